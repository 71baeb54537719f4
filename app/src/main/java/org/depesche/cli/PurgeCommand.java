package org.depesche.cli;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.concurrent.Callable;
import org.depesche.store.Purge;
import org.depesche.store.Store;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code depesche purge}: takes articles out for good; says what would go, and does it with {@code --yes}. */
@Command(
        name = "purge",
        description = "Takes articles out of the store for good, with all that hangs on them. Says what would go; does it with --yes. What is named "
                + "together must all fit.",
        mixinStandardHelpOptions = true,
        versionProvider = Main.Version.class)
final class PurgeCommand implements Callable<Integer> {
    private final Streams streams;

    @Option(names = "--publisher", paramLabel = "NAME", description = "Those of this publisher.")
    private @Nullable String publisher;

    @Option(names = "--url", paramLabel = "URL", description = "Those whose address begins so.")
    private @Nullable String url;

    @Option(names = "--id", paramLabel = "ID", description = "The one with this record.")
    private @Nullable String id;

    @Option(names = "--from", paramLabel = "DAY", description = "Those published on this day or later, such as 2014-10-15.")
    private @Nullable String from;

    @Option(names = "--to", paramLabel = "DAY", description = "Those published on this day or earlier.")
    private @Nullable String to;

    @Option(names = "--yes", description = "Do it.")
    private boolean yes;

    @Mixin
    private StoreOption store = new StoreOption();

    @Spec
    private CommandSpec spec = CommandSpec.create();

    PurgeCommand(Streams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() {
        Purge purge = new Purge(publisher, url, id, day("--from", from), day("--to", to));
        if (!purge.isBounded()) {
            throw new ParameterException(spec.commandLine(), "say what goes: --publisher, --url, --id, --from or --to");
        }
        Store purged = store.open();
        Purge.Extent extent = purge.extent(purged);
        if (extent.articles() == 0) {
            streams.tell("depesche: " + purged + ": nothing fits; nothing was removed");
        } else if (yes) {
            try (Progress progress = new Progress(streams, "articles", extent.articles())) {
                purge.run(purged, progress::items);
            }
            streams.tell("depesche: " + purged + ": removed " + extent);
        } else {
            streams.tell("depesche: " + purged + ": would remove " + extent + "; say --yes to do it");
        }
        return 0;
    }

    private @Nullable LocalDate day(String option, @Nullable String given) {
        try {
            return given == null ? null : LocalDate.parse(given);
        } catch (DateTimeParseException wrong) {
            throw new ParameterException(spec.commandLine(), option + " " + given + ": give a day such as 2014-10-15");
        }
    }
}
