package org.depesche.page;

import org.depesche.text.Dated;
import org.jspecify.annotations.Nullable;

/**
 * Where a source comes from, and what is said of it from outside.
 *
 * @param uri the file or address
 * @param given what the user says
 * @param charset the label that transport gave; null where it gave none
 */
public record Origin(String uri, Given given, @Nullable String charset) {

    /** The source of these bytes. */
    public Source source(String mediaType, byte[] bytes) {
        return new Source(uri, mediaType, Hash.of(bytes), null, null);
    }

    /** That the whole of it cannot be read. */
    public Input unreadable(String problem, String remedy) {
        return new Input.Unreadable(uri, "", problem, remedy);
    }

    /** These metadata, with what the user says in place of what the source says. */
    public Metadata with(Metadata metadata) {
        Metadata.Builder builder = metadata.with();
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
