package org.depesche.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import org.depesche.export.AnnotatedText;
import org.depesche.export.Corrections;
import org.depesche.export.Review;
import org.depesche.export.ReviewLines;
import org.depesche.export.Scores;
import org.depesche.export.XmiException;
import org.depesche.export.XmiReader;
import org.depesche.lexicon.Lexicon;
import org.depesche.record.Record;
import org.depesche.store.Review.Reviewer;
import org.depesche.store.Reviews;
import org.depesche.store.Store;
import org.depesche.store.StoreReader;
import org.depesche.store.StoredRecord;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code depesche import}: what people put right in exported XMI, as reviews. */
@Command(
        name = "import",
        description = "Holds XMI that was corrected by hand against its records, and prints what was put right as reviews, one a line; with --store "
                + "they are kept there, too.",
        mixinStandardHelpOptions = true,
        versionProvider = Main.Version.class,
        footer = {
            "",
            "Exit code: 0 all was read, 2 wrong usage, 65 some file could not be read or has no record (the rest was), 69 no such server, 74 output failed."
        })
final class ImportCommand implements Callable<Integer> {
    private final Streams streams;
    private final Map<String, List<Annotated>> byRecord = new LinkedHashMap<>();
    private boolean failed;

    @Parameters(paramLabel = "FILE.xmi", arity = "1..*", description = "UIMA CAS XMI that depesche export made and somebody corrected.")
    private List<Path> files = List.of();

    @Option(names = "--records", paramLabel = "RECORDS", description = "The file of records that the export was made from.")
    private @Nullable String records;

    @Mixin
    private StoreOption store = new StoreOption();

    @Option(names = "--reviewer", paramLabel = "NAME", required = true, description = "Who corrected it.")
    private String reviewer = "";

    @Option(names = "--why", paramLabel = "TEXT", description = "The reason; kept in the store.")
    private String reason = "";

    @Spec
    private CommandSpec spec = CommandSpec.create();

    private record Annotated(Path file, AnnotatedText text) {}

    ImportCommand(Streams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() {
        if (store.isGiven() == (records != null)) {
            throw new ParameterException(spec.commandLine(), "give the records that the export was made from: --records RECORDS or --store FILE");
        }
        files.forEach(this::read);
        try {
            if (records == null) {
                withStore(store.open());
            } else {
                withRecords(records);
            }
        } catch (IOException broken) {
            streams.tell("depesche: standard output: " + broken.getMessage() + "; make room, or check what reads it");
            return Exit.OUTPUT;
        }
        byRecord.forEach((id, left) -> left.forEach(one -> tell(one.file() + ": there is no record " + id + "; give the records that it was made from")));
        return failed ? Exit.INPUT : 0;
    }

    private void withRecords(String name) throws IOException {
        try (RecordFiles given = new RecordFiles(List.of(name), streams)) {
            while (given.hasNext() && !byRecord.isEmpty()) {
                compare(given.next(), review -> {});
            }
            failed |= given.failed();
        }
    }

    /** Reviews are kept in the store, record by record, and printed too. */
    private void withStore(Store opened) throws IOException {
        Reviews reviews = new Reviews(opened);
        Reviewer by = new Reviewer(reviewer, Instant.now().truncatedTo(ChronoUnit.SECONDS), reason);
        for (String id : List.copyOf(byRecord.keySet())) {
            Optional<StoredRecord> stored;
            try (StoreReader reader = opened.reader()) {
                stored = reader.record(id);
            }
            if (stored.isPresent()) {
                compare(stored.get().record(), review -> keep(review, reviews, by));
            }
        }
    }

    private static void keep(Review review, Reviews reviews, Reviewer by) {
        switch (review) {
            case Review.Rejected rejected -> reviews.reject(rejected.record(), rejected.key(), by);
            case Review.CorrectedEvent corrected -> reviews.correct(corrected.record(), corrected.now(), by);
            case Review.CorrectedStatement corrected -> reviews.correct(corrected.record(), corrected.now(), by);
            case Review.AddedEvent added -> reviews.add(added.record(), added.event(), by);
        }
    }

    private void read(Path file) {
        try (InputStream in = Files.newInputStream(file)) {
            AnnotatedText text = XmiReader.read(in);
            byRecord.computeIfAbsent(text.record(), id -> new ArrayList<>()).add(new Annotated(file, text));
        } catch (XmiException wrong) {
            tell(file + ": " + wrong.getMessage());
        } catch (NoSuchFileException missing) {
            tell(file + ": no such file; check the name");
        } catch (IOException broken) {
            tell(file + ": cannot be read: " + broken.getMessage() + "; check the file");
        }
    }

    private void compare(Record record, Consumer<Review> taker) throws IOException {
        List<Annotated> found = byRecord.remove(record.id());
        if (found == null) {
            return;
        }
        Scores scores = new Scores(Lexicon.standard());
        for (Annotated one : found) {
            try {
                for (Review review : Corrections.of(record, one.text(), scores)) {
                    taker.accept(review);
                    streams.out().write(ReviewLines.line(review, reviewer).getBytes(StandardCharsets.UTF_8));
                }
            } catch (XmiException wrong) {
                tell(one.file() + ": " + wrong.getMessage());
            }
        }
    }

    private void tell(String problem) {
        failed = true;
        streams.tell("depesche: " + problem);
    }
}
