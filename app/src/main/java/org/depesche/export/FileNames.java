package org.depesche.export;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/** Gives each record a file name of its own that any system takes. Not thread-safe. */
final class FileNames {
    private static final int LONGEST = 100;

    private final Set<String> taken = new HashSet<>();

    /** A name without ending, from the record's id. */
    String of(String id) {
        String safe = id.replaceAll("[^A-Za-z0-9._-]", "_").replaceAll("^[.-]", "_");
        safe = safe.isEmpty() ? "_" : safe.substring(0, Math.min(LONGEST, safe.length()));
        String name = safe;
        for (int i = 2; !taken.add(name.toLowerCase(Locale.ROOT)); i++) {
            name = safe + "-" + i;
        }
        return name;
    }
}
