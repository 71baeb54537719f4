package org.depesche.cli;

import java.io.IOException;
import org.depesche.harvest.Arrivals;
import org.depesche.page.Input;

/** Prints what arrives. */
final class PrintedArrivals implements Arrivals {
    private final OrderedRun run;
    private final Terms terms;
    private int code;

    PrintedArrivals(OrderedRun run, Terms terms) {
        this.run = run;
        this.terms = terms;
    }

    @Override
    public void take(Input input) throws IOException {
        run.take(terms.admitted(input));
    }

    @Override
    public void settle() throws IOException {
        code = run.finish();
    }

    /** The exit code so far. */
    int code() {
        return code;
    }
}
