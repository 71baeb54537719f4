package org.depesche.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.depesche.export.AnnotatedText;
import org.depesche.export.Corrections;
import org.depesche.export.Review;
import org.depesche.export.ReviewLines;
import org.depesche.export.Scores;
import org.depesche.export.XmiException;
import org.depesche.export.XmiReader;
import org.depesche.lexicon.Lexicon;
import org.depesche.record.Record;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code depesche import}: what people put right in exported XMI, as reviews. */
@Command(
        name = "import",
        description = "Holds XMI that was corrected by hand against its records, and prints what was put right as reviews, one a line.",
        mixinStandardHelpOptions = true,
        versionProvider = Main.Version.class,
        footer = {
            "",
            "Exit code: 0 all was read, 2 wrong usage, 65 some file could not be read or has no record (the rest was), 74 output failed."
        })
final class ImportCommand implements Callable<Integer> {
    private final Streams streams;
    private final Map<String, List<Annotated>> byRecord = new LinkedHashMap<>();
    private boolean failed;

    @Parameters(paramLabel = "FILE.xmi", arity = "1..*", description = "UIMA CAS XMI that depesche export made and somebody corrected.")
    private List<Path> files = List.of();

    @Option(names = "--records", paramLabel = "RECORDS", required = true, description = "The file of records that the export was made from.")
    private String records = "";

    @Option(names = "--reviewer", paramLabel = "NAME", required = true, description = "Who corrected it.")
    private String reviewer = "";

    private record Annotated(Path file, AnnotatedText text) {}

    ImportCommand(Streams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() {
        files.forEach(this::read);
        try (RecordFiles given = new RecordFiles(List.of(records), streams)) {
            while (given.hasNext() && !byRecord.isEmpty()) {
                compare(given.next());
            }
            failed |= given.failed();
        } catch (IOException broken) {
            streams.tell("depesche: standard output: " + broken.getMessage() + "; make room, or check what reads it");
            return Exit.OUTPUT;
        }
        byRecord.forEach((id, left) -> left.forEach(one -> tell(one.file() + ": its record " + id + " is not in " + records + "; give the records that it was made from")));
        return failed ? Exit.INPUT : 0;
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

    private void compare(Record record) throws IOException {
        List<Annotated> found = byRecord.remove(record.id());
        if (found == null) {
            return;
        }
        Scores scores = new Scores(Lexicon.standard());
        for (Annotated one : found) {
            try {
                for (Review review : Corrections.of(record, one.text(), scores)) {
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
