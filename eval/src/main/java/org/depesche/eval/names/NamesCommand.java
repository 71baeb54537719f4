package org.depesche.eval.names;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.depesche.actors.NameLetters;
import org.depesche.actors.NameModel;
import org.depesche.actors.NameTagger;
import org.depesche.lexicon.Lexicon;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Trains the recogniser of names on GermEval 2014's development sentences (CC BY 4.0), and says what it gets on folds that it has not seen. */
@Command(name = "names")
public final class NamesCommand implements Callable<Integer> {
    @Option(names = "--set")
    private Path set = Path.of("../shared/bench/names/germeval14");

    @Option(names = "--towns", description = "towns of GeoNames, CC BY 4.0")
    private Path towns = Path.of("../shared/reference/actors/geonames_cities15000_2016.txt");

    @Option(names = "--out")
    private Path out = Path.of("models/src/main/resources/org/depesche/models/names.bin");

    @Option(names = "--seed")
    private long seed = 1;

    @Option(names = "--no-folds", description = "do not measure")
    private boolean noFolds;

    @Override
    public Integer call() throws Exception {
        NameLetters letters = TrainLetters.train(towns, seed);
        NameTagger reader = NameTagger.with(Lexicon.standard(), letters, new NameModel(1));
        List<LabelledNames> sentences = new NameCorpus(reader).read(set);
        TrainNames training = new TrainNames(seed);
        if (!noFolds) {
            System.out.printf(Locale.ROOT, "%d sentences, five folds: PER+LOC+ORG F1 %.4f%n", sentences.size(), training.measure(sentences));
        }
        training.train(letters, sentences, out);
        return 0;
    }
}
