package org.depesche.language.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import org.depesche.language.Morphology.Case;
import org.depesche.language.Upos;
import org.junit.jupiter.api.Test;

class TreeRepairTest {
    private static Draft tree(String tagged, int[] heads, String... relations) {
        Draft draft = Drafts.of(tagged);
        for (int i = 1; i <= draft.size(); i++) {
            draft.heads[i] = heads[i - 1];
            draft.relations[i] = relations[i - 1];
        }
        return draft;
    }

    private static void inflect(Draft draft, int... cases) {
        int k = 0;
        for (Phrase phrase : Phrase.of(draft)) {
            MorphologyTagger.fill(draft, phrase, cases[k++] * 6);
        }
    }

    @Test
    void habenWithAnObjectIsAVerb() {
        Draft draft = tree("Die/ART Partei/NN hat/VAFIN Mitglieder/NN", new int[] {2, 3, 0, 3}, "det", "nsubj", "root", "obj");
        new TreeRepair().repair(draft);
        assertThat(draft.upos(3)).isEqualTo(Upos.VERB);
        draft = tree("Die/ART Partei/NN hat/VAFIN gewonnen/VVPP", new int[] {2, 4, 4, 0}, "det", "nsubj", "aux", "root");
        new TreeRepair().repair(draft);
        assertThat(draft.upos(3)).isEqualTo(Upos.AUX);
    }

    @Test
    void secondSubjectThatCannotBeOneIsTheObject() {
        Draft draft = tree("Den/ART Abzug/NN fordert/VVFIN der/ART Minister/NN", new int[] {2, 3, 0, 5, 3}, "det", "nsubj", "root", "det", "nsubj");
        inflect(draft, 1, 0);
        new TreeRepair().repair(draft);
        assertThat(draft.relation(2)).isEqualTo("obj");
        assertThat(draft.relation(5)).isEqualTo("nsubj");
    }

    @Test
    void objectIsInTheAccusativeWhereItsFormAllows() {
        Draft draft = tree("Das/ART Parlament/NN billigte/VVFIN das/ART Gesetz/NN", new int[] {2, 3, 0, 5, 3}, "det", "nsubj", "root", "det", "obj");
        inflect(draft, 0, 0);
        new TreeRepair().repair(draft);
        assertThat(draft.morphology(5).gramCase()).isEqualTo(Case.ACC);
        assertThat(draft.morphology(4).gramCase()).isEqualTo(Case.ACC);
        assertThat(draft.morphology(2).gramCase()).isEqualTo(Case.NOM);
    }

    @Test
    void possessiveIsNamed() {
        Draft draft = tree("Ihre/PPOSAT Partei/NN gewann/VVFIN", new int[] {2, 3, 0}, "det", "nsubj", "root");
        new TreeRepair().repair(draft);
        assertThat(draft.relation(1)).isEqualTo("det:poss");
    }
}
