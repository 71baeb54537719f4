package org.depesche.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.depesche.cli.Sheet.Run;
import org.depesche.events.EventType;
import org.depesche.events.Link;
import org.depesche.events.Position;
import org.depesche.events.Status;
import org.depesche.search.Contradiction;
import org.depesche.search.Fact;
import org.depesche.search.HappeningList.Happening;
import org.depesche.search.Snippet;
import org.depesche.statements.Statement;
import org.depesche.store.StoredHappening;
import org.depesche.text.Labelled;
import org.jspecify.annotations.Nullable;

/** Prints facts of the store for people: what it is, the words that say it, and where they stand. In German. */
final class FactPrinter {
    private static final int INDENT = 4;

    private FactPrinter() {}

    /** "2014-10-15 RUS → USA REJECT assist", its sentence, its source. */
    static void act(Fact.Act act, Sheet sheet) {
        sheet.paragraph(0, INDENT, head(act, date(act.date(), act.article())));
        below(act, sheet);
    }

    /** The same, as the leading report tells it, with how many others there are: "2 Berichte, 2 Häuser". */
    static void happening(Happening happening, Sheet sheet) {
        StoredHappening told = happening.told();
        List<Run> head = head(happening.lead(), told.from() == null ? "ohne Datum" : day(told.from()));
        String reports = told.articles() == 1 ? "ein Bericht" : told.articles() + " Berichte";
        head.add(new Run(Style.PLAIN, "  " + reports + (told.publishers() < 2 ? "" : ", " + told.publishers() + " Häuser")));
        sheet.paragraph(0, INDENT, head);
        below(happening.lead(), sheet);
    }

    private static List<Run> head(Fact.Act act, String date) {
        List<Run> head = new ArrayList<>();
        head.add(new Run(Style.FAINT, date + "  "));
        head.add(new Run(Style.SPEAKER, handles(act.actors()) + (act.recipients().isEmpty() ? "" : " → " + handles(act.recipients())) + "  "));
        head.add(new Run(GermanLabels.style(EventType.valueOf(act.type())), act.type()));
        head.add(new Run(Style.PLAIN, (act.mode() == null ? "" : " " + act.mode()) + "  " + String.format(Locale.ROOT, "%+.1f", act.intensity())));
        Status status = Labelled.of(Status.class, act.status());
        head.add(new Run(Style.FAINT, (status == Status.ACTUAL ? "" : "  [" + GermanLabels.of(status) + "]") + (act.reviewed() ? "  [geprüft]" : "")));
        return head;
    }

    /** "2014-10-15 Lawrow (RUS) → USA, indirekt: es werde keine Koalition geben", its source. */
    static void saying(Fact.Saying saying, Sheet sheet) {
        Fact.Party speaker = saying.speaker();
        String kind = GermanLabels.of(Labelled.of(Statement.Kind.class, saying.kind())) + (saying.denies() ? ", bestreitet" : "");
        List<Run> head = new ArrayList<>();
        head.add(new Run(Style.FAINT, date(saying.date(), saying.article()) + "  "));
        head.add(new Run(Style.SPEAKER, speaker == null ? or(saying.words("speaker"), "Unbekannt") : named(speaker)));
        head.add(new Run(Style.SPEAKER, saying.addressee() == null ? "" : " → " + named(Objects.requireNonNull(saying.addressee()))));
        head.add(new Run(Style.FAINT, " · " + kind + ": "));
        head.add(new Run(Style.PLAIN, Visible.line(saying.words("message"))));
        sheet.paragraph(0, INDENT, head);
        source(saying, sheet);
    }

    /** "Portugal (PRT) · Marinekoalition: dagegen", its words, its source. */
    static void stand(Fact.Stand stand, Sheet sheet) {
        List<Run> head = new ArrayList<>();
        head.add(new Run(Style.FAINT, date(stand.article().published(), stand.article()) + "  "));
        head.add(new Run(Style.SPEAKER, named(stand.actor())));
        head.add(new Run(Style.PLAIN, " · " + Visible.line(stand.issue()) + ": "));
        head.add(new Run(Style.TRIGGER, GermanLabels.of(Labelled.of(Position.Stance.class, stand.stance()))));
        String condition = Visible.line(stand.words("condition"));
        head.add(new Run(Style.PLAIN, condition.isEmpty() ? "" : "  wenn: " + FactLines.quoted(condition)));
        sheet.paragraph(0, INDENT, head);
        below(stand, sheet);
    }

    /** An article's title and, where words were searched for, the place that has them. */
    static void told(Fact.Told told, @Nullable Snippet place, Sheet sheet) {
        sheet.paragraph(0, INDENT, List.of(
                new Run(Style.FAINT, date(told.published(), told) + "  "), new Run(Style.TITLE, Visible.line(or(told.title(), told.id())))));
        if (place != null && !place.text().isEmpty()) {
            sheet.paragraph(INDENT, INDENT, marked(place));
        }
        sheet.paragraph(INDENT, INDENT, List.of(new Run(Style.FAINT, line(told.publisher(), String.join(", ", told.agencies()), told.url(), told.id()))));
    }

    /** One fact, how it answers, and the other. */
    static void contradiction(Contradiction pair, Sheet sheet) {
        fact(pair.from(), sheet);
        sheet.paragraph(2, INDENT, List.of(new Run(Style.TRIGGER, GermanLabels.of(Labelled.of(Link.Relation.class, pair.relation())))));
        fact(pair.to(), sheet);
        sheet.emptyLine();
    }

    private static void fact(Fact fact, Sheet sheet) {
        switch (fact) {
            case Fact.Act act -> act(act, sheet);
            case Fact.Saying saying -> saying(saying, sheet);
            case Fact.Stand stand -> stand(stand, sheet);
        }
    }

    private static void below(Fact fact, Sheet sheet) {
        sheet.paragraph(INDENT, INDENT, marked(fact.evidence()));
        source(fact, sheet);
    }

    private static void source(Fact fact, Sheet sheet) {
        Fact.Told told = fact.article();
        sheet.paragraph(INDENT, INDENT, List.of(new Run(Style.FAINT, line(told.publisher(), day(told.published()), told.title(), fact.name()))));
    }

    private static String line(@Nullable String... parts) {
        return Stream.of(parts).filter(part -> part != null && !part.isBlank()).map(part -> Visible.line(String.valueOf(part)))
                .collect(Collectors.joining(" · "));
    }

    /** The passage with its marked words set off. */
    private static List<Run> marked(Snippet snippet) {
        int[] text = snippet.text().codePoints().toArray();
        List<Run> runs = new ArrayList<>();
        int at = 0;
        runs.add(new Run(Style.FAINT, snippet.before() ? "… " : ""));
        for (Fact.Words mark : snippet.marks()) {
            int start = Math.max(at, mark.span().start() - snippet.start());
            int end = Math.min(text.length, mark.span().end() - snippet.start());
            if (start < end) {
                runs.add(new Run(Style.PLAIN, shown(text, at, start)));
                runs.add(new Run(mark.role().equals("trigger") || mark.role().equals("match") ? Style.TRIGGER : Style.PLAIN, shown(text, start, end)));
                at = end;
            }
        }
        runs.add(new Run(Style.PLAIN, shown(text, at, text.length)));
        runs.add(new Run(Style.FAINT, snippet.after() ? " …" : ""));
        return runs;
    }

    /** Blanks at the ends are kept: they part the words from those beside them. */
    private static String shown(int[] text, int start, int end) {
        String line = Visible.line("x" + new String(text, start, end - start) + "x");
        return line.substring(1, line.length() - 1);
    }

    private static String named(Fact.Party party) {
        return Visible.line(party.name().isEmpty() ? party.id() : party.id().isEmpty() ? party.name() : party.name() + " (" + party.id() + ")");
    }

    private static String handles(List<Fact.Party> parties) {
        return parties.isEmpty() ? "?" : parties.stream().map(Fact.Party::handle).map(Visible::line).distinct().collect(Collectors.joining(", "));
    }

    private static String date(@Nullable String date, Fact.Told article) {
        String told = date == null ? article.published() : date;
        return told == null ? "ohne Datum" : day(told);
    }

    private static String day(@Nullable String iso) {
        return iso == null ? "" : iso.length() > 10 ? iso.substring(0, 10) : iso;
    }

    private static String or(@Nullable String words, String other) {
        return words == null || words.isBlank() ? other : Visible.line(words);
    }
}
