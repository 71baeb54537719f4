package org.depesche.eval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.depesche.text.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TreebankTextTest {
    @TempDir
    private Path folder;

    @Test
    void contractionIsOneTokenOfTwoWords() throws IOException {
        TreebankText read = read("# text = Er ging ins Amt.\n1\tEr\t_\n2\tging\t_\n3-4\tins\t_\n3\tin\t_\n4\tdas\t_\n5\tAmt\t_\n6\t.\t_\n\n# text = Ja!\n1\tJa\t_\n2\t!\t_\n");
        assertThat(read.text().string()).isEqualTo("Er ging ins Amt. Ja!");
        assertThat(read.tokens().stream().map(read.text()::slice)).containsExactly("Er", "ging", "ins", "Amt", ".", "Ja", "!");
        assertThat(read.words()).containsExactly(1, 1, 2, 1, 1, 1, 1);
        assertThat(read.sentences()).containsExactly(new Span(0, 16), new Span(17, 20));
    }

    @Test
    void tokenThatIsNotInItsTextIsTold() {
        assertThatIllegalArgumentException().isThrownBy(() -> read("# text = Er ging.\n1\tSie\t_\n")).withMessageContaining("'Sie'");
    }

    @Test
    void agreementCountsWhatBothHave() {
        Agreement agreement = Agreement.of(List.of(1, 2, 3, 4), List.of(2, 3, 5));
        assertThat(agreement).isEqualTo(new Agreement(2, 4, 3));
        assertThat(agreement.precision()).isEqualTo(0.5);
        assertThat(agreement.f1()).isEqualTo(4.0 / 7);
    }

    private TreebankText read(String conllu) throws IOException {
        return TreebankText.read(Files.writeString(folder.resolve("small.conllu"), conllu));
    }
}
