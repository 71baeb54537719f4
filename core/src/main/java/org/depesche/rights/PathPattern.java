package org.depesche.rights;

/**
 * A pattern of paths as in robots.txt: it fits what begins with it, {@code *} stands for anything, {@code $} at its end for the end. Letters that an address
 * need not escape are compared as they are. Takes linear time in the path for each star.
 */
record PathPattern(String pattern) {
    private static final String HEX = "0123456789ABCDEF";

    /** Whether the pattern fits a path with its query. */
    boolean fits(String path) {
        boolean whole = pattern.endsWith("$");
        String[] pieces = plain(whole ? pattern.substring(0, pattern.length() - 1) : pattern).split("\\*", -1);
        String plain = plain(path);
        if (!plain.startsWith(pieces[0])) {
            return false;
        }
        int at = pieces[0].length();
        for (int i = 1; i < pieces.length; i++) {
            boolean last = whole && i == pieces.length - 1;
            int found = last ? Math.max(at, plain.length() - pieces[i].length()) : plain.indexOf(pieces[i], at);
            if (found < 0 || last && !plain.startsWith(pieces[i], found)) {
                return false;
            }
            at = found + pieces[i].length();
        }
        return !whole || at == plain.length();
    }

    /** With {@code %7E} as {@code ~} and the digits of other escapes in capitals: RFC 3986, 6.2.2. */
    private static String plain(String path) {
        StringBuilder plain = new StringBuilder(path.length());
        for (int i = 0; i < path.length(); i++) {
            int code = path.charAt(i) == '%' && i + 2 < path.length() ? code(path.charAt(i + 1), path.charAt(i + 2)) : -1;
            if (code < 0) {
                plain.append(path.charAt(i));
                continue;
            }
            i += 2;
            if (isUnreserved((char) code)) {
                plain.append((char) code);
            } else {
                plain.append('%').append(HEX.charAt(code >> 4)).append(HEX.charAt(code & 15));
            }
        }
        return plain.toString();
    }

    private static int code(char high, char low) {
        int first = Character.digit(high, 16);
        int second = Character.digit(low, 16);
        return first < 0 || second < 0 ? -1 : first * 16 + second;
    }

    private static boolean isUnreserved(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9' || c == '-' || c == '.' || c == '_' || c == '~';
    }
}
