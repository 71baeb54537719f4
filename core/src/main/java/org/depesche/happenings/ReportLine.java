package org.depesche.happenings;

import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.depesche.actors.ActorKind;
import org.depesche.actors.Sector;
import org.depesche.events.EventType;
import org.depesche.events.Status;
import org.depesche.text.Labelled;
import org.jspecify.annotations.Nullable;

/** A report as a line of text, to keep it: cells parted by tabs, what is several by bars, the sides of a party or a place by slashes. */
final class ReportLine {
    private static final int CELLS = 12;

    private ReportLine() {}

    static String of(Report report) {
        return String.join("\t",
                report.type().name(), report.code(), report.status().label(), parties(report.actors()), parties(report.recipients()), when(report.when()),
                site(report.site()),
                String.join("|", report.words()), String.join("|", report.headline()), orEmpty(report.published()), plain(orEmpty(report.newsroom())),
                String.join("|", report.counts()));
    }

    /** Throws {@link IllegalArgumentException} for a line that is none. */
    static Report parse(String article, String event, String line) {
        String[] cells = line.split("\t", -1);
        if (cells.length != CELLS && cells.length != CELLS - 1) { // the counts came later
            throw new IllegalArgumentException("no report: " + line);
        }
        return new Report(
                article, event, EventType.valueOf(cells[0]), cells[1], Labelled.of(Status.class, cells[2]), list(cells[3], ReportLine::party),
                list(cells[4], ReportLine::party),
                cells[5].isEmpty() ? null : when(cells[5].split("/", -1)), cells[6].isEmpty() ? null : site(cells[6].split("/", -1)),
                list(cells[7], Function.identity()), list(cells[8], Function.identity()), cells.length < CELLS ? List.of()
                : list(cells[11], Function.identity()), orNull(cells[9]), orNull(cells[10]));
    }

    /** Text without what parts cells. */
    static String plain(String text) {
        return text.replaceAll("[\\s|/\\x00]+", " ");
    }

    private static String parties(List<Party> parties) {
        return parties.stream().map(party -> String.join("/", plain(party.id()), party.sector().name(), party.kind().label(), plain(party.name())))
                .collect(Collectors.joining("|"));
    }

    private static Party party(String cell) {
        String[] sides = cell.split("/", -1);
        return new Party(sides[0], Sector.valueOf(sides[1]), Labelled.of(ActorKind.class, sides[2]), sides[3]);
    }

    private static String when(@Nullable When when) {
        return when == null ? "" : when.first() + "/" + when.last() + "/" + when.told();
    }

    private static When when(String[] sides) {
        return new When(Long.parseLong(sides[0]), Long.parseLong(sides[1]), Boolean.parseBoolean(sides[2]));
    }

    private static String site(@Nullable Site site) {
        return site == null ? "" : plain(site.name()) + "/" + site.precise() + "/" + (site.lat() == null ? "" : site.lat()) + "/"
                + (site.lon() == null ? "" : site.lon());
    }

    private static Site site(String[] sides) {
        return new Site(sides[0], Boolean.parseBoolean(sides[1]), degrees(sides[2]), degrees(sides[3]));
    }

    private static @Nullable Double degrees(String cell) {
        return cell.isEmpty() ? null : Double.valueOf(cell);
    }

    private static <T> List<T> list(String cell, Function<String, T> part) {
        return cell.isEmpty() ? List.of() : Arrays.stream(cell.split("\\|", -1)).map(part).toList();
    }

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }

    private static @Nullable String orNull(String cell) {
        return cell.isEmpty() ? null : cell;
    }
}
