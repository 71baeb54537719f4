package org.depesche.eval.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.depesche.language.Conllu;
import org.depesche.language.Syntax;
import org.depesche.language.Upos;
import org.junit.jupiter.api.Test;

/** The news sentences of our own, and the shipped parser on them. */
class OwnNewsTest {
    /** One point under what is measured: a change that costs more than that shows here. */
    private static final double LAS_FLOOR = 0.8515;

    private static final Set<String> RELATIONS = Set.of("root", "nsubj", "nsubj:pass", "csubj", "obj", "obl", "obl:arg", "obl:agent", "iobj", "ccomp", "xcomp", "advcl", "advmod",
            "acl", "amod", "nmod", "appos", "nummod", "det", "det:poss", "case", "mark", "cc", "conj", "flat", "fixed", "compound:prt", "aux", "aux:pass", "cop", "expl", "parataxis", "punct");

    private static Path file() throws URISyntaxException {
        return Path.of(OwnNewsTest.class.getResource("/org/depesche/eval/news-own.conllu").toURI());
    }

    private static List<GoldSentence> gold() throws IOException, URISyntaxException {
        return Treebank.read(file(), false);
    }

    private static List<String> blocks() throws IOException, URISyntaxException {
        return List.of(Files.readString(file()).strip().split("\n\n"));
    }

    @Test
    void thereAreFortyAndLongOnesAmongThem() throws IOException, URISyntaxException {
        assertThat(gold()).hasSizeGreaterThanOrEqualTo(40).filteredOn(sentence -> sentence.size() > 40).hasSizeGreaterThanOrEqualTo(3);
    }

    @Test
    void everyTreeHasOneRootThatAllWordsLeadTo() throws IOException, URISyntaxException {
        assertThat(gold()).allSatisfy(sentence -> {
            assertThat(sentence.heads()).filteredOn(head -> head == 0).hasSize(1);
            assertThat(sentence.heads()).allMatch(head -> head >= 0 && head <= sentence.size());
            for (int i = 1; i <= sentence.size(); i++) {
                assertThat(steps(sentence, i)).as(sentence.forms().get(i - 1)).isLessThanOrEqualTo(sentence.size());
            }
        });
    }

    private static int steps(GoldSentence sentence, int word) {
        int steps = 0;
        for (int i = word; i > 0 && steps <= sentence.size(); i = sentence.heads().get(i - 1)) {
            steps++;
        }
        return steps;
    }

    @Test
    void labelsAreThoseOfTheTreebankAndFitOneAnother() throws IOException, URISyntaxException {
        Set<String> tags = Set.copyOf(IntStream.range(0, Upos.values().length).mapToObj(i -> Upos.values()[i].name()).toList());
        assertThat(gold()).allSatisfy(sentence -> {
            assertThat(tags).containsAll(sentence.upos());
            assertThat(RELATIONS).containsAll(sentence.relations());
            assertThat(sentence.stts()).doesNotContain("_", "");
            for (int i = 0; i < sentence.size(); i++) {
                assertThat(sentence.relations().get(i).equals("root")).isEqualTo(sentence.heads().get(i) == 0);
                assertThat(sentence.upos().get(i).equals("PUNCT")).isEqualTo(sentence.relations().get(i).equals("punct")).isEqualTo(sentence.stts().get(i).startsWith("$"));
            }
        });
    }

    @Test
    void wordsAndBlanksGiveTheTextAndIdsAreUnique() throws IOException, URISyntaxException {
        List<String> ids = new ArrayList<>();
        assertThat(blocks()).allSatisfy(block -> {
            List<String> lines = block.lines().toList();
            ids.add(lines.get(0));
            assertThat(lines.get(1)).isEqualTo("# text = " + text(lines.subList(2, lines.size())));
        });
        assertThat(ids).doesNotHaveDuplicates().allMatch(id -> id.startsWith("# sent_id = own-"));
    }

    /** The surface words with the blanks between them. */
    private static String text(List<String> lines) {
        StringBuilder text = new StringBuilder();
        int covered = 0;
        for (String line : lines) {
            String[] columns = line.split("\t", -1);
            assertThat(columns).hasSize(10).doesNotContain("");
            String[] range = columns[0].split("-");
            if (Integer.parseInt(range[0]) > covered) {
                text.append(columns[1]).append(columns[9].contains("SpaceAfter=No") ? "" : " ");
                covered = Integer.parseInt(range[range.length - 1]);
            }
        }
        return text.toString().strip();
    }

    @Test
    void theFileIsConllu() throws IOException, URISyntaxException {
        try (InputStream in = Files.newInputStream(file())) {
            Conllu conllu = new Conllu(in);
            int read = 0;
            while (conllu.read() != null) {
                read++;
            }
            assertThat(read).isEqualTo(blocks().size());
        }
    }

    @Test
    void theShippedParserStaysAboveItsFloor() throws IOException, URISyntaxException {
        TreeScore score = new MeasureTrees(Syntax.load(), System.out, false).file(file());
        System.out.println("own news  " + score);
        assertThat(score.las()).isGreaterThanOrEqualTo(LAS_FLOOR);
    }
}
