package org.depesche.harvest;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentSkipListMap;
import org.depesche.harvest.Fetched.Version;
import org.depesche.page.Hash;
import org.jspecify.annotations.Nullable;

/**
 * What a watch remembers from one run to the next: which items it has handed on, which it could not fetch yet, and which version of each feed it saw. A small
 * file of lines with tabs, sorted; an item that no feed has named for a while is forgotten. Thread-safe.
 */
public final class WatchState {
    private static final String HEAD = "depesche-watch\t1";
    private static final int DIGITS = 20; // of an item's hash
    private static final int DAYS = 90;

    private final Path file;
    private final Map<String, Version> feeds = new ConcurrentSkipListMap<>();
    private final Map<String, LocalDate> seen = new ConcurrentSkipListMap<>();
    private final Map<String, Integer> tries = new ConcurrentSkipListMap<>();

    private WatchState(Path file) {
        this.file = file;
    }

    /** The state in a file; an empty one where there is no such file. */
    public static WatchState in(Path file) throws StateProblem {
        WatchState state = new WatchState(file);
        try {
            List<String> lines = Files.readAllLines(file);
            if (lines.isEmpty() || !lines.getFirst().equals(HEAD)) {
                throw new StateProblem(file + " is no state of depesche watch; give another file");
            }
            lines.stream().skip(1).forEach(line -> state.take(line.split("\t", -1)));
            return state;
        } catch (NoSuchFileException first) {
            return state;
        } catch (CharacterCodingException wrong) {
            throw new StateProblem(file + " is no state of depesche watch; give another file");
        } catch (StateProblem told) {
            throw told;
        } catch (IOException broken) {
            throw new StateProblem(file + " cannot be read: " + broken.getMessage() + "; check the file");
        }
    }

    /** Takes a line; one that is damaged is left out, which costs a fetch. */
    private void take(String[] cells) {
        if (cells.length == 4 && cells[0].equals("feed")) {
            feeds.put(cells[1], new Version(orNull(cells[2]), orNull(cells[3])));
        } else if (cells.length == 3 && cells[0].equals("seen")) {
            try {
                seen.put(cells[1], LocalDate.parse(cells[2]));
            } catch (DateTimeParseException damaged) {
                seen.remove(cells[1]);
            }
        } else if (cells.length == 3 && cells[0].equals("tried") && cells[2].matches("\\d{1,4}")) {
            tries.put(cells[1], Integer.valueOf(cells[2]));
        }
    }

    private static @Nullable String orNull(String cell) {
        return cell.isEmpty() ? null : cell;
    }

    Version version(String feed) {
        return feeds.getOrDefault(feed, Version.UNKNOWN);
    }

    void keep(String feed, Version version) {
        feeds.put(feed, version);
    }

    boolean isSeen(String item) {
        return seen.containsKey(hash(item));
    }

    /** The item is done with, and was named on this day. */
    void see(String item, LocalDate day) {
        seen.put(hash(item), day);
        tries.remove(hash(item));
    }

    /** Counts a try that failed for now, and gives how many there were. */
    int tried(String item) {
        return tries.merge(hash(item), 1, Integer::sum);
    }

    private static String hash(String item) {
        return Hash.of(item).substring(0, DIGITS);
    }

    /** Writes the file anew, whole or not at all. */
    public void save(LocalDate today) throws StateProblem {
        seen.values().removeIf(day -> day.isBefore(today.minusDays(DAYS)));
        List<String> lines = new ArrayList<>(List.of(HEAD));
        feeds.forEach((url, version) -> lines.add("feed\t" + url + "\t" + cell(version.etag()) + "\t" + cell(version.lastModified())));
        SortedMap<String, String> items = new TreeMap<>();
        tries.forEach((hash, count) -> items.put(hash, "tried\t" + hash + "\t" + count));
        seen.forEach((hash, day) -> items.put(hash, "seen\t" + hash + "\t" + day));
        lines.addAll(items.values());
        try {
            Path fresh = file.resolveSibling(file.getFileName() + ".new");
            Files.write(fresh, lines);
            Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException broken) {
            throw new StateProblem("the state " + file + " cannot be written: " + broken.getMessage() + "; check the folder, or give --state FILE");
        }
    }

    private static String cell(@Nullable String value) {
        return value == null ? "" : value.replaceAll("[\\t\\r\\n]", " ");
    }
}
