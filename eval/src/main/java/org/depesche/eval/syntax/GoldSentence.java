package org.depesche.eval.syntax;

import java.util.List;

/**
 * A sentence of a treebank. Lists are by word from 0; heads count from 1, 0 is the root.
 *
 * @param forms the syntactic words
 * @param lemmas their lemmas, "_" where there are none
 * @param upos the universal tags
 * @param stts the STTS tags, "_" where there are none
 * @param features the universal features
 * @param heads the heads
 * @param relations the relations, as {@link Relations} names them
 * @param silver whether a program made the tree
 */
record GoldSentence(List<String> forms, List<String> lemmas, List<String> upos, List<String> stts, List<String> features, List<Integer> heads,
        List<String> relations, boolean silver) {

    int size() {
        return forms.size();
    }

    boolean hasStts() {
        return !silver && !stts.get(0).equals("_");
    }

    boolean hasFeatures() {
        return !silver && features.stream().anyMatch(value -> !value.equals("_"));
    }

    /** The value of a feature of a word; empty where it has none. */
    String feature(int word, String name) {
        for (String pair : features.get(word).split("\\|")) {
            if (pair.startsWith(name) && pair.length() > name.length() && pair.charAt(name.length()) == '=') {
                return pair.substring(name.length() + 1);
            }
        }
        return "";
    }
}
