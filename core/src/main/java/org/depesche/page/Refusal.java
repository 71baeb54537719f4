package org.depesche.page;

/** Why a source is not read at all, and what to do about it. */
final class Refusal {
    private Refusal() {}

    static Input of(Format format, Opening opening, Origin origin) {
        Foreign foreign = Foreign.in(opening.head());
        return switch (format) {
            case EMPTY -> origin.unreadable("is empty", "give a file with text");
            case FOREIGN -> origin.unreadable(foreign == null ? "is no text" : foreign.problem(), foreign == null ? "give a file with text" : foreign.remedy());
            case GZIP, WARC, WARC_GZIP -> origin.unreadable("is packed twice", "unpack it once (gunzip)");
            case JSON_OTHER -> origin.unreadable("is JSON of no known form", "give one object a line, with id and text");
            default -> origin.unreadable("is no text", "give HTML, plain text, a corpus, a feed, a web archive or a wire item");
        };
    }
}
