package org.depesche.page;

/** Text that was UTF-8, was read as windows-1252 and saved so: "fÃ¼r" for "für". It is noted, never mended: offsets must hold in the reader's own file. */
final class Mojibake {
    private static final int ENOUGH = 3;
    private static final char FIRST = 'Ã';
    private static final String UMLAUTS = "äöüÄÖÜß";
    private static final String SECOND = "¤¶¼Ÿ„–œ©¨ª´¡³º";

    private Mojibake() {}

    /** Whether at least three such pairs stand in the text and more of them than of true umlauts. */
    static boolean isIn(String text) {
        int pairs = 0;
        for (int at = text.indexOf(FIRST); at >= 0; at = text.indexOf(FIRST, at + 1)) {
            pairs += at + 1 < text.length() && SECOND.indexOf(text.charAt(at + 1)) >= 0 ? 1 : 0;
        }
        return pairs >= ENOUGH && pairs > umlauts(text);
    }

    private static int umlauts(String text) {
        int umlauts = 0;
        for (int i = 0; i < text.length(); i++) {
            umlauts += UMLAUTS.indexOf(text.charAt(i)) >= 0 ? 1 : 0;
        }
        return umlauts;
    }
}
