package org.depesche.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.depesche.store.Backup;
import org.depesche.store.Store;
import org.depesche.store.StoreState;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code depesche backup}: a copy of the store as it stands, while others go on writing. */
@Command(
        name = "backup",
        description = "Copies the store into a new SQLite file, as it stands at one moment; others may go on writing. The copy is a store itself.",
        mixinStandardHelpOptions = true,
        versionProvider = Main.Version.class,
        footer = {"", "Exit code: 0 the copy is whole, 2 the file is there already, 74 it cannot be written (then there is none)."})
final class BackupCommand implements Callable<Integer> {
    private final Streams streams;

    @Parameters(paramLabel = "FILE", description = "Where the copy goes; must not be there yet.")
    private Path file = Path.of("");

    @Mixin
    private StoreOption store = new StoreOption();

    BackupCommand(Streams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() {
        Store copied = store.open();
        try (Progress progress = new Progress(streams, "MiB", StoreState.of(copied).bytes() / Growth.MIB)) {
            Growth.tell(Backup.part(file), progress, () -> new Backup(copied).to(file));
        }
        streams.tell("depesche: " + copied + ": copied to " + file);
        return 0;
    }
}
