package org.depesche.cli;

import java.util.Locale;
import java.util.concurrent.Callable;
import org.depesche.store.Store;
import org.depesche.store.StoreReader;
import org.depesche.store.Verification;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code depesche verify}: holds everything in the store against everything else. */
@Command(
        name = "verify",
        description = "Checks that the store is whole: its file, every hash, every span's words, every row.",
        mixinStandardHelpOptions = true,
        versionProvider = Main.Version.class,
        footer = {"", "Exit code: 0 all is right, 65 something is not."})
final class VerifyCommand implements Callable<Integer> {
    private static final double SECOND = 1e9;
    private static final int MOST_SHOWN = 100;

    private final Streams streams;

    @Mixin
    private StoreOption store = new StoreOption();

    VerifyCommand(Streams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() {
        Store checked = store.open();
        long begun = System.nanoTime();
        Verification.Result result;
        try (StoreReader reader = checked.reader(); Progress progress = new Progress(streams, "records", reader.sql().number("SELECT count(*) FROM records"))) {
            result = new Verification(checked).run(progress::items);
        }
        double seconds = Math.max(1e-3, (System.nanoTime() - begun) / SECOND);
        result.findings().stream().limit(MOST_SHOWN).forEach(finding -> streams.tell("depesche: " + checked + ": " + finding.where() + ": " + finding.what()));
        int wrong = result.findings().size();
        String verdict = wrong == 0 ? "all right" : String.format(Locale.ROOT,
                "%,d things wrong; take a backup in its place, or purge what is wrong and add it again", wrong);
        streams.tell(String.format(Locale.ROOT, "depesche: %s: %,d records, %,d facts in %.1f s (%,.0f facts/s): %s", checked, result.records(), result.facts(),
                seconds, result.facts() / seconds, verdict));
        return wrong == 0 ? 0 : Exit.INPUT;
    }
}
