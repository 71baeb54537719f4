package org.depesche.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import org.depesche.language.Morphology.Case;
import org.depesche.language.Morphology.Gender;
import org.depesche.language.Morphology.Mood;
import org.depesche.language.Morphology.Number;
import org.depesche.language.Morphology.Person;
import org.depesche.language.Morphology.Tense;
import org.depesche.language.Morphology.VerbForm;
import org.junit.jupiter.api.Test;

class ConlluTest {
    private static final String BLANK = "# sent_id = 1\n1-2\tIm\t_\t_\t_\t_\t_\t_\t_\t_\n1\tIn\t_\t_\t_\t_\t_\t_\t_\t_\n2\tdem\t_\t_\t_\t_\t_\t_\t_\t_\n2.1\tx\t_\t_\t_\t_\t_\t_\t_\t_\n"
            + "3\tHaus\t_\t_\t_\t_\t_\t_\t_\tSpaceAfter=No\n\n";

    @Test
    void wordsAreReadAndTheRestIsKept() throws IOException {
        Conllu conllu = new Conllu(new StringReader("\n" + BLANK + "\n1\tJa\n"));
        Conllu.Blank first = conllu.read();
        assertThat(first.words()).extracting(Word::form).containsExactly("In", "dem", "Haus");
        Morphology dative = new Morphology(Case.DAT, Number.SING, Gender.NEUT, null, null, null, null);
        List<Token> tokens = List.of(
                new Token(0, first.words().get(0).span(), "In", "in", Upos.ADP, "APPR", Morphology.NONE, 2, "case"),
                new Token(1, first.words().get(1).span(), "dem", "der", Upos.DET, "ART", dative, 2, "det"),
                new Token(2, first.words().get(2).span(), "Haus", "Haus", Upos.NOUN, "NN", dative, -1, "root"));
        assertThat(first.with(tokens)).isEqualTo("# sent_id = 1\n1-2\tIm\t_\t_\t_\t_\t_\t_\t_\t_\n1\tIn\tin\tADP\tAPPR\t_\t3\tcase\t_\t_\n"
                + "2\tdem\tder\tDET\tART\tCase=Dat|Gender=Neut|Number=Sing\t3\tdet\t_\t_\n3\tHaus\tHaus\tNOUN\tNN\tCase=Dat|Gender=Neut|Number=Sing\t0\troot\t_\tSpaceAfter=No\n\n");
        assertThat(conllu.read().words()).extracting(Word::form).containsExactly("Ja");
        assertThat(conllu.read()).isNull();
    }

    @Test
    void konjunktivIsSubjunctive() {
        assertThat(Conllu.features(new Morphology(null, Number.SING, null, Person.THIRD, Tense.PRES, Mood.KONJUNKTIV_1, VerbForm.FIN)))
                .isEqualTo("Mood=Sub|Number=Sing|Person=3|Tense=Pres|VerbForm=Fin");
        assertThat(Conllu.features(Morphology.NONE)).isEqualTo("_");
    }
}
