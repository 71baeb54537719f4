package org.depesche.page;

/** Bytes that are no text: zeros and other control characters that no text has. */
final class Binary {
    private static final int MOST = 20; // one control character in so many is too many

    private Binary() {}

    /** Whether there is a zero among them, or more control characters than a text could have. */
    static boolean isIn(String glance) {
        return glance.indexOf('\0') >= 0 || controls(glance) > glance.length() / MOST;
    }

    /** Whether control characters are more than one in twenty: stray ones in a web page are damage only. */
    static boolean isMostly(String glance) {
        return controls(glance) > glance.length() / MOST;
    }

    private static int controls(String glance) {
        int count = 0;
        for (int i = 0; i < glance.length(); i++) {
            char c = glance.charAt(i);
            if (c < ' ' && c != '\n' && c != '\r' && c != '\t' && c != '\f') {
                count++;
            }
        }
        return count;
    }
}
