package org.depesche.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.concurrent.Callable;
import org.depesche.store.Differences;
import org.depesche.store.Store;
import org.depesche.store.StoreReader;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code depesche diff}: what changed from one revision of an article to the next, and from one coder to the next. */
@Command(
        name = "diff",
        description = "Shows what changed between the revisions and the codings of articles: lines of the text, statements and events.",
        mixinStandardHelpOptions = true,
        versionProvider = Main.Version.class,
        footer = {"", "Exit code: 0 shown, also where nothing changed, 2 no record has such an id."})
final class DiffCommand implements Callable<Integer> {
    private final Streams streams;

    @Parameters(paramLabel = "ID", arity = "0..*", description = "The ids of records; all articles that were coded more than once if none is given.")
    private List<String> ids = List.of();

    @Mixin
    private StoreOption store = new StoreOption();

    DiffCommand(Streams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() {
        Store kept = store.open();
        PrintWriter out = streams.printer();
        int code = 0;
        try (StoreReader reader = kept.reader()) {
            Differences differences = new Differences(reader);
            if (ids.isEmpty()) {
                differences.all(step -> print(step, out));
            }
            for (String id : ids) {
                if (!differences.of(id, step -> print(step, out))) {
                    streams.tell("depesche: " + kept + ": no record " + id + "; check the id");
                    code = 2;
                }
            }
        }
        return code;
    }

    private static void print(Differences.Step step, PrintWriter out) {
        out.println(Visible.line(step.name()) + ": " + step.what());
        boolean same = step.text().isEmpty() && step.facts().isEmpty();
        if (same) {
            out.println("  nothing changed");
        }
        step.text().forEach(line -> out.println("  text  " + Visible.line(line)));
        step.facts().forEach(line -> out.println("  fact  " + Visible.line(line)));
        out.flush();
    }
}
