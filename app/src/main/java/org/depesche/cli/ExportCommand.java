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
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.depesche.export.EventColumns;
import org.depesche.export.ExportFormat;
import org.depesche.export.ExportOptions;
import org.depesche.export.Exporter;
import org.depesche.export.Happenings;
import org.depesche.export.StoredRecords;
import org.depesche.record.Record;
import org.depesche.store.Store;
import org.depesche.store.StoreReader;
import org.jspecify.annotations.Nullable;
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
        description = "Writes records as tables, as the columns of other event data, as annotated text or as a network.",
        mixinStandardHelpOptions = true,
        versionProvider = Main.Version.class,
        footer = {
            "",
            "Formats: csv, parquet, gdelt, xmi and brat make a folder; jsonl, polecat, conllu, annotations and graphml a file.",
            "Exit code: 0 all went out, 2 wrong usage, 65 some input could not be read (the rest went out), 69 no such server, 74 output failed (nothing was changed)."
        })
final class ExportCommand implements Callable<Integer> {
    private final Streams streams;

    @Parameters(paramLabel = "RECORDS", arity = "0..*", description = "Files of records as depesche read prints them in a pipe, or - for standard input. Without any: the store.")
    private List<String> inputs = List.of();

    @Mixin
    private StoreOption store = new StoreOption();

    @Option(names = "--format", paramLabel = "FORMAT", required = true, description = "csv, parquet, jsonl, gdelt, polecat, conllu, xmi, brat, annotations or graphml.")
    private String format = "";

    @Option(names = "--to", paramLabel = "PATH", required = true, description = "The file or folder to write. What is there stays until the export is whole.")
    private String target = "";

    @Option(names = "--columns", paramLabel = "NAMES", description = "csv and parquet: events under the names of depesche, plover, acled or ucdp.")
    private String columns = "depesche";

    @Option(names = "--excel", description = "csv: for a German Excel, with semicolons and decimal commas, formulas made harmless.")
    private boolean excel;

    @Option(names = "--keep", paramLabel = "evidence|text", description = "What goes along of the texts: the evidence, or all where the source does not reserve text and data mining.")
    private String keep = "evidence";

    @Spec
    private CommandSpec spec = CommandSpec.create();

    ExportCommand(Streams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() {
        ExportOptions options = options();
        Path path = target();
        folders();
        try {
            return inputs.isEmpty() ? fromStore(options, path) : fromFiles(options, path);
        } catch (IOException broken) {
            streams.tell("depesche: " + target + ": " + problem(broken));
            return Exit.OUTPUT;
        }
    }

    private int fromStore(ExportOptions options, Path path) throws IOException {
        Store opened = store.open();
        try (StoredRecords records = new StoredRecords(opened);
                StoreReader counting = opened.reader();
                Progress progress = new Progress(streams, "records", counting.articles())) {
            Exporter.Summary summary = new Exporter(options, records).write(counted(records, progress), path);
            progress.hide();
            report(summary);
            return 0;
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

    private void folders() {
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
        if (summary.withheld() > 0) {
            streams.tell("depesche: " + summary.withheld() + " of " + summary.records() + " records without their text: the source reserves text and data mining, or the text was not kept");
        }
    }

    private ExportOptions options() {
        ExportFormat form = ExportFormat.named(format).orElseThrow(() -> wrong("--format " + format + ": there are "
                + Arrays.stream(ExportFormat.values()).map(ExportFormat::label).collect(Collectors.joining(", "))));
        EventColumns names = EventColumns.named(columns).orElseThrow(() -> wrong("--columns " + columns + ": there are "
                + Arrays.stream(EventColumns.values()).map(EventColumns::name).collect(Collectors.joining(", ")).toLowerCase(Locale.ROOT)));
        boolean tables = form == ExportFormat.CSV || form == ExportFormat.PARQUET;
        if (names != EventColumns.DEPESCHE && !tables) {
            throw wrong("--columns is for csv and parquet");
        }
        if (excel && form != ExportFormat.CSV) {
            throw wrong("--excel is for csv");
        }
        if (!keep.equals("evidence") && !keep.equals("text")) {
            throw wrong("--keep " + keep + ": there are evidence and text");
        }
        if (form.needsText() && !keep.equals("text")) {
            throw wrong("--format " + format + " holds the articles' texts: add --keep text where you may hand them on");
        }
        return new ExportOptions(form, names, excel, keep.equals("text"));
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
        boolean misnamed = broken instanceof FileAlreadyExistsException || broken instanceof NotDirectoryException || broken instanceof DirectoryNotEmptyException;
        return reason + (misnamed ? "; nothing was changed" : "; nothing was changed, make room or name another place");
    }

    private ParameterException wrong(String message) {
        return new ParameterException(spec.commandLine(), message);
    }
}
