package org.depesche.serve;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * The tokens that open the site, of which only hashes are kept: a line each in a file, {@code ROLE SHA256 NAME}. A token is 32 random bytes, so a plain hash is
 * enough. Without any token the site is open to its own machine alone. Immutable and thread-safe.
 */
final class Tokens {
    /** No tokens. */
    static final Tokens NONE = new Tokens(List.of());

    private static final int BYTES = 32;

    private final List<Entry> entries;

    private Tokens(List<Entry> entries) {
        this.entries = List.copyOf(entries);
    }

    private record Entry(Access access, byte[] hash, String name) {}

    /** Who holds a token. */
    record Holder(Access access, String name) {}

    /** The tokens of a file; none where there is no file. */
    static Tokens in(Path file) throws IOException {
        if (!Files.exists(file)) {
            return NONE;
        }
        List<Entry> entries = new ArrayList<>();
        for (String line : Files.readAllLines(file)) {
            String[] cells = line.split(" ", 3);
            if (cells.length == 3 && !line.startsWith("#")) {
                entries.add(new Entry(access(cells[0], file), hash(cells[1], file), cells[2]));
            }
        }
        return new Tokens(entries);
    }

    private static Access access(String word, Path file) throws IOException {
        return switch (word) {
            case "reader" -> Access.READER;
            case "editor" -> Access.EDITOR;
            default -> throw new IOException(file + ": \"" + word + "\" is no role; a line is: reader|editor SHA256 NAME");
        };
    }

    private static byte[] hash(String word, Path file) throws IOException {
        try {
            return HexFormat.of().parseHex(word);
        } catch (IllegalArgumentException wrong) {
            throw new IOException(file + ": \"" + word + "\" is no hash in hexadecimal; make tokens with: depesche token");
        }
    }

    /** Makes a token, adds its hash to the file, which only its owner may read, and gives the token: it is nowhere else. */
    static String make(Path file, Access access, String name) throws IOException {
        byte[] random = new byte[BYTES];
        new SecureRandom().nextBytes(random);
        String token = Base64.getUrlEncoder().withoutPadding().encodeToString(random);
        List<String> lines = Files.exists(file) ? new ArrayList<>(Files.readAllLines(file)) : new ArrayList<>();
        lines.add(access.name().toLowerCase(Locale.ROOT) + " " + HexFormat.of().formatHex(sha256(token)) + " " + name.replaceAll("\\s+", " "));
        Path fresh = Files.createTempFile(file.toAbsolutePath().getParent(), ".tokens", "");
        if (fresh.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            Files.setPosixFilePermissions(fresh, PosixFilePermissions.fromString("rw-------"));
        }
        Files.write(fresh, lines);
        Files.move(fresh, file, java.nio.file.StandardCopyOption.ATOMIC_MOVE, java.nio.file.StandardCopyOption.REPLACE_EXISTING);
        return token;
    }

    boolean isEmpty() {
        return entries.isEmpty();
    }

    /** Who holds this token; null where nobody does. Takes as long for a wrong token as for a right one. */
    @Nullable Holder holder(String token) {
        byte[] hash = sha256(token);
        Holder holder = null;
        for (Entry entry : entries) {
            if (MessageDigest.isEqual(entry.hash(), hash)) {
                holder = new Holder(entry.access(), entry.name());
            }
        }
        return holder;
    }

    private static byte[] sha256(String token) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(token.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException never) {
            throw new IllegalStateException(never);
        }
    }
}
