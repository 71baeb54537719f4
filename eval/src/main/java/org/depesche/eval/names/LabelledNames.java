package org.depesche.eval.names;

/**
 * A sentence to learn names from.
 *
 * @param rows the features of each word
 * @param labels the label of each word: 0 for no name, then for each type its first and its further words
 */
record LabelledNames(int[][] rows, int[] labels, java.util.List<String> words) {}
