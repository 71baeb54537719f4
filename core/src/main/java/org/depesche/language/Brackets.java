package org.depesche.language;

import java.util.ArrayList;
import java.util.List;

/** Which pieces stand in brackets that are closed again within a reasonable distance. */
final class Brackets {
    private static final int FARTHEST = 60;

    private Brackets() {}

    /** For each piece whether it stands in round brackets that open within a sentence. */
    static boolean[] inside(String text, List<Piece> pieces) {
        int[] change = new int[pieces.size() + 1];
        List<Integer> open = new ArrayList<>();
        for (int i = 0; i < pieces.size(); i++) {
            if (pieces.get(i).is(text, '(')) {
                open.add(i);
            } else if (pieces.get(i).is(text, ')') && !open.isEmpty()) {
                mark(text, pieces, change, open.removeLast(), i);
            }
        }
        boolean[] inside = new boolean[pieces.size()];
        int depth = 0;
        for (int i = 0; i < pieces.size(); i++) {
            depth += change[i];
            inside[i] = depth > 0;
        }
        return inside;
    }

    private static void mark(String text, List<Piece> pieces, int[] change, int opening, int closing) {
        boolean ownSentence = opening == 0 || pieces.get(opening - 1).is(Piece.Kind.STOP);
        if (!ownSentence && closing - opening <= FARTHEST) {
            change[opening]++;
            change[closing]--;
        }
    }
}
