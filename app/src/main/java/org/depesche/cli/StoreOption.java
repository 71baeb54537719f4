package org.depesche.cli;

import org.depesche.store.Store;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Which store a command works on: {@code --store}, else the environment's {@code DEPESCHE_STORE}, else {@code depesche.db} in the working folder. A mixin. */
final class StoreOption {
    static final String VARIABLE = "DEPESCHE_STORE";
    private static final String USUAL = "depesche.db";

    @Option(names = "--store", paramLabel = "FILE|URL",
            description = "The store: a file, or jdbc:postgresql://HOST/DATABASE. Else what $DEPESCHE_STORE names, else depesche.db.")
    private @Nullable String given;

    /** The store, which must be there. */
    Store open() {
        return Store.open(location());
    }

    /** The store, made where it is not there. */
    Store openOrMake() {
        return Store.openOrMake(location());
    }

    /** Whether the command line names one. */
    boolean isGiven() {
        return given != null;
    }

    String location() {
        if (given != null) {
            return given;
        }
        String environment = System.getenv(VARIABLE);
        return environment == null || environment.isEmpty() ? USUAL : environment;
    }
}
