package org.depesche.page.warc;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The digest that a record gives of its block: {@code sha1:} and Base32, or another algorithm, or hexadecimal. */
final class Digest {
    private static final String LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";

    private Digest() {}

    /** Whether a block is another than the digest says; false where there is none, or none that is known. */
    static boolean contradicts(@Nullable String digest, byte[] block) {
        int colon = digest == null ? -1 : digest.indexOf(':');
        String name = colon < 0 || digest == null ? "" : digest.substring(0, colon).toLowerCase(Locale.ROOT);
        String algorithm = switch (name) {
            case "sha1", "sha-1" -> "SHA-1";
            case "sha256", "sha-256" -> "SHA-256";
            case "md5" -> "MD5";
            default -> "";
        };
        if (algorithm.isEmpty() || digest == null) {
            return false;
        }
        String given = digest.substring(colon + 1).replace("=", "").strip();
        byte[] own = hash(algorithm, block);
        return !given.equalsIgnoreCase(base32(own)) && !given.equalsIgnoreCase(HexFormat.of().formatHex(own));
    }

    private static byte[] hash(String algorithm, byte[] block) {
        try {
            return MessageDigest.getInstance(algorithm).digest(block);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java has " + algorithm, impossible);
        }
    }

    private static String base32(byte[] bytes) {
        StringBuilder text = new StringBuilder();
        int held = 0;
        int bits = 0;
        for (byte b : bytes) {
            held = held << 8 | b & 0xFF;
            for (bits += 8; bits >= 5; bits -= 5) {
                text.append(LETTERS.charAt(held >> bits - 5 & 31));
            }
            held &= (1 << bits) - 1;
        }
        return bits == 0 ? text.toString() : text.append(LETTERS.charAt(held << 5 - bits & 31)).toString();
    }
}
