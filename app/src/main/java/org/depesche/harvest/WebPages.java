package org.depesche.harvest;

import java.io.ByteArrayInputStream;
import java.util.Iterator;
import java.util.List;
import java.util.function.Supplier;
import org.depesche.page.Given;
import org.depesche.page.Input;
import org.depesche.page.PageReader;
import org.jspecify.annotations.Nullable;

/**
 * Reads pages of the web: fetches them and hands their content with the way it came to the page reader. The fetcher is made when first needed. Not thread-safe.
 */
public final class WebPages implements AutoCloseable {
    private final PageReader pages;
    private final Supplier<Fetcher> making;
    private @Nullable Fetcher fetcher;

    public WebPages(PageReader pages, Supplier<Fetcher> making) {
        this.pages = pages;
        this.making = making;
    }

    /** The items at an address, or why there are none. */
    public Iterator<Input> read(String address, Given given) {
        fetcher = fetcher == null ? making.get() : fetcher;
        try {
            return read(pages, fetcher.page(address), address, given);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return unreadable(address, "was not fetched: the program was stopped", "start it again");
        }
    }

    /** The items of what was fetched from an address. */
    static Iterator<Input> read(PageReader pages, Fetched fetched, String address, Given given) {
        return switch (fetched) {
            case Fetched.Content content -> pages.read(new ByteArrayInputStream(content.body()), address, given, content.capture());
            case Fetched.Unchanged unchanged -> unreadable(address, "answers that it has not changed", "try again later");
            case Fetched.Failed failed -> unreadable(address, failed.problem(), failed.remedy());
        };
    }

    private static Iterator<Input> unreadable(String address, String problem, String remedy) {
        return List.<Input>of(new Input.Unreadable(address, "", problem, remedy)).iterator();
    }

    @Override
    public void close() {
        if (fetcher != null) {
            fetcher.close();
        }
    }
}
