package org.depesche.cli;

import java.util.ArrayList;
import java.util.List;

/** A page of paragraphs that are wrapped to a width, counted in letters. Not thread-safe. */
final class Sheet {
    private static final int NARROWEST = 40;

    private final StringBuilder printed = new StringBuilder();
    private final int width;
    private final boolean colour;

    Sheet(int width, boolean colour) {
        this.width = Math.max(NARROWEST, width);
        this.colour = colour;
    }

    /** Words in one style. */
    record Run(Style style, String words) {}

    /** Prints words as one paragraph, its further lines indented more than the first. Prints nothing for no words. */
    void paragraph(int indent, int hanging, List<Run> runs) {
        List<Run> words = words(runs);
        int column = 0;
        for (Run word : words) {
            int length = length(word.words());
            if (column == 0) {
                printed.append(" ".repeat(indent));
                column = indent;
            } else if (column + 1 + length > width) {
                printed.append('\n').append(" ".repeat(hanging));
                column = hanging;
            } else {
                printed.append(' ');
                column++;
            }
            printed.append(colour ? word.style().paint(word.words()) : word.words());
            column += length;
        }
        if (!words.isEmpty()) {
            printed.append('\n');
        }
    }

    void emptyLine() {
        printed.append('\n');
    }

    /** Runs split at blanks; a word that two styles share, such as a quotation mark and what follows, keeps together. */
    private List<Run> words(List<Run> runs) {
        List<Run> words = new ArrayList<>();
        boolean open = false;
        for (Run run : runs) {
            for (String word : run.words().splitWithDelimiters("( )", 0)) {
                if (word.equals(" ")) {
                    open = false;
                } else if (!word.isEmpty()) {
                    if (open) {
                        Run before = words.removeLast();
                        words.add(new Run(Style.PLAIN, painted(before) + painted(new Run(run.style(), word))));
                    } else {
                        words.add(new Run(run.style(), word));
                    }
                    open = true;
                }
            }
        }
        return words;
    }

    private String painted(Run run) {
        return colour ? run.style().paint(run.words()) : run.words();
    }

    /** The columns that words take: letters, not their accents and not escape sequences. */
    private static int length(String words) {
        String shown = words.indexOf('\u001b') < 0 ? words : words.replaceAll("\u001b\\[[0-9;]*m", "");
        return (int) shown.codePoints().filter(letter -> Character.getType(letter) != Character.NON_SPACING_MARK).count();
    }

    @Override
    public String toString() {
        return printed.toString();
    }
}
