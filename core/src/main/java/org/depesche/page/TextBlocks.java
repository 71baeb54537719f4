package org.depesche.page;

import java.util.ArrayList;
import java.util.List;
import org.depesche.text.SourceText;
import org.depesche.text.Span;

/** The lines of a text as blocks. */
public final class TextBlocks {
    private TextBlocks() {}

    /** A block for each line that is not blank, without the white space at its ends, as far as that many code points go. */
    public static List<Block> lines(SourceText text, Block.Hint hint, int most) {
        List<Block> blocks = new ArrayList<>();
        String string = text.string();
        int start = 0;
        int stop = text.utf16(Math.min(most, text.length()));
        while (start < stop) {
            int end = Math.min(stop, lineEnd(string, start));
            Span span = text.trim(text.span(start, end));
            if (!span.isEmpty()) {
                blocks.add(new Block(span, hint));
            }
            start = end + 1;
        }
        return blocks;
    }

    private static int lineEnd(String string, int from) {
        int at = from;
        while (at < string.length() && "\n\r\u2028\u2029".indexOf(string.charAt(at)) < 0) {
            at++;
        }
        return at;
    }

    /** What to say of a text that is longer than is coded. */
    public static List<Damage> tooLong(SourceText text, int most) {
        return text.length() > most ? List.of(new Damage("too-long", "only the first " + most + " characters are coded")) : List.of();
    }
}
