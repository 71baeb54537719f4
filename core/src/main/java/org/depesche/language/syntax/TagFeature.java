package org.depesche.language.syntax;

/**
 * The features of a word's tag, by what they look at: this word, those before (P) and after (N), and the tags given so far.
 * END_1 and START_1 stand for all lengths, which is added to their number.
 */
enum TagFeature {
    BIAS, FORM, FORM_P, FORM_N, FORM_PP, FORM_NN, FORM_P_FORM, FORM_FORM_N,
    END_1, START_1,
    SHAPE_FIRST, SHAPE_END, SHAPES,
    TAG_P, TAG_P_TAG_PP, TAG_P_FORM, TAG_P_CLASSES, TAG_PP_TAG_P_CLASSES, TAG_P_END, TAG_P_FORM_N, TAG_P_CLASSES_CLASSES_N,
    CLASSES, CLASSES_P_CLASSES, CLASSES_CLASSES_N, CLASSES_N_NN, CLASSES_P_N, CLASSES_N, CLASSES_FORM_N, CLASSES_FORM_P,
    FINE, FINE_P, FINE_N, COARSE_TAG_P, COARSE_COARSE_N, COARSE_P_COARSE, FINE_TAG_P, FINE_FINE_N, FINE_CLASSES,
    CLAUSE_CLASSES, CLAUSE_CLASSES_N, CLAUSE_TAG_P_CLASSES, END_END_N, CLAUSE_FORM;

    final int id = Features.of(name());
}
