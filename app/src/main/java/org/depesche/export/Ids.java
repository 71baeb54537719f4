package org.depesche.export;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import org.depesche.record.Record;
import org.jspecify.annotations.Nullable;

/** The ids that join tables: an article's is its record's, a fact's has the fact's key behind it ({@code 9f2c#e1}). */
final class Ids {
    private static final long FIFTY_TWO_BITS = (1L << 52) - 1;

    private Ids() {}

    static String fact(Record record, String key) {
        return record.id() + "#" + key;
    }

    static @Nullable String optional(Record record, @Nullable String key) {
        return key == null ? null : fact(record, key);
    }

    /** A number for an id, for tables that want one: the same on every run, and small enough for a double to hold. */
    static long number(String id) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(id.getBytes(StandardCharsets.UTF_8));
            return Math.max(1, ByteBuffer.wrap(digest).getLong() & FIFTY_TWO_BITS);
        } catch (NoSuchAlgorithmException impossible) {
            throw new AssertionError("every Java has SHA-256", impossible);
        }
    }
}
