package org.depesche.rights;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.depesche.page.Page;
import org.jspecify.annotations.Nullable;

/** Reads what an article says of its rights: the © line's holder and year, and the statement below it. */
public final class RightsReader {
    private static final int LONGEST = 400;
    private static final Pattern MARK = Pattern.compile("©|\\(c\\)|\\bcopyright\\b", Pattern.CASE_INSENSITIVE);
    private static final Pattern YEAR = Pattern.compile("(?<!\\d)(?:19|20)\\d{2}(?!\\d)");
    private static final Pattern ABBREVIATED = Pattern.compile("(?:e\\. ?V|m\\. ?b\\. ?H|Ltd|Inc|Co|Corp|S\\.A|B\\.V)\\.$");
    private static final List<String> RESERVING = List.of(
            "alle rechte vorbehalten", "all rights reserved", "rechte vorbehalten", "nur mit genehmigung", "nur mit schriftlicher",
            "nur nach schriftlicher", "nur nach vereinbarung", "vervielfältigung", "nachdruck verboten", "weiterverbreitung", "44b urhg vorbehalten", "data-mining vorbehalten",
            "data mining vorbehalten", "data-mining bleibt vorbehalten", "data mining bleibt vorbehalten");

    private RightsReader() {}

    /** Whether a line is a © line: a mark of copyright with a year or a holder. */
    public static boolean isCopyright(String line) {
        Matcher mark = MARK.matcher(line);
        return line.length() < 200 && mark.find() && (mark.start() == 0 || YEAR.matcher(line).find()) && line.length() > mark.end() + 2;
    }

    /** Whether a line states rights in words. */
    public static boolean isStatement(String line) {
        String low = line.length() < LONGEST ? line.toLowerCase(Locale.ROOT) : "";
        return RESERVING.stream().anyMatch(low::contains);
    }

    /**
     * The rights that these lines state, with what the page's metadata and machine-readable signs add. Metadata go before lines.
     *
     * @param lines the lines of the rights part
     */
    public static Rights of(List<String> lines, Page page) {
        String holder = page.metadata().rightsHolder();
        Integer year = page.metadata().rightsYear();
        String licence = Licences.named(page.metadata().licence());
        List<String> statement = new ArrayList<>();
        for (String line : lines) {
            boolean copyright = isCopyright(line);
            holder = holder == null && copyright ? holder(line) : holder;
            year = year == null && copyright ? year(line) : year;
            licence = licence == null ? Licences.in(line) : licence;
            if (!copyright || isStatement(line)) {
                statement.add(line);
            }
        }
        boolean reserved = lines.stream().anyMatch(RightsReader::isStatement);
        return new Rights(holder, year, statement.isEmpty() ? null : String.join("\n", statement), reserved, Reservations.of(page), licence, null);
    }

    private static @Nullable Integer year(String line) {
        Matcher year = YEAR.matcher(line);
        Integer last = null;
        while (year.find()) {
            last = Integer.valueOf(year.group());
        }
        return last;
    }

    private static @Nullable String holder(String line) {
        String rest = YEAR.matcher(MARK.matcher(line).replaceAll(" ")).replaceAll(" ");
        int stop = rest.toLowerCase(Locale.ROOT).indexOf("alle rechte");
        rest = stop >= 0 ? rest.substring(0, stop) : rest;
        rest = rest.replaceAll("\\bby\\b|\\([^)]{0,60}\\)", " ").replaceAll("\\s+", " ").replaceAll("^[\\s.,:;|–/-]+|[\\s,:;|–/-]+$", "");
        rest = rest.endsWith(".") && !ABBREVIATED.matcher(rest).find() ? rest.substring(0, rest.length() - 1) : rest;
        return rest.isBlank() ? null : rest.strip();
    }
}
