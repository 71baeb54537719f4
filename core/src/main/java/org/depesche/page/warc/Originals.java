package org.depesche.page.warc;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Where the records stand that later ones may refer to, by their id, their payload's digest, and their address and time. What lies past the limit is forgotten;
 * revisits of it are told as those of another file are. Not thread-safe.
 */
final class Originals {
    private final Map<String, Original> known = new HashMap<>();
    private final int most;

    Originals(int most) {
        this.most = most;
    }

    /**
     * A record that held something.
     *
     * @param place where it stands
     * @param page whether it was read as a page
     */
    record Original(String place, boolean page) {}

    void keep(WarcRecord record, boolean page) {
        if (known.size() < most) {
            Original original = new Original(record.place(), page);
            put(record.header("warc-record-id"), original);
            put(record.header("warc-payload-digest"), original);
            put(record.address() + " " + record.header("warc-date"), original);
        }
    }

    private void put(@Nullable String key, Original original) {
        if (key != null) {
            known.putIfAbsent(key, original);
        }
    }

    /** What a revisit refers to; null where this file has not held it so far. */
    @Nullable Original of(WarcRecord revisit) {
        Original original = known.get(String.valueOf(revisit.header("warc-refers-to")));
        original = original != null ? original : known.get(revisit.header("warc-refers-to-target-uri") + " " + revisit.header("warc-refers-to-date"));
        return original != null ? original : known.get(String.valueOf(revisit.header("warc-payload-digest")));
    }
}
