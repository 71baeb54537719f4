package org.depesche.rights;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.depesche.page.Sign;
import org.jspecify.annotations.Nullable;

/**
 * The lines of a robots.txt that say what may be done with pages: {@code Content-Signal: ai-train=no}, {@code Content-Usage: train-ai=n},
 * {@code TDM-Reservation: 1}, each with a path before it where it holds for a part of the site only ({@code Content-Signal: /blog/ ai-train=no}). They belong to
 * the group they stand in; those of our own group replace those of {@code *}, and lines before any group hold for all. Immutable.
 */
record RobotsSigns(List<Line> lines) {
    static final RobotsSigns NONE = new RobotsSigns(List.of());

    private static final Set<String> NAMES = Set.of("content-signal", "content-usage", "tdm-reservation", "tdm-policy");
    private static final Set<String> OF_GROUPS = Set.of("allow", "disallow", "crawl-delay");

    /** A sign and the pattern of paths that it holds for. */
    record Line(String path, Sign sign) {}

    static RobotsSigns of(byte[] content, String agent, @Nullable String time) {
        List<Line> common = new ArrayList<>();
        List<Line> everybodys = new ArrayList<>();
        List<Line> ours = new ArrayList<>();
        boolean named = false; // a group of our own is there, with or without signs
        boolean naming = false; // the line before named an agent too
        boolean grouped = false;
        boolean forUs = false;
        boolean forAll = false;
        for (String line : new String(content, StandardCharsets.UTF_8).split("[\\r\\n]+")) {
            String[] field = field(line);
            if (field[0].equals("user-agent")) {
                boolean isUs = isAgent(field[1], agent);
                forUs = isUs || naming && forUs;
                forAll = field[1].startsWith("*") || naming && forAll;
                named |= isUs;
                naming = true;
                grouped = true;
            } else if (NAMES.contains(field[0])) {
                naming = false;
                Line read = line(field, time);
                if (!grouped) {
                    common.add(read);
                }
                if (forUs) {
                    ours.add(read);
                }
                if (forAll) {
                    everybodys.add(read);
                }
            } else if (OF_GROUPS.contains(field[0])) {
                naming = false;
            }
        }
        common.addAll(named ? ours : everybodys);
        return new RobotsSigns(List.copyOf(common));
    }

    /** What they say of a path: of each kind the lines whose pattern is the longest that fits. */
    List<Sign> of(String path) {
        List<Line> fitting = lines.stream().filter(line -> new PathPattern(line.path()).fits(path)).toList();
        return fitting.stream().filter(line -> line.path().length() == longest(fitting, line.sign().name())).map(Line::sign).toList();
    }

    private static int longest(List<Line> lines, String name) {
        return lines.stream().filter(line -> line.sign().name().equals(name)).mapToInt(line -> line.path().length()).max().orElse(0);
    }

    /** Name and value, the name in lower case; empty strings for a line without a colon. */
    private static String[] field(String line) {
        int comment = line.indexOf('#');
        String bare = comment < 0 ? line : line.substring(0, comment);
        int colon = bare.indexOf(':');
        String name = colon < 0 ? "" : bare.substring(0, colon).replace("\uFEFF", "").strip().toLowerCase(Locale.ROOT);
        return new String[] {name, colon < 0 ? "" : bare.substring(colon + 1).strip()};
    }

    /** Whether a line names the agent: "Depesche", and "Depesche/1.0", of which the version does not count. */
    private static boolean isAgent(String value, String agent) {
        String low = value.toLowerCase(Locale.ROOT);
        return low.startsWith(agent) && (low.length() == agent.length() || !Character.isLetter(low.charAt(agent.length())) && "-_".indexOf(low.charAt(agent.length())) < 0);
    }

    private static Line line(String[] field, @Nullable String time) {
        String value = field[1];
        int blank = value.startsWith("/") ? value.indexOf(' ') : -1;
        String path = blank < 0 ? "/" : value.substring(0, blank);
        return new Line(path, new Sign(Sign.Place.ROBOTS, field[0], value.substring(blank + 1).strip(), time));
    }
}
