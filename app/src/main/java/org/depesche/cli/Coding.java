package org.depesche.cli;

import java.util.Optional;
import org.depesche.Depesche;
import org.depesche.page.Page;
import org.depesche.store.Coded;
import org.depesche.store.Prepared;
import org.depesche.store.StoreReader;

/** Codes a page, unless the store holds what this coder made of it. Thread-safe. */
record Coding(Depesche depesche, StoreReader kept) {

    AddRun.Result of(Page page) {
        String input = Prepared.input(page);
        Optional<Coded> coded = known(input);
        return coded.isPresent()
                ? new AddRun.Result.Again(coded.get(), page.source())
                : new AddRun.Result.Fresh(Prepared.of(depesche.read(page), input));
    }

    private Optional<Coded> known(String input) {
        synchronized (kept) {
            return kept.coded(input, depesche.coder());
        }
    }
}
