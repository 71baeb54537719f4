package org.depesche.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.depesche.Depesche;
import org.depesche.Limits;
import org.depesche.lexicon.Lexicon;
import org.depesche.lexicon.LexiconException;
import org.depesche.page.Given;
import org.depesche.page.PageReader;
import org.depesche.store.Store;
import org.depesche.store.StoreReader;
import org.depesche.store.StoreWriter;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** {@code depesche add}: pages in, records kept. What is in the store already is not coded again, so a run that broke off is simply run once more. */
@Command(
        name = "add",
        description = "Reads pages, corpora, wire items and folders of them, and keeps their records in the store.",
        mixinStandardHelpOptions = true,
        versionProvider = Main.Version.class,
        footer = {
            "",
            "What is there already is not coded again: after a crash, run the same command once more.",
            "Exit code: 0 every input gave a record, 2 wrong usage, 65 some input could not be read (the others are kept), 69 no such server, 74 the "
            + "store cannot be written."
        })
final class AddCommand implements Callable<Integer> {
    private final Streams streams;

    @Parameters(paramLabel = "INPUT", arity = "1..*", description = "What depesche read takes: files, corpora, folders, or - for standard input.")
    private List<String> inputs = List.of();

    @Mixin
    private StoreOption store = new StoreOption();

    @Option(names = "--records", description = "The inputs are records, as depesche read prints them: keep them as they are.")
    private boolean records;

    @Option(names = "--acknowledge", description = "Print the id of each record once it is kept for good.")
    private boolean acknowledge;

    @Option(names = "--published", paramLabel = "DATE", description = "When the page was published, such as 2014-10-15, where it does not say so itself.")
    private @Nullable String published;

    @Option(names = "--threads", paramLabel = "N", description = "How many articles to code at a time: as many as there are processors.")
    private int threads = Runtime.getRuntime().availableProcessors();

    @Option(names = "--lexicon", paramLabel = "DIR", description = "A folder of tables (NAME.tsv) whose rows are added to the lexicon's.")
    private @Nullable Path lexicon;

    @ParentCommand
    private @Nullable Main parent;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    AddCommand(Streams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() throws IOException {
        Given given = given();
        Lexicon words = lexicon();
        Store target = store.openOrMake();
        try (Progress progress = new Progress(streams, "articles", InputSize.of(inputs));
                StoreReader kept = target.reader();
                StoreWriter writer = target.writer();
                AddRun run = new AddRun(streams, progress, writer, threads, acknowledge, parent != null && parent.isDebug())) {
            if (records) {
                addRecords(run, progress);
            } else {
                addPages(new Coding(Depesche.with(words, Limits.STANDARD), kept), new PageReader(words, Limits.STANDARD), given, run, progress);
            }
            int code = run.finish();
            progress.hide();
            streams.tell("depesche: " + target + ": " + run.summary());
            return code;
        }
    }

    private void addPages(Coding coding, PageReader reader, Given given, AddRun run, Progress progress) throws IOException {
        Sources sources = new Sources((in, uri, said) -> reader.read(progress.counting(in), uri, said), given, streams.in());
        for (String input : inputs) {
            sources.read(input, item -> run.take(item, coding));
        }
    }

    private void addRecords(AddRun run, Progress progress) throws IOException {
        for (String input : inputs) {
            RecordLines.read(input, streams.in(), progress, run);
        }
    }

    private Given given() {
        if (threads < 1 || threads > 1024) {
            throw wrong("--threads " + threads + ": give a number from 1 to 1024");
        }
        if (published != null && !GivenDate.isDate(published)) {
            throw wrong("--published " + published + ": give a date such as 2014-10-15");
        }
        return new Given(null, published);
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
