package org.depesche.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.depesche.cli.Sheet.Run;
import org.depesche.events.Event;
import org.depesche.events.Link;
import org.depesche.events.Position;
import org.depesche.events.Status;
import org.depesche.record.Record;
import org.depesche.statements.Statement;
import org.depesche.text.Evidence;

/** Prints statements, events, positions and links, a paragraph each. Not thread-safe. */
final class FactLines {
    private static final int INDENT = 2;
    private static final int HANGING = 6;

    private final Sheet sheet;
    private final Record record;
    private final Names names;

    FactLines(Sheet sheet, Record record) {
        this.sheet = sheet;
        this.record = record;
        names = new Names(record);
    }

    void print() {
        section("Aussagen", record.statements(), this::statement);
        section("Ereignisse", record.events(), this::event);
        section("Haltungen", record.positions(), this::position);
        section("Bezüge", record.links(), this::link);
        if (record.statements().isEmpty() && record.events().isEmpty()) {
            line(new Run(Style.FAINT, "Keine Aussagen und keine Ereignisse gefunden."));
        }
    }

    private <T> void section(String title, List<T> facts, Consumer<T> printer) {
        if (facts.isEmpty()) {
            return;
        }
        sheet.paragraph(0, 0, List.of(new Run(Style.SECTION, title)));
        facts.forEach(printer);
        sheet.emptyLine();
    }

    /** "Dahl (NOR, Ministerin) · indirekt: sie werde nicht helfen". */
    private void statement(Statement statement) {
        List<Run> runs = new ArrayList<>();
        runs.add(new Run(Style.SPEAKER, names.speaker(statement)));
        if (statement.addressee() != null) {
            runs.add(new Run(Style.PLAIN, " → "));
            runs.add(new Run(Style.SPEAKER, names.name(statement.addressee())));
        }
        String denial = statement.denies() ? ", bestreitet" : "";
        runs.add(new Run(Style.FAINT, " · " + GermanLabels.of(statement.kind()) + denial + ": "));
        String message = Visible.line(joined(statement.message()));
        runs.add(new Run(Style.PLAIN, statement.kind() == Statement.Kind.DIRECT ? quoted(message) : message));
        line(runs);
    }

    /** "NOR → SWE REJECT assist „sie werde Schweden nicht helfen“"; a side that another sentence names stands in brackets. */
    private void event(Event event) {
        List<Run> runs = new ArrayList<>();
        Passage passage = new Passage(record.article().text(), event);
        String actors = side(event.actors(), passage.fromElsewhere(event.actorSpans()));
        String recipients = side(event.recipients(), passage.fromElsewhere(event.recipientSpans()));
        runs.add(new Run(Style.PLAIN, actors + (event.recipients().isEmpty() ? "" : " → " + recipients) + "  "));
        runs.add(new Run(GermanLabels.style(event.type()), event.type().name()));
        runs.add(new Run(Style.PLAIN, event.mode() == null ? "  " : " " + event.mode() + "  "));
        runs.addAll(passage.runs());
        if (event.condition() != null) {
            runs.add(new Run(Style.PLAIN, "  wenn: " + quoted(Visible.line(event.condition().text()))));
        }
        if (event.status() != Status.ACTUAL) {
            runs.add(new Run(Style.FAINT, "  [" + GermanLabels.of(event.status()) + "]"));
        }
        line(runs);
    }

    private String side(List<String> keys, boolean fromElsewhere) {
        return fromElsewhere ? "(" + names.ids(keys) + ")" : names.ids(keys);
    }

    /** "Dahl · Hilfe für Schweden: unter Bedingung „nicht helfen“ wenn: „ohne Vertrag“". */
    private void position(Position position) {
        List<Run> runs = new ArrayList<>();
        runs.add(new Run(Style.SPEAKER, names.name(position.actor())));
        runs.add(new Run(Style.PLAIN, " · " + Visible.line(position.issue().label()) + ": "));
        runs.add(new Run(Style.TRIGGER, GermanLabels.of(position.stance())));
        runs.add(new Run(Style.PLAIN, "  " + quoted(Visible.line(position.evidence().text()))));
        if (position.condition() != null) {
            runs.add(new Run(Style.PLAIN, "  wenn: " + quoted(Visible.line(position.condition().text()))));
        }
        line(runs);
    }

    private void link(Link link) {
        line(new Run(Style.PLAIN, names.fact(link.from())), new Run(Style.FAINT, " " + GermanLabels.of(link.relation()) + " "),
                new Run(Style.PLAIN, names.fact(link.to())));
    }

    private void line(Run... runs) {
        line(List.of(runs));
    }

    private void line(List<Run> runs) {
        sheet.paragraph(INDENT, HANGING, runs);
    }

    /** The parts of words that are parted, with dots between them. */
    static String joined(List<Evidence> parts) {
        return String.join(" … ", parts.stream().map(Evidence::text).toList());
    }

    /** In quotation marks, unless they stand in marks already; those within become inner ones. */
    static String quoted(String words) {
        if (words.startsWith("„") && words.endsWith("“") && words.indexOf('“') == words.length() - 1) {
            return words;
        }
        return "„" + words.replace('„', '‚').replace('“', '‘') + "“";
    }
}
