package org.depesche;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.JarURLConnection;
import java.net.URI;
import java.net.URL;
import java.net.URLConnection;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.jar.JarEntry;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import org.depesche.lexicon.Table;

/**
 * Tells data apart: which tables and which weights a record was made with. It is taken from the names, lengths and checksums of the files in a folder of the
 * class path, so it is the same whether they lie in a jar, which keeps checksums anyway, or in a folder.
 */
final class Fingerprint {
    private static final int DIGITS = 12;

    private final SortedMap<String, String> files = new TreeMap<>();

    /** Twelve hexadecimal digits for all files of the folder, such as {@code org/depesche/lexicon/}, but classes, and for the tables besides. */
    static String of(String folder, List<Table> besides) {
        Fingerprint fingerprint = new Fingerprint();
        try {
            for (URL place : Collections.list(Fingerprint.class.getClassLoader().getResources(folder))) {
                fingerprint.add(place, folder);
            }
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        besides.forEach(table -> fingerprint.files.put("added " + table.name(), table.columns() + " " + table.rows()));
        return fingerprint.digits();
    }

    private void add(URL place, String folder) throws IOException {
        URLConnection connection = place.openConnection();
        if (connection instanceof JarURLConnection jar) {
            jar.getJarFile().stream().filter(entry -> !entry.isDirectory() && entry.getName().startsWith(folder)).forEach(entry -> add(entry, folder));
        } else {
            addFolder(Path.of(URI.create(place.toString())));
        }
    }

    private void add(JarEntry entry, String folder) {
        put(entry.getName().substring(folder.length()), entry.getSize(), entry.getCrc());
    }

    private void addFolder(Path folder) throws IOException {
        try (Stream<Path> found = Files.walk(folder)) {
            for (Path file : found.filter(Files::isRegularFile).toList()) {
                CRC32 checksum = new CRC32();
                checksum.update(Files.readAllBytes(file));
                put(folder.relativize(file).toString().replace('\\', '/'), Files.size(file), checksum.getValue());
            }
        }
    }

    private void put(String name, long length, long checksum) {
        if (!name.endsWith(".class")) {
            files.put(name, length + " " + checksum);
        }
    }

    private String digits() {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            files.forEach((name, content) -> digest.update((name + "\n" + content + "\n").getBytes(StandardCharsets.UTF_8)));
            return HexFormat.of().formatHex(digest.digest()).substring(0, DIGITS);
        } catch (NoSuchAlgorithmException impossible) {
            throw new AssertionError("every Java has SHA-256", impossible);
        }
    }
}
