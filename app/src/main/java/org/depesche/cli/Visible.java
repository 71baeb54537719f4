package org.depesche.cli;

/** Makes text from a source fit for a terminal, which would obey its control characters. */
final class Visible {
    private Visible() {}

    /** The text in one line: runs of white space become one blank, control and direction characters go. */
    static String line(String text) {
        StringBuilder visible = new StringBuilder(text.length());
        text.codePoints().forEach(letter -> {
            if (isBlank(letter)) {
                if (!visible.isEmpty() && visible.charAt(visible.length() - 1) != ' ') {
                    visible.append(' ');
                }
            } else if (!isUnsafe(letter)) {
                visible.appendCodePoint(letter);
            }
        });
        return visible.toString().stripTrailing();
    }

    /** A no-break space stays: it keeps "z. B." on one line. */
    private static boolean isBlank(int letter) {
        return Character.isWhitespace(letter);
    }

    private static boolean isUnsafe(int letter) {
        return switch (Character.getType(letter)) {
            case Character.CONTROL, Character.FORMAT, Character.SURROGATE, Character.UNASSIGNED, Character.PRIVATE_USE -> true;
            default -> false;
        };
    }
}
