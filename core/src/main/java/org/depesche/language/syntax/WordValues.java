package org.depesche.language.syntax;

/** What the features say of each word's form, as numbers; made once a sentence. Two places of margin on either side read as edges. */
final class WordValues {
    private static final int LONGEST_END = 5;
    private static final int LONGEST_START = 3;

    final int[] form;
    final int[] ambiguity;
    final int[] coarse;
    final int[] fine;
    final int[] shape;
    final int[][] ends = new int[LONGEST_END + 1][];
    final int[][] starts = new int[LONGEST_START + 1][];

    WordValues(Draft draft) {
        int length = draft.size() + 2;
        form = new int[length];
        ambiguity = new int[length];
        coarse = new int[length];
        fine = new int[length];
        shape = new int[length];
        for (int k = 1; k <= LONGEST_END; k++) {
            ends[k] = new int[length];
        }
        for (int k = 1; k <= LONGEST_START; k++) {
            starts[k] = new int[length];
        }
        for (int i = 0; i < length; i++) {
            fill(draft, i);
        }
        form[0] = 1;
        form[length - 1] = 2;
    }

    private void fill(Draft draft, int i) {
        String word = draft.forms[i];
        form[i] = Features.of(Clusters.key(word));
        ambiguity[i] = i == 0 || i > draft.size() ? -i : Features.of(draft.readings[i].ambiguity());
        coarse[i] = draft.clusters[i].coarse();
        fine[i] = draft.clusters[i].fine();
        shape[i] = shape(word);
        int hash = 17;
        for (int k = 1; k <= LONGEST_END; k++) {
            hash = k <= word.length() ? 31 * hash + word.charAt(word.length() - k) : hash;
            ends[k][i] = hash * 0x9e3779b1;
        }
        hash = 19;
        for (int k = 1; k <= LONGEST_START; k++) {
            hash = k <= word.length() ? 31 * hash + word.charAt(k - 1) : hash;
            starts[k][i] = hash * 0x9e3779b1;
        }
    }

    /** Capitals, digits, hyphens and letters as bits, and the length of very short words. */
    private static int shape(String word) {
        int shape = Character.isUpperCase(word.charAt(0)) ? 1 : 0;
        boolean small = false;
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            shape |= Character.isDigit(c) ? 2 : c == '-' ? 4 : Character.isLetter(c) ? 8 : 0;
            shape |= i > 0 && Character.isUpperCase(c) ? 16 : 0;
            small |= Character.isLowerCase(c);
        }
        return shape | (small ? 32 : 0) | (word.length() < 3 ? word.length() << 6 : 0);
    }
}
