package org.depesche.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.depesche.record.RecordException;
import org.depesche.record.RecordReader;
import org.depesche.store.Prepared;

/** Reads records that were printed before, a line each. A line that is none is told, and those after it are read. */
final class RecordLines {
    private RecordLines() {}

    static void read(String input, InputStream standardInput, Progress progress, AddRun run) {
        try {
            if (input.equals("-")) {
                lines(input, standardInput, progress, run);
                return;
            }
            try (InputStream in = Files.newInputStream(Path.of(input))) {
                lines(input, in, progress, run);
            }
        } catch (NoSuchFileException missing) {
            run.tell(input + ": there is no such file; check its name");
        } catch (IOException | InvalidPathException broken) {
            run.tell(input + ": cannot be read (" + broken.getMessage() + "); check the file");
        }
    }

    private static void lines(String input, InputStream in, Progress progress, AddRun run) throws IOException {
        BufferedReader reader = new BufferedReader(new InputStreamReader(progress.counting(in), StandardCharsets.UTF_8));
        long number = 1;
        for (String line = reader.readLine(); line != null; line = reader.readLine(), number++) {
            if (!line.isBlank()) {
                String place = input + ", line " + number;
                String json = line;
                run.submit(place, () -> prepared(place, json));
            }
        }
    }

    private static AddRun.Result prepared(String place, String json) {
        try {
            return new AddRun.Result.Fresh(Prepared.of(RecordReader.read(json)));
        } catch (RecordException wrong) {
            return new AddRun.Result.Problem(place + ": is no record: " + wrong.getMessage() + "; give what depesche read prints");
        }
    }
}
