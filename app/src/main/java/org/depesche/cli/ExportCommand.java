package org.depesche.cli;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import org.depesche.export.ExportOptions;
import org.depesche.export.Exporter;
import org.depesche.export.Happenings;
import org.depesche.export.StoredRecords;
import org.depesche.record.Record;
import org.depesche.search.Criterion;
import org.depesche.search.Filter;
import org.depesche.search.Questions;
import org.depesche.store.Store;
import org.depesche.store.StoreReader;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code depesche export}: records in, another form of them out. */
@Command(
        name = "export",
        description = {
            "Writes records as tables, as the columns of other event data, as annotated text or as a network.",
            "Filters choose the articles of a store that have such an event, statement or position; their records go out whole."
        },
        mixinStandardHelpOptions = true,
        versionProvider = Main.Version.class,
        footer = {
            "",
            "Formats: csv, parquet, gdelt, xmi and brat make a folder; jsonl, polecat, conllu, annotations and graphml a file.",
            "Exit code: 0 all went out, 2 wrong usage, 65 some input could not be read (the rest went out), 69 no such server, 74 output failed "
            + "(nothing was changed)."
        })
final class ExportCommand implements Callable<Integer> {
    private static final List<Criterion> CRITERIA = List.of(
            Criterion.ACTOR, Criterion.RECIPIENT, Criterion.PARTY, Criterion.DYAD, Criterion.COUNTRY, Criterion.TYPE, Criterion.MODE, Criterion.STATUS,
            Criterion.CONTEXT, Criterion.CONFIDENCE, Criterion.SPEAKER, Criterion.ABOUT, Criterion.ISSUE, Criterion.STANCE,
            Criterion.FROM, Criterion.TO, Criterion.PUBLISHER, Criterion.AGENCY);
    private static final FilterOptions FILTERS = new FilterOptions(CRITERIA, Map.of(Criterion.FROM, "--since", Criterion.TO, "--until"));

    private final Streams streams;

    @Parameters(paramLabel = "RECORDS", arity = "0..*",
            description = "Files of records as depesche read prints them in a pipe, or - for standard input. Without any: the store.")
    private List<String> inputs = List.of();

    @Mixin
    private StoreOption store = new StoreOption();

    @Mixin
    private ExportForm form = new ExportForm();

    @Option(names = "--to", paramLabel = "PATH", required = true, description = "The file or folder to write. What is there stays until the export is whole.")
    private String target = "";

    @Spec
    private CommandSpec spec = CommandSpec.create();

    ExportCommand(Streams streams) {
        this.streams = streams;
    }

    /** The command with its options, to be added to the line of commands. */
    CommandLine line() {
        CommandLine line = new CommandLine(this);
        FILTERS.addTo(line.getCommandSpec());
        return line;
    }

    @Override
    public Integer call() {
        ExportOptions options = form.options();
        Filter filter = FILTERS.filter(spec, values -> Map.of());
        Path path = target();
        check(filter);
        try {
            return inputs.isEmpty() ? fromStore(options, path, filter) : fromFiles(options, path);
        } catch (IOException broken) {
            streams.tell("depesche: " + target + ": " + problem(broken));
            return Exit.OUTPUT;
        }
    }

    private int fromStore(ExportOptions options, Path path, Filter filter) throws IOException {
        Store opened = store.open();
        @Nullable Set<Long> wanted = filter.values().isEmpty() ? null : wanted(opened, filter);
        try (StoredRecords records = new StoredRecords(opened, number -> wanted == null || wanted.contains(number));
                StoreReader counting = opened.reader();
                Progress progress = new Progress(streams, "records", wanted == null ? counting.articles() : wanted.size())) {
            Exporter.Summary summary = new Exporter(options, records).write(counted(records, progress), path);
            progress.hide();
            report(summary);
            return 0;
        }
    }

    private static Set<Long> wanted(Store store, Filter filter) {
        try (Questions questions = Questions.of(store)) {
            return questions.records(filter);
        }
    }

    private static Iterator<Record> counted(Iterator<Record> records, Progress progress) {
        return new Iterator<>() {
            @Override
            public boolean hasNext() {
                return records.hasNext();
            }

            @Override
            public Record next() {
                progress.items(1);
                return records.next();
            }
        };
    }

    private int fromFiles(ExportOptions options, Path path) throws IOException {
        try (RecordFiles records = new RecordFiles(inputs, streams)) {
            if (!records.hasNext() && records.failed()) {
                return Exit.INPUT;
            }
            report(new Exporter(options, Happenings.NONE).write(records, path));
            return records.failed() ? Exit.INPUT : 0;
        }
    }

    private void check(Filter filter) {
        if (!filter.values().isEmpty() && !inputs.isEmpty()) {
            throw wrong("filters choose from the store; leave out the files of records, or add them to a store first");
        }
        if (store.isGiven() && !inputs.isEmpty()) {
            throw wrong("give files of records or --store, not both");
        }
        for (String input : inputs) {
            if (Files.isDirectory(Path.of(input))) {
                throw wrong(input + " is a folder; give files of records");
            }
        }
    }

    private void report(Exporter.Summary summary) {
        if (summary.records() == 0) {
            streams.tell("depesche: " + target + ": holds no record; there was none to export");
        }
        if (summary.withheld() > 0) {
            streams.tell("depesche: " + summary.withheld() + " of " + summary.records()
                    + " records without their text: the source reserves text and data mining, or the text was not kept");
        }
    }

    private Path target() {
        try {
            Path path = Path.of(target);
            if (target.isEmpty() || path.getFileName() == null) {
                throw wrong("--to '" + target + "': give a file or a folder to write");
            }
            return path;
        } catch (InvalidPathException wrong) {
            throw wrong("--to " + target + ": is no file name");
        }
    }

    private String problem(IOException broken) {
        Path folder = Path.of(target).toAbsolutePath().getParent();
        if (folder != null && !Files.isDirectory(folder)) {
            return "there is no folder " + folder + "; make it first";
        }
        if (broken instanceof AccessDeniedException) {
            return "may not be written; name another place, or get permission for it";
        }
        String reason = broken instanceof FileSystemException file && file.getReason() != null ? file.getReason() : broken.getMessage();
        boolean misnamed = broken instanceof FileAlreadyExistsException || broken instanceof NotDirectoryException
                || broken instanceof DirectoryNotEmptyException;
        return reason + (misnamed ? "; nothing was changed" : "; nothing was changed, make room or name another place");
    }

    private ParameterException wrong(String message) {
        return new ParameterException(spec.commandLine(), message);
    }
}
