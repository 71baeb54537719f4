package org.depesche.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import org.depesche.page.Given;
import org.depesche.page.Input;

/**
 * What a user names as input: a file, a folder, standard input, an address. Files are opened one after the other, folders gone through in the order of their
 * names.
 */
final class Sources {
    private final Pages pages;
    private final Given given;
    private final InputStream standardInput;
    private final Web web;

    /** Sources without the web: addresses are refused. */
    Sources(Pages pages, Given given, InputStream standardInput) {
        this(pages, given, standardInput, address -> List.of(unreadable(address, "addresses are not read here", "save the page and give its file")).iterator());
    }

    Sources(Pages pages, Given given, InputStream standardInput, Web web) {
        this.pages = pages;
        this.given = given;
        this.standardInput = standardInput;
        this.web = web;
    }

    /** Reads the items of a stream. */
    interface Pages {
        Iterator<Input> read(InputStream in, String uri, Given given);
    }

    /** Fetches an address and reads its items. */
    interface Web {
        Iterator<Input> read(String address);
    }

    /** Takes an item; an exception means that output failed. */
    interface Taker {
        void take(Input input) throws IOException;
    }

    /** Hands each item of an input on; what cannot be opened is handed on as unreadable. */
    void read(String input, Taker taker) throws IOException {
        if (input.equals("-")) {
            read(standardInput, "-", taker);
        } else if (input.startsWith("http://") || input.startsWith("https://")) {
            hand(web.read(input), taker);
        } else {
            file(input, taker);
        }
    }

    private void file(String input, Taker taker) throws IOException {
        try {
            Path path = Path.of(input);
            if (Files.isDirectory(path)) {
                folder(path, input, taker);
            } else {
                file(path, input, taker);
            }
        } catch (InvalidPathException wrong) {
            taker.take(unreadable(input, "is no file name", "check the name"));
        }
    }

    private void folder(Path folder, String uri, Taker taker) throws IOException {
        List<Path> entries;
        try (Stream<Path> listed = Files.list(folder)) {
            entries = listed.filter(Sources::isRead).sorted(Comparator.comparing(entry -> entry.getFileName().toString())).toList();
        } catch (IOException broken) {
            taker.take(unopened(uri, broken));
            return;
        }
        if (entries.isEmpty()) {
            taker.take(unreadable(uri, "holds no file", "give a folder of pages"));
        }
        String within = uri.endsWith("/") ? uri : uri + "/";
        for (Path entry : entries) {
            file(within + entry.getFileName(), taker);
        }
    }

    /** Whether an entry of a folder is read: files and folders, no hidden ones, no pipes, no links to folders, which might lead back. */
    private static boolean isRead(Path entry) {
        boolean hidden = entry.getFileName().toString().startsWith(".");
        return !hidden && (Files.isRegularFile(entry) || Files.isDirectory(entry, LinkOption.NOFOLLOW_LINKS));
    }

    private void file(Path file, String uri, Taker taker) throws IOException {
        InputStream in;
        try {
            in = Files.newInputStream(file);
        } catch (IOException broken) {
            taker.take(unopened(uri, broken));
            return;
        }
        try (in) {
            read(in, uri, taker);
        }
    }

    private void read(InputStream in, String uri, Taker taker) throws IOException {
        hand(pages.read(in, uri, given), taker);
    }

    private static void hand(Iterator<Input> items, Taker taker) throws IOException {
        while (items.hasNext()) {
            taker.take(items.next());
        }
    }

    private static Input unopened(String uri, IOException broken) {
        return switch (broken) {
            case NoSuchFileException missing -> unreadable(uri, "no such file", "check the name");
            case AccessDeniedException denied -> unreadable(uri, "may not be read", "get permission for it (chmod +r)");
            default -> unreadable(uri, "cannot be opened: " + broken.getMessage(), "check the file");
        };
    }

    private static Input unreadable(String uri, String problem, String remedy) {
        return new Input.Unreadable(uri, "", problem, remedy);
    }
}
