package org.depesche.export;

/** Text as the value of an XML attribute. */
enum Xml {
    /** Control characters cannot be written: each becomes the replacement character. */
    V1_0,
    /** All characters but NUL and half surrogate pairs can be written. */
    V1_1;

    private static final char REPLACEMENT = '\uFFFD';

    /** The text with what XML reads otherwise escaped; as many UTF-16 units as before when it is read again. */
    String attribute(String text) {
        StringBuilder escaped = new StringBuilder(text.length() + 16);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean pair = Character.isHighSurrogate(c) && i + 1 < text.length() && Character.isLowSurrogate(text.charAt(i + 1));
            if (pair) {
                escaped.append(c).append(text.charAt(++i));
            } else {
                append(c, escaped);
            }
        }
        return escaped.toString();
    }

    private void append(char c, StringBuilder escaped) {
        switch (c) {
            case '&' -> escaped.append("&amp;");
            case '<' -> escaped.append("&lt;");
            case '>' -> escaped.append("&gt;");
            case '"' -> escaped.append("&quot;");
            case '\t', '\n', '\r' -> reference(c, escaped);
            case 0, '\uFFFE', '\uFFFF' -> escaped.append(REPLACEMENT);
            default -> {
                if (Character.isSurrogate(c)) {
                    escaped.append(REPLACEMENT);
                } else if (Character.isISOControl(c) || c == '\u2028') {
                    control(c, escaped);
                } else {
                    escaped.append(c);
                }
            }
        }
    }

    private void control(char c, StringBuilder escaped) {
        if (this == V1_0 && c < ' ') {
            escaped.append(REPLACEMENT);
        } else {
            reference(c, escaped);
        }
    }

    private static void reference(char c, StringBuilder escaped) {
        escaped.append("&#").append((int) c).append(';');
    }
}
