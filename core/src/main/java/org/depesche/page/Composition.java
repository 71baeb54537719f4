package org.depesche.page;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import org.depesche.text.SourceText;

/**
 * An article's text put together of its pieces, a blank line between each two, in Normalization Form C.
 *
 * @param text the text
 * @param blocks a block for each piece
 * @param damage what was left out
 */
public record Composition(SourceText text, List<Block> blocks, List<Damage> damage) {

    /** A piece of an article and what it is. */
    public record Piece(String text, Block.Hint hint) {}

    /** Puts pieces together; what stands past that many code points is in no block. */
    public static Composition of(List<Piece> pieces, int most) {
        StringBuilder whole = new StringBuilder();
        List<int[]> ends = new ArrayList<>();
        for (Piece piece : pieces) {
            if (!whole.isEmpty()) {
                whole.append("\n\n");
            }
            int start = whole.length();
            whole.append(Normalizer.normalize(piece.text(), Normalizer.Form.NFC));
            ends.add(new int[] {start, whole.length()});
        }
        SourceText text = SourceText.of(whole.toString());
        List<Block> blocks = new ArrayList<>();
        for (int i = 0; i < pieces.size() && text.codePoint(ends.get(i)[0]) < most; i++) {
            int stop = text.utf16(Math.min(most, text.length()));
            blocks.add(new Block(text.span(ends.get(i)[0], Math.min(stop, ends.get(i)[1])), pieces.get(i).hint()));
        }
        return new Composition(text, blocks, TextBlocks.tooLong(text, most));
    }
}
