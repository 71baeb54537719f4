package org.depesche.actors;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Abbreviations that an article introduces itself: "Bund freier Fischer (BFF)". Not thread-safe while being made. */
final class Abbreviations {
    private final Map<String, String> introduced = new HashMap<>();

    private Abbreviations() {}

    static Abbreviations of(List<Line> lines, Gazetteer gazetteer) {
        Abbreviations found = new Abbreviations();
        lines.forEach(line -> found.scan(line, gazetteer));
        return found;
    }

    private void scan(Line line, Gazetteer gazetteer) {
        for (int i = 1; i + 2 < line.size(); i++) {
            String form = line.form(i + 1);
            if (line.form(i).equals("(") && line.form(i + 2).equals(")") && isShort(form) && gazetteer.names().word(form).isEmpty()) {
                int start = start(line, i, form);
                if (start >= 0) {
                    introduced.put(form, line.sentence().index() + ":" + start + ":" + i);
                }
            }
        }
    }

    private static boolean isShort(String form) {
        return form.length() >= 2 && form.length() <= 8 && form.chars().filter(Character::isUpperCase).count() >= 2 && form.chars().allMatch(c -> Character.isLetter(c) || c == '-');
    }

    /** Where the long form begins whose initials the letters are; -1 when they are none. */
    private static int start(Line line, int bracket, String form) {
        int at = bracket - 1;
        while (at >= 0 && bracket - at <= form.length() + 3 && (line.capital(at) || List.of("der", "des", "für", "und", "von", "in", "zur", "freier", "the", "of", "de").contains(line.form(at)))) {
            if (line.capital(at) && line.form(at).charAt(0) == form.charAt(0) && capitals(line, at, bracket) * 2 >= form.length()) {
                return at;
            }
            at--;
        }
        return -1;
    }

    private static int capitals(Line line, int from, int to) {
        int count = 0;
        for (int i = from; i < to; i++) {
            count += line.capital(i) ? 1 : 0;
        }
        return count;
    }

    /** The groups of a sentence with those of introduced names in their places. */
    List<Group> apply(Line line, List<Group> groups) {
        if (introduced.isEmpty()) {
            return groups;
        }
        List<Group> all = new ArrayList<>(groups);
        for (int i = 0; i < line.size(); i++) {
            String place = introduced.get(line.form(i));
            if (place == null) {
                continue;
            }
            String[] parts = place.split(":");
            boolean here = Integer.parseInt(parts[0]) == line.sentence().index() && line.form(i - 1).equals("(");
            int from = here ? Integer.parseInt(parts[1]) : i;
            replace(all, line.form(i), i, i + 1);
            if (here) {
                replace(all, line.form(i), from, Integer.parseInt(parts[2]));
            }
        }
        all.sort(java.util.Comparator.comparingInt(group -> group.start));
        return all;
    }

    private static void replace(List<Group> groups, String name, int from, int to) {
        String id = null;
        for (Group old : groups) {
            id = old.start < to && from < old.end && old.id != null ? old.id : id;
        }
        groups.removeIf(old -> old.start < to && from < old.end);
        Group group = new Group(Group.Kind.BODY, from, to);
        group.entry = new Entry.Body(id == null ? "" : id, name, Sector.UNK, ActorKind.ORGANISATION, ' ', false);
        group.id = id;
        groups.add(group);
    }
}
