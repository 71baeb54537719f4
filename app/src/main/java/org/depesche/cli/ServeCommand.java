package org.depesche.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import org.depesche.serve.Options;
import org.depesche.serve.Site;
import org.depesche.store.StoreException;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code depesche serve}: the site on a store, until it is stopped. */
@Command(
        name = "serve",
        description = "Opens a site on the store, to read, compare, correct and add in the browser.",
        mixinStandardHelpOptions = true,
        versionProvider = Main.Version.class,
        footer = {"", "Exit code: 0 when it was stopped, 2 wrong usage, 65 the store cannot be read, 69 the address cannot be listened on."})
final class ServeCommand implements Callable<Integer> {
    private final Streams streams;

    @Mixin
    private StoreOption store = new StoreOption();

    @Option(names = "--host", paramLabel = "ADDRESS", defaultValue = "127.0.0.1",
            description = "The address to listen on (${DEFAULT-VALUE}); any but this machine's own needs --tokens.")
    private String host = "127.0.0.1";

    @Option(names = "--port", paramLabel = "PORT", defaultValue = "7070", description = "The port (${DEFAULT-VALUE}).")
    private int port = 7070;

    @Option(names = "--tokens", paramLabel = "FILE", description = "The file of tokens that open the site; depesche token makes them.")
    private @Nullable Path tokens;

    ServeCommand(Streams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() throws InterruptedException {
        try (Site site = Site.start(new Options(store.location(), host, port, tokens))) {
            streams.tell("depesche: " + site.address() + " shows " + store.location() + "; stop with Ctrl-C");
            CountDownLatch stopped = new CountDownLatch(1);
            Runtime.getRuntime().addShutdownHook(new Thread(stopped::countDown));
            stopped.await();
            return 0;
        } catch (StoreException broken) {
            streams.tell("depesche: " + broken.getMessage());
            return broken.kind().exitCode();
        } catch (IOException broken) {
            streams.tell("depesche: " + broken.getMessage());
            return 69;
        }
    }
}
