package org.depesche.language.syntax;

/**
 * The features of the parser's next step. S0 and S1 are the top of the stack, S2 what is below, B0 to B2 the words to come. F form, L lemma,
 * T tag, C and K fine and coarse cluster, M case and number, O open cases, V verb form and mood, R set of relations below; L1, R1 … outermost children,
 * P0 and P1 the outermost left child's lemma, mostly the preposition; NEXT the next verb without ending before a comma, LATER one after it.
 */
enum ParseFeature {
    S0_FT, S0_LT, S0_T, S1_FT, S1_LT, S1_T, B0_FT, B0_LT, B0_T, S2_T, S2_LT, B1_T, B1_LT, B2_T,
    S0_L_S1_L, S1_LT_S0_T, S0_LT_S1_T, S0_T_S1_T, S0_LT_S1_LT, S0_T_B0_T, S0_LT_B0_T, S0_T_B0_LT, S1_T_B0_T, S1_L_B0_T, S1_T_B0_L, S1_L_B0_L, S0_L_B0_L,
    TT_B0_T, TT_S2_T, TT_B0_B1, S0_T_B0_B1, S1_L_S0_T_B0_T, S1_T_S0_L_B0_T, TT_B0_L, TT_B0_S2, TT_B0_B1_B2,
    TT_S0L1, TT_S0R1, TT_S1L1, TT_S1R1, S1_T_R1_R2, S0_T_L1_L2, S0_T_R1_R2, TT_S0L1_L, TT_S1R1_L, S1_T_L1_L2, S1_L_R1_S0_T,
    S0_T_L1_R, S0_T_R1_R, S1_T_R1_R, S1_T_L1_R, TT_S1_R, S1_LR_S0_T, S0_TR, TT_S0_R, S0_LR,
    S0_T_COUNTS, S1_T_COUNTS, TT_S1_RIGHTS, S1_L_COUNTS,
    DISTANCE, DISTANCE_TT, DISTANCE_S0_L, DISTANCE_S1_L, DISTANCE_TT_B0,
    TT_O_O, TT_M_M, S1_L_M_S0_T, S1_L_O_S0_T, TT_S0_M, TT_V_V, TT_S0_M_S1_R, TT_S0_O_S1_R, B0_V_S0_T, TT_S1_M_S0_R, S0_TM_B0_TM,
    C_C, S1_C_S0_T, S1_T_S0_C, K_K_TT, S0_C, S1_C, B0_C, K_K_K, S1_L_S0_C, S1_C_S0_L, S0_C_B0_C, S1_C_B0_C,
    COMMAS_VERBS_TT, COMMAS_TT, VERBS_S1_L_S0_T, COMMAS_VERBS_V_V, TT_INNER, TT_OUTER, TT_NEXT, TT_BEFORE,
    AHEAD_TT, AHEAD_S0_LT, AHEAD_S0_V_S1_T, AHEAD_S1_V_S0_T, ORDER, LAST_TT, END_TT_S2,
    S2_M_TT, S1_L_P0, S1_C_P0, S2_L_P0, S2_C_P0, S2_T_S1_T_P0, S0_L_P1, S0_C_P1, S1_L_P0_S0_L,
    NEXT_TT, NEXT_S1_L_S0_T, NEXT_S0_LT_S1_T, NEXT_S1_V_S0_TM, LATER_TT, LATER_S1_L_S0_T, LATER_S1_V_S0_T, NEXT_TT_S1_R;

    final int id = Features.of(name());
}
