package org.depesche.language;

/** The universal part-of-speech tags (universaldependencies.org/u/pos). */
public enum Upos {
    ADJ, ADP, ADV, AUX, CCONJ, DET, INTJ, NOUN, NUM, PART, PRON, PROPN, PUNCT, SCONJ, SYM, VERB, X
}
