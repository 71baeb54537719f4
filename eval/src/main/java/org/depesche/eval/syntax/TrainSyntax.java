package org.depesche.eval.syntax;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.depesche.language.syntax.Clusters;
import org.depesche.language.syntax.Dictionary;
import org.depesche.language.syntax.Model;
import picocli.CommandLine.Option;

/** The command that trains the tagger and the parser. Its defaults give the model that ships. */
public final class TrainSyntax {
    @Option(names = "--gold", split = ",")
    private List<Path> gold = List.of(
            Path.of("../shared/bench/syntax/gsd-dev.conllu"), Path.of("../shared/bench/syntax/gsd-test.conllu"), Path.of("../shared/train/syntax/news.conllu"));

    @Option(names = "--silver", split = ",")
    private List<Path> silver = List.of(Path.of("../shared/train/syntax/silver.conllu.xz"));

    @Option(names = "--silver-sentences")
    private int silverSentences = Integer.MAX_VALUE;

    @Option(names = "--clusters")
    private Path clusters = Path.of("models/src/main/resources/org/depesche/models/clusters.tsv.gz");

    @Option(names = "--no-clusters")
    private boolean withoutClusters;

    @Option(names = "--no-dictionary")
    private boolean withoutDictionary;

    @Option(names = "--out")
    private Path out = Path.of("models/src/main/resources/org/depesche/models/syntax.bin");

    @Option(names = "--folds")
    private int folds = 4;

    @Option(names = "--tag-rounds")
    private int tagRounds = 8;

    @Option(names = "--rounds")
    private int rounds = 8;

    @Option(names = "--silver-rounds")
    private int silverRounds = 3;

    @Option(names = "--silver-tagged")
    private int silverTagged = 4;

    @Option(names = "--beam")
    private int beam = 6;

    @Option(names = "--seed")
    private long seed = 1;

    @Option(names = "--step", description = "weights are written in multiples of this")
    private float step = 0.125f;

    @Option(names = "--least-tag", description = "the taggers' weights below this are not written")
    private float leastTag = 0.2f;

    @Option(names = "--least", description = "the parser's weights below this are not written")
    private float least = 0.7f;

    /** Trains and writes. */
    public void run() throws IOException {
        List<GoldSentence> sentences = new ArrayList<>();
        for (Path file : gold) {
            sentences.addAll(Treebank.read(file, false));
        }
        for (Path file : silver) {
            List<GoldSentence> read = Treebank.read(file, true);
            sentences.addAll(read.subList(0, Math.min(read.size(), silverSentences)));
        }
        Clusters words = withoutClusters ? Clusters.none() : Clusters.read(Files.newInputStream(clusters));
        SyntaxTrainer.Settings settings = new SyntaxTrainer.Settings(folds, tagRounds, rounds, silverRounds, silverTagged, beam, seed);
        Model model = new SyntaxTrainer(sentences, withoutDictionary ? Dictionary.none() : Dictionary.load(), words, settings).train();
        try (OutputStream file = Files.newOutputStream(out)) {
            model.write(file, step, leastTag, least);
        }
    }
}
