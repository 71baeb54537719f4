package org.depesche.page;

import org.depesche.text.Dated;
import org.jspecify.annotations.Nullable;

/**
 * Where a source comes from, and what is said of it from outside.
 *
 * @param uri the file or address
 * @param given what the user says
 * @param capture how it came over the network; null for a local file
 */
public record Origin(String uri, Given given, @Nullable Capture capture) {

    /** The address that links in it are relative to. */
    public String base() {
        return capture == null ? uri : capture.url();
    }

    /** The label of its encoding that transport gave; null where it gave none. */
    public @Nullable String charset() {
        return capture == null ? null : ContentType.charset(capture.header("content-type"));
    }

    /** The source of these bytes. */
    public Source source(String mediaType, byte[] bytes) {
        return source(uri, mediaType, Hash.of(bytes));
    }

    /** The source of a part of it, named by its own address and hash. */
    public Source source(String part, String mediaType, String sha256) {
        return new Source(part, mediaType, sha256, capture == null ? null : capture.capturedAt(), capture == null ? null : capture.warc());
    }

    /** That the whole of it cannot be read. */
    public Input unreadable(String problem, String remedy) {
        return new Input.Unreadable(uri, "", problem, remedy);
    }

    /** These metadata, with what the user says in place of what the source says. */
    public Metadata with(Metadata metadata) {
        MetadataBuilder builder = metadata.with();
        if (given.id() != null) {
            builder.id(given.id());
        }
        String published = given.published();
        if (published != null) {
            builder.published(Dated.of(published, "given"));
        }
        return builder.build();
    }
}
