package org.depesche.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.depesche.article.PartKind;
import org.depesche.language.Morphology.Case;
import org.depesche.language.Morphology.Gender;
import org.depesche.language.Morphology.Mood;
import org.depesche.language.Morphology.Number;
import org.depesche.language.Morphology.Person;
import org.depesche.language.Morphology.Tense;
import org.depesche.language.Morphology.VerbForm;
import org.depesche.text.SourceText;
import org.depesche.text.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ConlluTest {
    private static final String BLANK = "# sent_id = 1\n1-2\tIm\t_\t_\t_\t_\t_\t_\t_\t_\n1\tIn\t_\t_\t_\t_\t_\t_\t_\t_\n2\tdem\t_\t_\t_\t_\t_\t_\t_\t_\n2.1\tx\t_\t_\t_\t_\t_\t_\t_\t_\n"
            + "3\tHaus\t_\t_\t_\t_\t_\t_\t_\tSpaceAfter=No\n\n";

    private static Conllu conllu(String text) {
        return new Conllu(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
    }

    private static Token verb(int index, Span span, String form, Morphology.Mood mood) {
        return new Token(index, span, form, form, Upos.VERB, "VVFIN", new Morphology(null, null, null, null, null, mood, VerbForm.FIN), index - 1, index == 0 ? "root" : "dep");
    }

    @Test
    void wordsAreReadAndTheRestIsKept() throws IOException {
        Conllu conllu = conllu("\n" + BLANK + "\n1\tJa\n");
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
        assertThat(ConlluRow.features(new Morphology(null, Number.SING, null, Person.THIRD, Tense.PRES, Mood.KONJUNKTIV_1, VerbForm.FIN)))
                .isEqualTo("Mood=Sub|Number=Sing|Person=3|Tense=Pres|VerbForm=Fin");
        assertThat(ConlluRow.features(Morphology.NONE)).isEqualTo("_");
    }

    @Test
    void theTwoKonjunktiveAreToldApartInTheLastColumn() throws IOException {
        Conllu.Blank sentence = conllu("1\tkäme\n2\tkomme\t_\t_\t_\t_\t_\t_\t_\tKonjunktiv=II|SpaceAfter=No\n").read();
        List<Token> tokens = List.of(verb(0, sentence.words().get(0).span(), "käme", Mood.KONJUNKTIV_2), verb(1, sentence.words().get(1).span(), "komme", Mood.KONJUNKTIV_1));
        assertThat(sentence.with(tokens)).isEqualTo("1\tkäme\tkäme\tVERB\tVVFIN\tMood=Sub|VerbForm=Fin\t0\troot\t_\tKonjunktiv=II\n"
                + "2\tkomme\tkomme\tVERB\tVVFIN\tMood=Sub|VerbForm=Fin\t1\tdep\t_\tKonjunktiv=I|SpaceAfter=No\n\n");
    }

    @Test
    void marksAndLineEndsOfOtherSystemsDoNotMatter() throws IOException {
        Conllu conllu = conllu("\ufeff1\tKüste\r\n2\t😀\r\n\r\n1\tJa\r\n");
        assertThat(conllu.read().words()).containsExactly(new Word(new Span(0, 5), "Küste"), new Word(new Span(6, 7), "😀"));
        assertThat(conllu.read().words()).hasSize(1);
        assertThat(conllu.read()).isNull();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "1;Ja/2 Nein           | 2 | has 1 columns; give ID and FORM, or all ten, parted by tabs",
        "1;Ja;;;;;;;;;;        | 1 | has 12 columns; give ID and FORM, or all ten, parted by tabs",
        "1;Ja/3;Nein           | 2 | has the ID '3' where word 2 comes",
        "0;Ja                  | 1 | has the ID '0' where word 1 comes",
        "x;Ja                  | 1 | has the ID 'x' where word 1 comes",
        "1; ;                  | 1 | has no FORM in its second column",
        "# a/1;Ja//2;Nein      | 4 | has the ID '2' where word 1 comes",
        "1-2;Im/1;in/          | 3 | the multiword token above goes on to word 2, and the sentence ends before it",
        "1-1;Im/1;in           | 1 | has the ID '1-1' where word 1 comes",
        "1-3;Im/1-2;In/1;in    | 2 | has the ID '1-2' where word 1 comes",
        "2-3;Im/1;in           | 1 | has the ID '2-3' where word 1 comes",
        "1-9999999999;Im/1;in  | 1 | has the ID '1-9999999999' where word 1 comes"})
    void whatIsWrongIsToldWithItsLine(String text, int line, String problem) {
        Conllu conllu = conllu(text.replace('/', '\n').replace(';', '\t'));
        assertThatThrownBy(() -> {
            while (conllu.read() != null) {
                // on to the wrong line
            }
        }).isInstanceOfSatisfying(Conllu.Malformed.class, wrong -> {
            assertThat(wrong.problem()).isEqualTo(problem);
            assertThat(wrong.line()).isEqualTo(line);
        });
    }

    @Test
    void bytesThatAreNoTextAreToldWithTheirLine() {
        Conllu conllu = new Conllu(new ByteArrayInputStream("1\tJa\n2\tK\u00fcste\n".getBytes(StandardCharsets.ISO_8859_1)));
        assertThatThrownBy(conllu::read).isInstanceOf(Conllu.Malformed.class).hasMessage("line 2: is not in UTF-8");
    }

    /** "Im Haus, / sagt er." */
    @Test
    void aTextsContractionsBlanksAndLineEndsAreWritten() {
        SourceText text = SourceText.of("Im\nHaus, sagt");
        List<Token> tokens = List.of(
                new Token(0, new Span(0, 2), "In", "in", Upos.ADP, "APPR", Morphology.NONE, 2, "case"),
                new Token(1, new Span(0, 2), "dem", "der", Upos.DET, "ART", Morphology.NONE, 2, "det"),
                new Token(2, new Span(3, 7), "Haus", "Haus", Upos.NOUN, "NN", Morphology.NONE, -1, "root"),
                new Token(3, new Span(7, 8), ",", ",", Upos.PUNCT, "$,", Morphology.NONE, 2, "punct"),
                verb(4, new Span(9, 13), "sagt", Mood.IND));
        assertThat(new ConlluText(text).sentence("a\tb-1", new Sentence(0, text.whole(), PartKind.PARAGRAPH, tokens))).isEqualTo("""
                # sent_id = a b-1
                # text = Im Haus, sagt
                1-2\tIm\t_\t_\t_\t_\t_\t_\t_\t_
                1\tIn\tin\tADP\tAPPR\t_\t3\tcase\t_\t_
                2\tdem\tder\tDET\tART\t_\t3\tdet\t_\t_
                3\tHaus\tHaus\tNOUN\tNN\t_\t0\troot\t_\tSpaceAfter=No
                4\t,\t,\tPUNCT\t$,\t_\t3\tpunct\t_\t_
                5\tsagt\tsagt\tVERB\tVVFIN\tMood=Ind|VerbForm=Fin\t4\tdep\t_\t_

                """);
    }
}
