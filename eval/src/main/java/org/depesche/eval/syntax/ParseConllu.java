package org.depesche.eval.syntax;

import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.depesche.Limits;
import org.depesche.language.Conllu;
import org.depesche.language.Syntax;
import org.depesche.language.syntax.Clusters;
import org.depesche.language.syntax.Dictionary;
import org.depesche.language.syntax.Model;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Parses CoNLL-U from standard input with any model: {@code parse --model FILE --clusters FILE --beam N}. */
@Command(name = "parse")
public final class ParseConllu implements Runnable {
    @Option(names = "--model")
    private Path model = Path.of("models/src/main/resources/org/depesche/models/syntax.bin");

    @Option(names = "--clusters")
    private Path clusters = Path.of("models/src/main/resources/org/depesche/models/clusters.tsv.gz");

    @Option(names = "--no-clusters")
    private boolean withoutClusters;

    @Option(names = "--beam")
    private int beam = 6;

    @Option(names = "--no-dictionary")
    private boolean withoutDictionary;

    private ParseConllu() {}

    public static void main(String[] arguments) {
        System.exit(new CommandLine(new ParseConllu()).execute(arguments));
    }

    @Override
    public void run() {
        try (Writer out = new OutputStreamWriter(System.out, StandardCharsets.UTF_8)) {
            Clusters words = withoutClusters ? Clusters.none() : Clusters.read(Files.newInputStream(clusters));
            Syntax syntax = Syntax.of(Model.read(Files.newInputStream(model)), withoutDictionary ? Dictionary.none() : Dictionary.load(), words, Limits.STANDARD, beam);
            Conllu in = new Conllu(System.in);
            for (Conllu.Blank sentence = in.read(); sentence != null; sentence = in.read()) {
                out.write(sentence.with(syntax.parse(sentence.words())));
            }
        } catch (IOException broken) {
            throw new java.io.UncheckedIOException(broken);
        }
    }
}
