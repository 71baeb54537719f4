package org.depesche.duplicates;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** The pairs of {@code pairs.txt}: copies and their versions, and texts that only look like them. */
final class Pairs {
    private final List<Pair> all = new ArrayList<>();
    private final List<String> copy = new ArrayList<>();

    /** Two texts, and whether they are one copy. */
    record Pair(String name, String copy, String other, boolean same) {}

    static List<Pair> all() {
        Pairs pairs = new Pairs();
        String name = "";
        for (String line : read().lines().filter(l -> !l.isBlank() && !l.startsWith("#")).toList()) {
            switch (line.substring(0, 2)) {
                case "= " -> {
                    name = line.substring(2);
                    pairs.copy.clear();
                }
                case "+ " -> pairs.add(name + ": " + line, pairs.version(line.substring(2)), true);
                case "- " -> pairs.add(name + ": " + line, line.startsWith("- ~") ? pairs.version(line.substring(4)) : line.substring(2).replace(" / ", "\n\n"), false);
                default -> pairs.copy.add(line);
            }
        }
        return pairs.all;
    }

    private void add(String name, String other, boolean same) {
        all.add(new Pair(name, String.join("\n\n", copy), other, same));
    }

    private String version(String steps) {
        List<String> version = new ArrayList<>(copy);
        for (String step : steps.split(" \\| ")) {
            String words = step.substring(step.indexOf(' ') + 1);
            switch (step.substring(0, step.indexOf(' '))) {
                case "cut" -> version = new ArrayList<>(version.subList(words.charAt(0) - '1', words.charAt(2) - '0'));
                case "lead" -> version.set(0, words);
                case "add" -> version.add(words);
                case "open" -> version.add(0, words);
                case "edit" -> edit(version, words.split(" => ?", -1));
                default -> throw new IllegalArgumentException("no step: " + step);
            }
        }
        return String.join("\n\n", version);
    }

    private static void edit(List<String> version, String[] change) {
        if (version.stream().noneMatch(paragraph -> paragraph.contains(change[0]))) {
            throw new IllegalArgumentException("not in the copy: " + change[0]);
        }
        version.replaceAll(paragraph -> paragraph.replace(change[0], change[1]));
    }

    private static String read() {
        try (InputStream in = Pairs.class.getResourceAsStream("pairs.txt")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
