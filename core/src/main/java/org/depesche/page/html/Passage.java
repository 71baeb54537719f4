package org.depesche.page.html;

import java.util.Locale;
import org.depesche.page.Block.Hint;
import org.depesche.page.Composition;

/**
 * A run of text that no block element parts.
 *
 * @param index its place among the passages of the page
 * @param text its words, white space collapsed
 * @param linked how many characters of it stand in links
 * @param strong how many characters of it stand in bold type
 * @param box the element around it
 */
record Passage(int index, String text, int linked, int strong, Box box) {
    private static final int LONGEST_HEADING = 250; // a paragraph's in a heading half of it: there the heading was not closed

    int length() {
        return text.length();
    }

    /** The share of it that is links. */
    double linkDensity() {
        return (double) linked / text.length();
    }

    boolean isHeading() {
        return headingLevel() > 0;
    }

    /** 1 for h1 to 6 for h6, 0 for anything else. */
    int headingLevel() {
        if (text.length() > (box.name.equals("p") ? LONGEST_HEADING / 2 : LONGEST_HEADING)) {
            return 0;
        }
        for (Box b = box; b != null && b.depth >= box.depth - 2; b = b.parent) {
            if (b.name.length() == 2 && b.name.charAt(0) == 'h' && Character.isDigit(b.name.charAt(1))) {
                return b.name.charAt(1) - '0';
            }
        }
        return 0;
    }

    /** Whether it reads like a paragraph: long, hardly linked, and ended like a sentence or longer still. */
    boolean isProse() {
        return text.length() >= 60 && linkDensity() < 0.4 && !isHeading() && (text.length() >= 140 || endsSentence());
    }

    boolean endsSentence() {
        return ".!?…\"“”«»:。！？".indexOf(text.charAt(text.length() - 1)) >= 0;
    }

    /** How much it speaks for the box around it: nothing for short ones, so that teasers count little. */
    double weight() {
        return isProse() ? Math.max(8, text.length() - 100) * (1 - linkDensity()) : 0;
    }

    String low() {
        return text.toLowerCase(Locale.ROOT);
    }

    /** A passage and what it is in the article. */
    record Labelled(Passage passage, String text, Hint hint) {

        Composition.Piece piece() {
            return new Composition.Piece(text, hint);
        }
    }
}
