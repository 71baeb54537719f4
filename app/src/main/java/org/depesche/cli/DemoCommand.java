package org.depesche.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
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
    private final Streams streams;

    @Parameters(paramLabel = "FOLDER", arity = "0..1", defaultValue = "${sys:depesche.samples:-samples}", description = "The pages to show: the samples that come with Depesche (${DEFAULT-VALUE}).")
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
        String store = Files.createTempDirectory("depesche-demo").resolve("depesche.db").toString();
        CommandLine main = spec.parent().commandLine();
        int added = main.execute("add", "--store", store, samples.toString());
        return added != 0 ? added : main.execute("serve", "--store", store, "--port", Integer.toString(port));
    }
}
