package org.depesche.language.syntax;

/** The features of a word's universal tag: its STTS tag (T), those around it (P, N), its words, and the other verbs of its clause. */
enum UposFeature {
    T, T_FORM, T_LEMMA, T_P, T_N, T_PN, T_NN, T_FORM_P, T_FORM_N, T_END, T_FINE, T_CLASSES, T_SHAPE, FORM, PREVIOUS, VERBS, VERBS_LEMMA, T_START, FORM_T_N, FINE_N_T, T_PP, FINE_P_T;

    final int id = Features.of(name());
}
