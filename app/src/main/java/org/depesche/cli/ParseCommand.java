package org.depesche.cli;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import org.depesche.Limits;
import org.depesche.article.ArticleReader;
import org.depesche.language.GermanReader;
import org.depesche.language.Syntax;
import org.depesche.lexicon.Lexicon;
import org.depesche.page.Given;
import org.depesche.page.Input;
import org.depesche.page.PageReader;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** {@code depesche parse}: German in, its words with their tags, inflection and trees out. */
@Command(
        name = "parse",
        description = "Prints the sentences of German texts with their words' lemmas, tags, inflection and trees.",
        mixinStandardHelpOptions = true,
        versionProvider = Main.Version.class,
        footer = {
            "",
            "Exit code: 0 all was parsed, 2 wrong usage, 65 some input could not be read or is not in German (the rest was parsed), 74 output failed."
        })
final class ParseCommand implements Callable<Integer> {
    private static final String GERMAN = "de";

    private final Streams streams;

    @Parameters(paramLabel = "INPUT", arity = "0..*", description = "A text or HTML file, a corpus, a folder; standard input for - or none.")
    private List<String> inputs = List.of("-");

    @Option(names = "--conllu", description = "Read CoNLL-U with words only (ID and FORM) and write it with their trees, each word as given.")
    private boolean given;

    @Option(names = "--format", paramLabel = "conllu|text", converter = TreeFormatName.class,
            description = "How to print: text on a terminal, conllu otherwise.")
    private @Nullable TreeFormat format;

    @Option(names = "--threads", paramLabel = "N", description = "How many texts to work on at a time: as many as there are processors.")
    private int threads = Runtime.getRuntime().availableProcessors();

    @ParentCommand
    private @Nullable Main parent;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    ParseCommand(Streams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() {
        if (threads < 1 || threads > 1024) {
            throw new ParameterException(spec.commandLine(), "--threads " + threads + ": give a number from 1 to 1024");
        }
        try {
            return given ? new GivenWords(streams, Syntax.load(), chosenFormat()).parse(inputs) : parseTexts();
        } catch (IOException broken) {
            streams.tell("depesche: standard output: " + broken.getMessage() + "; make room, or check what reads it");
            return Exit.OUTPUT;
        }
    }

    private int parseTexts() throws IOException {
        Lexicon lexicon = Lexicon.standard();
        ArticleReader articles = new ArticleReader(lexicon, Limits.STANDARD);
        TextTrees trees = new TextTrees(articles, new GermanReader(lexicon, Limits.STANDARD), chosenFormat(), streams);
        Sources sources = new Sources(new PageReader(lexicon, Limits.STANDARD)::read, Given.NOTHING, streams.in());
        try (OrderedRun run = new OrderedRun(streams, threads, parent != null && parent.isDebug(), trees::write)) {
            for (String input : inputs) {
                sources.read(input, item -> run.take(german(item, articles)));
            }
            return run.finish();
        }
    }

    /** The item, or that it is in another language. */
    private static Input german(Input item, ArticleReader articles) {
        if (item instanceof Input.Readable(var page)) {
            String language = articles.read(page).language();
            if (!language.equals(GERMAN)) {
                return new Input.Unreadable(page.source().uri(), "", "is not in German (" + language + ")", "give German text");
            }
        }
        return item;
    }

    private TreeFormat chosenFormat() {
        if (format != null) {
            return format;
        }
        return streams.terminal() ? TreeFormat.TEXT : TreeFormat.CONLLU;
    }
}
