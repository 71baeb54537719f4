package org.depesche.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** How many bytes there are to read, for telling how long it will take. */
final class InputSize {
    private InputSize() {}

    /** The bytes of all files; 0 when that cannot be known beforehand, as with standard input. */
    static long of(List<String> inputs) {
        long all = 0;
        for (String input : inputs) {
            long size = of(input);
            if (size < 0) {
                return 0;
            }
            all += size;
        }
        return all;
    }

    private static long of(String input) {
        try {
            Path path = Path.of(input);
            if (!Files.isDirectory(path)) {
                return Files.isRegularFile(path) ? Files.size(path) : -1;
            }
            try (Stream<Path> files = Files.walk(path)) {
                return files.filter(Files::isRegularFile).mapToLong(file -> file.toFile().length()).sum();
            }
        } catch (IOException | UncheckedIOException | InvalidPathException unknown) {
            return -1;
        }
    }
}
