package org.depesche.language;

import java.util.ArrayList;
import java.util.List;
import org.depesche.language.Piece.Gap;
import org.depesche.language.Piece.Kind;

/**
 * Tells the line breaks that an author set from those of a wrapped text: a break is the author's where the next line's first word would have fitted on the line,
 * measured by the longest line of the paragraph. So ends a headline that has no full stop: „Moskau lehnt ab ⏎ Der Außenminister hat in Paris …“
 */
final class LineBreaks {
    private final String text;
    private final List<Piece> pieces;
    private final boolean[] ends;

    private LineBreaks(String text, List<Piece> pieces) {
        this.text = text;
        this.pieces = pieces;
        this.ends = new boolean[pieces.size()];
    }

    /** For each piece whether the author's own line break stands before it. */
    static boolean[] before(String text, List<Piece> pieces) {
        LineBreaks breaks = new LineBreaks(text, pieces);
        int first = 0;
        for (int i = 1; i <= pieces.size(); i++) {
            if (i == pieces.size() || pieces.get(i).gap() == Gap.PARAGRAPH) {
                breaks.paragraph(first, i);
                first = i;
            }
        }
        return breaks.ends;
    }

    private void paragraph(int first, int afterLast) {
        List<Integer> starts = new ArrayList<>();
        int longest = 0;
        for (int i = first; i < afterLast; i++) {
            if (i == first || pieces.get(i).gap() == Gap.LINE) {
                starts.add(i);
            }
        }
        for (int line = 0; line < starts.size(); line++) {
            longest = Math.max(longest, length(starts, line, afterLast));
        }
        for (int line = 0; line + 1 < starts.size(); line++) {
            int next = starts.get(line + 1);
            boolean fits = length(starts, line, afterLast) + 1 + firstWord(next, afterLast) <= longest;
            ends[next] = fits && begins(pieces.get(next)) && !runsOn(pieces.get(next - 1));
        }
    }

    private int length(List<Integer> starts, int line, int afterLast) {
        int last = line + 1 < starts.size() ? starts.get(line + 1) : afterLast;
        return pieces.get(last - 1).end() - pieces.get(starts.get(line)).start();
    }

    private int firstWord(int index, int afterLast) {
        int last = index;
        while (last + 1 < afterLast && pieces.get(last + 1).gap() == Gap.NONE) {
            last++;
        }
        return pieces.get(last).end() - pieces.get(index).start();
    }

    private boolean begins(Piece piece) {
        int letter = text.codePointAt(piece.start());
        return piece.is(Kind.OPEN) || Character.isUpperCase(letter) || Character.isDigit(letter);
    }

    /** Whether the line ends with a comma or a hyphen, so that its sentence goes on. */
    private boolean runsOn(Piece last) {
        char c = text.charAt(last.end() - 1);
        return c == ',' || c == ';' || Forms.isHyphen(c) || c == '(';
    }
}
