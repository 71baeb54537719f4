package org.depesche.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.depesche.Depesche;
import org.depesche.Limits;
import org.depesche.harvest.WebPages;
import org.depesche.lexicon.Lexicon;
import org.depesche.lexicon.LexiconException;
import org.depesche.page.Given;
import org.depesche.page.PageReader;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** {@code depesche read}: pages in, records out, in input order whatever the threads. */
@Command(
        name = "read",
        description = "Reads pages, corpora, feeds, web archives, wire items, folders of them and addresses of the web, and prints their records.",
        mixinStandardHelpOptions = true,
        versionProvider = Main.Version.class,
        footer = {
            "",
            "Exit code: 0 every input gave a record, 2 wrong usage, 65 some input could not be read (the others were), 74 output failed."
        })
final class ReadCommand implements Callable<Integer> {
    private final Streams streams;

    @Parameters(paramLabel = "INPUT", arity = "1..*", description = {
        "A web page, saved page (MHTML) or text, a corpus (JSON Lines, CSV), a feed that carries its texts, a web archive (WARC), a wire item, any of them",
        "packed with gzip, a folder of them, an address of the web, or - for standard input. What it is shows in its content."})
    private List<String> inputs = List.of();

    @Option(names = "--format", paramLabel = "jsonl|json|text", converter = FormatName.class,
            description = "How to print: text on a terminal, jsonl otherwise.")
    private @Nullable Format format;

    @Option(names = "--published", paramLabel = "DATE", description = "When the page was published, such as 2014-10-15, where it does not say so itself.")
    private @Nullable String published;

    @Option(names = "--id", paramLabel = "ID", description = "The id of the record; for a single input.")
    private @Nullable String id;

    @Option(names = "--from", paramLabel = "OFFSET", description = "Where in a web archive to begin, in bytes: an offset that a record's source.warc names.")
    private long from;

    @Option(names = "--threads", paramLabel = "N", description = "How many articles to work on at a time: as many as there are processors.")
    private int threads = Runtime.getRuntime().availableProcessors();

    @Option(names = "--lexicon", paramLabel = "DIR", description = "A folder of tables (NAME.tsv) whose rows are added to the lexicon's.")
    private @Nullable Path lexicon;

    @Mixin
    private TermsOptions terms = new TermsOptions();

    @Mixin
    private WebOptions reach = new WebOptions();

    @ParentCommand
    private @Nullable Main parent;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    ReadCommand(Streams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() {
        Given given = given();
        Format.Writer writer = chosenFormat().writer(streams);
        Lexicon words = lexicon();
        Depesche depesche = Depesche.with(words, Limits.STANDARD);
        PageReader pages = new PageReader(words, Limits.STANDARD);
        Terms asked = terms.terms();
        reach.tell(streams);
        try (WebPages web = new WebPages(pages, reach::fetcher);
                OrderedRun run = new OrderedRun(streams, threads, isDebug(), page -> asked.applied(depesche.read(page), page), writer)) {
            Sources.Pages read = (in, uri, said) -> from == 0 ? pages.read(in, uri, said) : pages.readFrom(from, in, uri, said);
            Sources sources = new Sources(read, given, streams.in(), address -> web.read(address, given));
            for (String input : inputs) {
                sources.read(input, item -> run.take(asked.admitted(item)));
            }
            int code = run.finish();
            asked.tellLeft(streams);
            return code;
        } catch (IOException broken) {
            streams.tell("depesche: standard output: " + broken.getMessage() + "; make room, or check what reads it");
            return Exit.OUTPUT;
        }
    }

    private boolean isDebug() {
        return parent != null && parent.isDebug();
    }

    private Given given() {
        if (threads < 1 || threads > 1024) {
            throw wrong("--threads " + threads + ": give a number from 1 to 1024");
        }
        if (id != null && inputs.size() > 1) {
            throw wrong("--id names one record, and there are " + inputs.size() + " inputs");
        }
        if (from < 0 || from > 0 && inputs.size() > 1) {
            String many = "--from is for one web archive, and there are " + inputs.size() + " inputs";
            throw wrong(from < 0 ? "--from " + from + ": give an offset of nought or more" : many);
        }
        if (id != null && id.isBlank()) {
            throw wrong("--id is empty");
        }
        if (published != null && !GivenDate.isDate(published)) {
            throw wrong("--published " + published + ": give a date such as 2014-10-15");
        }
        return new Given(id, published);
    }

    private Format chosenFormat() {
        if (format != null) {
            return format;
        }
        return streams.terminal() ? Format.TEXT : Format.JSONL;
    }

    private Lexicon lexicon() {
        try {
            return lexicon == null ? Lexicon.standard() : AddedTables.to(Lexicon.standard(), lexicon);
        } catch (LexiconException | IOException broken) {
            throw wrong("--lexicon " + lexicon + ": " + broken.getMessage());
        }
    }

    private ParameterException wrong(String message) {
        return new ParameterException(spec.commandLine(), message);
    }
}
