package org.depesche.language.syntax;

/** The features of an arc's relation: H the head, D the dependent; letters as in {@link ParseFeature}. The last ones see the whole tree. */
enum ArcFeature {
    TT, H_L_TT, D_L_TT, H_L_D_L, H_L_D_T, D_L_H_T, D_F, H_L, DISTANCE_TT, TT_D_O, TT_D_M, H_L_D_O, H_L_D_M, TT_O_R, TT_M_R, TT_CASE, H_L_CASE,
    TT_D_R, TT_V_V, TT_H_R, H_V_H_L_R, C_C, D_C_TT, H_C_TT, TT_D_AROUND, TT_H_AROUND, TT_FIRST_O, H_L_D_C, H_C_D_L, D_L_CASE, TT_LAST_R, D_T_P_L, H_L_O_R,
    TT_M_M, D_L_O_H_V,
    AUX, AUX_M, RIVALS_O, RIVALS_M, H_L_AUX_M, PLACE, PLACE_O, H_V_AUX_O, HAS_CASE, GRAND_T, GRAND_R, CHILDREN, MARK, H_L_MARK, MARK_V, H_C_MARK_V, V_DISTANCE, H_C_V_DISTANCE;

    final int id = Features.of(name());
}
