package org.depesche.eval;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.depesche.eval.clusters.TrainClusters;
import org.depesche.eval.events.EventsCommand;
import org.depesche.eval.names.NamesCommand;
import org.depesche.eval.syntax.TrainSyntax;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Trains what ships in {@code models}: {@code clusters}, then {@code syntax}, then {@code names}, then {@code events}. */
@Command(name = "train", subcommands = {Train.ClustersCommand.class, Train.SyntaxCommand.class, NamesCommand.class, EventsCommand.class})
public final class Train {
    private Train() {}

    public static void main(String[] arguments) {
        System.exit(new CommandLine(new Train()).execute(arguments));
    }

    /** Word clusters from plain text. */
    @Command(name = "clusters", mixinStandardHelpOptions = true)
    static final class ClustersCommand implements Callable<Integer> {
        @Option(names = "--text", split = ",")
        private List<Path> texts = List.of(
                Path.of("../shared/train/raw/bundestag.txt.xz"),
                Path.of("../shared/train/syntax/silver.conllu.xz"),
                Path.of("../shared/train/syntax/silver.conllu.xz")); // twice, for its news are few beside the protocols

        @Option(names = "--out")
        private Path out = Path.of("models/src/main/resources/org/depesche/models/clusters.tsv.gz");

        @Option(names = "--seed")
        private long seed = 1;

        @Override
        public Integer call() throws Exception {
            TrainClusters.train(texts, out, seed);
            return 0;
        }
    }

    /** Tagger and parser from treebanks. */
    @Command(name = "syntax", mixinStandardHelpOptions = true)
    static final class SyntaxCommand implements Callable<Integer> {
        @CommandLine.Mixin
        private TrainSyntax training = new TrainSyntax();

        @Override
        public Integer call() throws Exception {
            training.run();
            return 0;
        }
    }
}
