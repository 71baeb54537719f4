package org.depesche.page.wire;

import java.util.ArrayList;
import java.util.List;
import org.depesche.page.Block.Hint;
import org.depesche.page.Composition.Piece;

/** Plain text in paragraphs that blank lines part, their lines broken at a column. */
final class Paragraphs {
    private Paragraphs() {}

    static List<Piece> of(String text) {
        List<Piece> pieces = new ArrayList<>();
        StringBuilder paragraph = new StringBuilder();
        for (String line : (text + "\n\n").split("\r?\n|\r", -1)) {
            if (!line.isBlank()) {
                join(paragraph, line.strip());
            } else if (!paragraph.isEmpty()) {
                pieces.add(piece(paragraph.toString()));
                paragraph.setLength(0);
            }
        }
        return pieces;
    }

    /** A hyphen at a line's end joins without a space ("US-" and "Dollar"), a dash does not. */
    static void join(StringBuilder paragraph, String line) {
        int end = paragraph.length();
        boolean hyphen = end > 1 && paragraph.charAt(end - 1) == '-' && Character.isLetterOrDigit(paragraph.charAt(end - 2));
        if (end > 0 && !hyphen) {
            paragraph.append(' ');
        }
        paragraph.append(line);
    }

    private static Piece piece(String text) {
        boolean heading = text.length() < 80 && ".!?…:\"“”«».".indexOf(text.charAt(text.length() - 1)) < 0 && !text.startsWith("- ");
        return new Piece(text, heading ? Hint.SUBHEADING : Hint.PARAGRAPH);
    }
}
