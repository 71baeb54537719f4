package org.depesche.store;

import java.util.List;
import org.depesche.article.Article;
import org.depesche.duplicates.Signature;
import org.depesche.page.Hash;
import org.depesche.page.Page;
import org.depesche.page.Source;
import org.depesche.record.Record;
import org.depesche.record.RecordWriter;

/**
 * A record made ready for the store, so that the writer's thread need not do it. Immutable.
 *
 * @param record the record
 * @param input what it was made from: the same input need not be coded again by the same coder
 * @param article the key of its article
 * @param content the hash of its text and of what the article says of itself
 * @param packed its JSON
 * @param signature by what its copies are found
 */
public record Prepared(Record record, String input, String article, String content, Packed packed, Signature signature) {
    private static final int DERIVED_ID = 16; // hexadecimal digits of the hash

    /**
     * A record that came from elsewhere; its own JSON is its input.
     *
     * @throws StoreException where its parts contradict each other
     */
    public static Prepared of(Record record) {
        return of(record, "");
    }

    /** A record that was made of that input. Throws like {@link #of(Record)}. */
    public static Prepared of(Record record, String input) {
        RecordCheck.check(record);
        Packed packed = Packed.of(record);
        return new Prepared(record, input.isEmpty() ? "record:" + packed.sha256() : input, articleKey(record), content(record), packed, Derived.sign(record));
    }

    /** The name of a page as an input: its bytes, and what was said of it from outside. */
    public static String input(Page page) {
        return Hash.of(page.source().sha256() + "\n" + page.form() + "\n" + page.metadata());
    }

    private static String articleKey(Record record) {
        String sha256 = record.source().sha256();
        if (!record.id().equals(sha256.substring(0, Math.min(DERIVED_ID, sha256.length())))) {
            return "id:" + Kept.text(record.id());
        }
        String url = record.article().url();
        return url != null ? "url:" + Kept.text(url) : "sha256:" + sha256;
    }

    private static String content(Record record) {
        Article article = record.article().withParts(List.of());
        Source nowhere = new Source("", "", "", null, null);
        Record bare = new Record("", nowhere, article, List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(),
                new Record.Coder("", "", ""));
        return Hash.of(RecordWriter.lines().string(bare));
    }
}
