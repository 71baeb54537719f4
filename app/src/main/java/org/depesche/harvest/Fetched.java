package org.depesche.harvest;

import org.depesche.page.Capture;
import org.jspecify.annotations.Nullable;

/** What came of fetching an address. */
public sealed interface Fetched {

    /**
     * Its content.
     *
     * @param body the bytes, unpacked
     * @param capture how they came
     */
    record Content(byte[] body, Capture capture) implements Fetched {}

    /** It has not changed since. */
    record Unchanged() implements Fetched {}

    /**
     * Nothing.
     *
     * @param problem what is wrong, in a few words
     * @param remedy what to do about it
     * @param passing whether it may be gone later
     */
    record Failed(String problem, String remedy, boolean passing) implements Fetched {}

    /**
     * What a server said of a version, to ask whether there is a newer one (RFC 9110, 13).
     *
     * @param etag its name of the version
     * @param lastModified when it was changed
     */
    record Version(@Nullable String etag, @Nullable String lastModified) {
        /** None is known. */
        public static final Version UNKNOWN = new Version(null, null);

        static Version of(Capture capture) {
            return new Version(capture.header("etag"), capture.header("last-modified"));
        }
    }
}
