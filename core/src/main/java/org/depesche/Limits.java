package org.depesche;

import java.io.Serializable;

/**
 * Every cap in one place, passed down to each stage. What lies past a cap is left out and told as damage; nothing is thrown.
 *
 * @param textLength the longest text that is coded, in code points; the rest of a longer one is kept but not coded
 * @param sourceBytes the largest source that is read
 * @param nodes the most nodes of a markup tree
 * @param depth the deepest nesting of markup or JSON
 * @param sentenceTokens the most tokens that are parsed as one sentence; longer ones are cut
 * @param tokenLength the longest token that is looked up and tagged by its letters, in UTF-16 units
 */
public record Limits(int textLength, int sourceBytes, int nodes, int depth, int sentenceTokens, int tokenLength) implements Serializable {
    /** What fits news: articles of up to a million characters, sources of up to 64 MiB. */
    public static final Limits STANDARD = new Limits(1_000_000, 64 << 20, 1_000_000, 512, 200, 200);
}
