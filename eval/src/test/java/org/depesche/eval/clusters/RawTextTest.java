package org.depesche.eval.clusters;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class RawTextTest {
    @Test
    void linesOfEitherEncodingKeepTheirUmlauts() throws IOException {
        ByteArrayOutputStream mixed = new ByteArrayOutputStream();
        mixed.write("Gespräche\n".getBytes(StandardCharsets.UTF_8));
        mixed.write("über Abrüstung".getBytes(Charset.forName("windows-1252")));
        List<String> lines = new ArrayList<>();
        MixedLines.read(new ByteArrayInputStream(mixed.toByteArray()), lines::add);
        assertThat(lines).containsExactly("Gespräche", "über Abrüstung");
    }

    @Test
    void wordsAreCutFromPunctuationAndContractionsOpened() {
        List<String> words = new ArrayList<>();
        RawWords.split("Im Bundestag (CDU) stritt man 2014 zum Thema EU-Beitritt.", words::add);
        assertThat(words).containsExactly(
                "Im", "Bundestag", "(", "CDU", ")", "stritt", "man", "0000", "zu", "dem", "Thema", "EU-Beitritt", ".", RawWords.END, RawWords.END);
    }
}
