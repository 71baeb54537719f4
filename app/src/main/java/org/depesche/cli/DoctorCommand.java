package org.depesche.cli;

import java.io.File;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.depesche.Depesche;
import org.depesche.record.Record;
import org.depesche.store.Store;
import org.depesche.store.StoreException;
import org.depesche.store.StoreState;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code depesche doctor}: what a person needs to know when something does not work. */
@Command(
        name = "doctor",
        description = "Tells how Depesche and its store are: versions, memory, disk, what is kept.",
        mixinStandardHelpOptions = true,
        versionProvider = Main.Version.class,
        footer = {"", "Exit code: 0 all is well, 65 or 69 the store cannot be used, 74 there is hardly any room left on the disk."})
final class DoctorCommand implements Callable<Integer> {
    private static final long LITTLE_ROOM = 200L << 20; // bytes

    private final Streams streams;

    @Mixin
    private StoreOption store = new StoreOption();

    DoctorCommand(Streams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() {
        Record.Coder coder = Depesche.standard().coder();
        say("depesche", coder.version() + ", tables " + coder.lexicon() + ", weights " + coder.models());
        say("java", System.getProperty("java.version") + " (" + System.getProperty("java.vendor") + ") at " + System.getProperty("java.home"));
        say("system", System.getProperty("os.name") + " " + System.getProperty("os.version") + ", " + System.getProperty("os.arch") + ", "
                + Runtime.getRuntime().availableProcessors() + " processors, " + size(Runtime.getRuntime().maxMemory()) + " of memory at most");
        int code = state();
        return store.location().startsWith("jdbc:") ? code : Math.max(code, room());
    }

    private int state() {
        try {
            Store kept = store.open();
            StoreState state = StoreState.of(kept);
            say("store", kept + ", " + state.database() + ", form " + state.form() + ", " + size(state.bytes()));
            say("kept", String.format(Locale.ROOT, "%,d articles, %,d records by %,d coders, %,d reviews", state.articles(), state.records(), state.coders(),
                    state.reviews()));
            String told = "%,d happenings, %,d of them by several articles; %,d articles that print another's copy";
            say("told", String.format(Locale.ROOT, told, state.happenings(), state.shared(), state.copies()));
            return 0;
        } catch (StoreException broken) {
            say("store", broken.getMessage());
            return broken.kind().exitCode();
        }
    }

    private int room() {
        File folder = Path.of(store.location()).toAbsolutePath().getParent().toFile();
        if (!folder.isDirectory()) {
            say("disk", "there is no folder " + folder + "; make it, or give another with --store");
            return Exit.INPUT;
        }
        long room = folder.getUsableSpace();
        boolean little = room < LITTLE_ROOM;
        say("disk", size(room) + " left in " + folder + (little ? ": make room" : ""));
        return little ? Exit.OUTPUT : 0;
    }

    private void say(String what, String words) {
        streams.printer().printf(Locale.ROOT, "%-9s %s%n", what, Visible.line(words));
    }

    static String size(long bytes) {
        return bytes >= 1L << 30 ? String.format(Locale.ROOT, "%.1f GiB", bytes / (double) (1L << 30))
                : String.format(Locale.ROOT, "%.1f MiB", bytes / (double) (1L << 20));
    }
}
