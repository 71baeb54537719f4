package org.depesche.language.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import org.depesche.lexicon.Lexicon;
import org.junit.jupiter.api.Test;

class ClauseRepairTest {
    private static Draft repaired(String tagged, int[] heads, String... relations) {
        Draft draft = Drafts.of(tagged);
        new Lemmatiser(Lexicon.standard()).lemmatise(draft);
        Phrase.of(draft).forEach(phrase -> MorphologyTagger.fill(draft, phrase, 0));
        for (int i = 1; i <= draft.size(); i++) {
            draft.heads[i] = heads[i - 1];
            draft.relations[i] = relations[i - 1];
            if (draft.isFinite(i)) {
                draft.morphology[i] = new MoodRule().finite(draft, i);
            }
        }
        new ClauseRepair().repair(draft);
        return draft;
    }

    @Test
    void habenIsTheAuxiliaryOfItsParticiple() {
        Draft draft = repaired("Gestern/ADV hatte/VAFIN der/ART Senat/NN den/ART Plan/NN gebilligt/VVPP", new int[] {2, 0, 4, 2, 6, 7, 2}, "advmod", "root", "det", "nsubj", "det", "obj", "xcomp");
        assertThat(draft.relation(7)).isEqualTo("root");
        assertThat(draft.relation(2)).isEqualTo("aux");
        assertThat(new int[] {draft.head(1), draft.head(2), draft.head(4), draft.head(6), draft.head(7)}).containsExactly(7, 7, 7, 7, 0);
    }

    @Test
    void modalVerbIsTheAuxiliaryOfItsInfinitiveButNotOfOneWithZu() {
        Draft draft = repaired("Der/ART Senat/NN will/VMFIN zustimmen/VVINF", new int[] {2, 3, 0, 3}, "det", "nsubj", "root", "xcomp");
        assertThat(draft.relation(4)).isEqualTo("root");
        draft = repaired("Der/ART Senat/NN hat/VAFIN zu/PTKZU zahlen/VVINF", new int[] {2, 3, 0, 5, 3}, "det", "nsubj", "root", "mark", "xcomp");
        assertThat(draft.relation(5)).isEqualTo("xcomp");
        draft = repaired("Der/ART Senat/NN ließ/VMFIN zahlen/VVINF", new int[] {2, 3, 0, 3}, "det", "nsubj", "root", "xcomp");
        assertThat(draft.relation(4)).isEqualTo("xcomp");
    }

    @Test
    void particleGoesToTheLastVerbBeforeItThatDoesNotEndItsClause() {
        Draft draft = repaired("Männer/NN griffen/VVFIN eine/ART Stadt/NN ,/$, die/PRELS dort/ADV liegt/VVFIN ,/$, an/PTKVZ",
                new int[] {2, 0, 4, 2, 8, 8, 8, 4, 8, 4}, "nsubj", "root", "det", "obj", "punct", "nsubj", "advmod", "acl", "punct", "case");
        assertThat(draft.head(10)).isEqualTo(2);
        assertThat(draft.relation(10)).isEqualTo("compound:prt");
    }

    @Test
    void particleGoesToTheVerbThatFollowsIt() {
        Draft draft = repaired("Hinzu/PTKVZ kommen/VVFIN die/ART Kosten/NN", new int[] {4, 0, 4, 2}, "mark", "root", "det", "nsubj");
        assertThat(draft.head(1)).isEqualTo(2);
        assertThat(draft.relation(1)).isEqualTo("compound:prt");
    }

    @Test
    void firstOfTwoObjectsIsTheSubjectThatIsMissing() {
        Draft draft = repaired("So/ADV begründet/VVFIN das/ART Gericht/NN seine/PPOSAT Entscheidung/NN", new int[] {2, 0, 4, 2, 6, 2}, "advmod", "root", "det", "obj", "det", "obj");
        assertThat(draft.relation(4)).isEqualTo("nsubj");
        assertThat(draft.relation(6)).isEqualTo("obj");
    }

    @Test
    void subjectMustAgreeWithItsVerb() {
        Draft draft = repaired("Dort/ADV sah/VVFIN die/ART Männer/NN", new int[] {2, 0, 4, 2}, "advmod", "root", "det", "obj");
        assertThat(draft.relation(4)).isEqualTo("obj");
    }

    @Test
    void whatFollowsAColonBelongsToTheLastClauseBeforeIt() {
        Draft draft = repaired("Wien/NE zögerte/VVFIN ,/$, doch/KON Prag/NE warnte/VVFIN :/$. Das/PDS schade/VVFIN allen/PIS", new int[] {2, 0, 6, 6, 6, 2, 2, 9, 2, 9},
                "nsubj", "root", "punct", "cc", "nsubj", "conj", "punct", "nsubj", "parataxis", "obj");
        assertThat(draft.head(9)).isEqualTo(6);
    }

    @Test
    void nounsThatAreJoinedShareACase() {
        Draft draft = repaired("Prag/NE forderte/VVFIN ein/ART Ende/NN der/ART Kämpfe/NN in/APPR der/ART Stadt/NN ,/$, den/ART Abzug/NN der/ART Truppen/NN und/KON die/ART Freilassung/NN",
                new int[] {2, 0, 4, 2, 6, 4, 9, 9, 6, 12, 12, 9, 14, 12, 17, 17, 14},
                "nsubj", "root", "det", "obj", "det", "nmod", "case", "det", "nmod", "punct", "det", "conj", "det", "nmod", "cc", "det", "conj");
        assertThat(draft.head(12)).isEqualTo(4);
        assertThat(draft.head(17)).isEqualTo(12);
    }

    @Test
    void esAnnouncesTheSubjectOfACopula() {
        Draft draft = repaired("Es/PPER sei/VAFIN eine/ART Prüfung/NN nötig/ADJD", new int[] {5, 5, 4, 5, 0}, "nsubj", "cop", "det", "obj", "root");
        assertThat(draft.relation(1)).isEqualTo("expl");
        assertThat(draft.relation(4)).isEqualTo("nsubj");
    }
}
