package org.depesche.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.concurrent.Callable;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code depesche demo}: codes the samples into a fresh store and opens the site on it. */
@Command(
        name = "demo",
        description = "Reads the samples into a fresh store and opens the site on it.",
        mixinStandardHelpOptions = true,
        versionProvider = Main.Version.class)
final class DemoCommand implements Callable<Integer> {
    private static final int ATTEMPTS = 20;
    private static final long PAUSE = 50_000_000; // nanoseconds between attempts

    private final Streams streams;

    @Parameters(paramLabel = "FOLDER", arity = "0..1", defaultValue = "${sys:depesche.samples:-samples}",
            description = "The pages to show: the samples that come with Depesche (${DEFAULT-VALUE}).")
    private Path samples = Path.of("samples");

    @Option(names = "--port", paramLabel = "PORT", defaultValue = "7070", description = "The port (${DEFAULT-VALUE}).")
    private int port = 7070;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    DemoCommand(Streams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() throws IOException {
        if (!Files.isDirectory(samples)) {
            streams.tell("depesche: " + samples + ": no such folder; give a folder of pages: depesche demo FOLDER");
            return Exit.INPUT;
        }
        Path folder = Files.createTempDirectory("depesche-demo");
        Runtime.getRuntime().addShutdownHook(new Thread(() -> delete(folder))); // Ctrl-C ends a demo
        String store = folder.resolve("depesche.db").toString();
        CommandLine main = spec.parent().commandLine();
        int added = main.execute("add", "--store", store, samples.toString());
        return added != 0 ? added : main.execute("serve", "--store", store, "--port", Integer.toString(port));
    }

    /** Deletes the store with its index. What another hook is still closing at that moment is looked for once more. */
    private static void delete(Path folder) {
        for (int attempt = 0; attempt < ATTEMPTS && Files.exists(folder); attempt++) {
            try (Stream<Path> all = Files.walk(folder)) {
                for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
                    Files.deleteIfExists(path);
                }
            } catch (IOException | UncheckedIOException taken) {
                LockSupport.parkNanos(PAUSE);
            }
        }
    }
}
