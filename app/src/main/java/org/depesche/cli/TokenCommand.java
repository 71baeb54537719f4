package org.depesche.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.depesche.serve.Site;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code depesche token}: makes a token that opens the site. */
@Command(
        name = "token",
        description = "Makes a token that opens the site and prints it; the file keeps only its hash.",
        mixinStandardHelpOptions = true,
        versionProvider = Main.Version.class)
final class TokenCommand implements Callable<Integer> {
    private final Streams streams;

    @Option(names = "--tokens", paramLabel = "FILE", required = true, description = "The file of tokens, made where it is not there.")
    private Path tokens = Path.of("tokens");

    @Parameters(index = "0", paramLabel = "reader|editor", description = "What the holder may do.")
    private String role = "";

    @Parameters(index = "1", paramLabel = "NAME", description = "Who holds it: reviews carry the name.")
    private String name = "";

    @Spec
    private CommandSpec spec = CommandSpec.create();

    TokenCommand(Streams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() {
        String low = role.toLowerCase(Locale.ROOT);
        if (!low.equals("reader") && !low.equals("editor")) {
            throw new ParameterException(spec.commandLine(), role + " is no role: give reader or editor");
        }
        try {
            streams.printer().println(Site.token(tokens, low.equals("editor"), name));
            streams.printer().flush();
            return 0;
        } catch (IOException broken) {
            streams.tell("depesche: " + tokens + ": cannot be written (" + broken.getMessage() + "); check its folder");
            return Exit.OUTPUT;
        }
    }
}
