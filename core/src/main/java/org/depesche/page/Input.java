package org.depesche.page;

/** What a reader gives for one item of a source: a page, why there is none, or what else there is to know. */
public sealed interface Input {

    /** A page. */
    record Readable(Page page) implements Input {}

    /**
     * An item that could not be read; the items after it still are.
     *
     * @param uri the file or address
     * @param place where in it, such as {@code line 12}; empty for the whole of it
     * @param problem what is wrong, in a few words
     * @param remedy what to do about it
     */
    record Unreadable(String uri, String place, String problem, String remedy) implements Input {

        /** One line for a person. */
        public String line() {
            return Input.where(uri, place) + ": " + problem + "; " + remedy;
        }
    }

    /**
     * Something to know of a source where nothing is wrong, such as how many records an archive holds.
     *
     * @param uri the file or address
     * @param place where in it; empty for the whole of it
     * @param words what there is to know
     */
    record Note(String uri, String place, String words) implements Input {

        /** One line for a person. */
        public String line() {
            return Input.where(uri, place) + ": " + words;
        }
    }

    private static String where(String uri, String place) {
        return uri + (place.isEmpty() ? "" : ", " + place);
    }
}
