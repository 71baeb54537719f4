package org.depesche.eval.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.depesche.Limits;
import org.depesche.language.syntax.Clusters;
import org.depesche.language.syntax.Dictionary;
import org.depesche.language.syntax.Draft;
import org.depesche.language.syntax.Model;
import org.depesche.language.syntax.ParseState;
import org.depesche.language.syntax.ParseValues;
import org.depesche.language.syntax.Parser;
import org.junit.jupiter.api.Test;

class TrainingTest {
    private static List<GoldSentence> tiny() throws IOException, URISyntaxException {
        return Treebank.read(Path.of(TrainingTest.class.getResource("tiny.conllu").toURI()), false);
    }

    private static byte[] train(long seed) throws IOException, URISyntaxException {
        SyntaxTrainer.Settings settings = new SyntaxTrainer.Settings(2, 4, 4, 2, 1, 4, seed);
        Model model = new SyntaxTrainer(tiny(), Dictionary.load(), Clusters.none(), settings).train();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        model.write(out, 1 / 16f, 0, 0);
        return out.toByteArray();
    }

    @Test
    void sameSentencesAndSeedGiveTheSameBytes() throws IOException, URISyntaxException {
        byte[] first = train(1);
        assertThat(train(1)).isEqualTo(first);
        assertThat(train(2)).isNotEqualTo(first);
    }

    @Test
    void treesAreLearntByHeartFromGoldTags() throws IOException, URISyntaxException {
        List<Sample> samples = new ArrayList<>();
        for (GoldSentence sentence : tiny()) {
            Draft draft = new Draft(sentence.forms(), Dictionary.load(), Clusters.none(), Limits.STANDARD.tokenLength());
            for (int i = 1; i <= draft.size(); i++) {
                draft.setStts(i, sentence.stts().get(i - 1));
            }
            samples.add(new Sample(sentence, draft, 0));
        }
        List<String> relations = samples.stream().flatMap(sample -> sample.gold().relations().stream()).distinct().sorted().toList();
        ParserTrainer trainer = new ParserTrainer(relations, 4);
        trainer.learn(samples, new Rounds(20, 0, 1));
        Parser parser = new Parser(trainer.steps().weights(), trainer.arcs().weights(), 4);
        for (Sample sample : samples) {
            assertThat(heads(parser, sample)).isEqualTo(GoldTrees.heads(sample));
        }
    }

    private static int[] heads(Parser parser, Sample sample) {
        Parser.Run run = parser.new Run(new ParseValues(sample.draft()));
        List<ParseState> states = List.of(ParseState.initial(sample.size()));
        while (!states.stream().allMatch(ParseState::isFinal)) {
            states = run.next(states);
        }
        int[] heads = new int[sample.size() + 1];
        ParseState last = Parser.best(states);
        for (ParseState before = last.before(); before != null; last = before, before = last.before()) {
            if (last.action() == ParseState.LEFT) {
                heads[before.secondWord()] = before.topWord();
            } else if (last.action() == ParseState.RIGHT) {
                heads[before.topWord()] = before.secondWord();
            }
        }
        return heads;
    }
}
