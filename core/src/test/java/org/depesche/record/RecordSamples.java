package org.depesche.record;

import java.util.List;
import java.util.Map;
import org.depesche.actors.Actor;
import org.depesche.actors.ActorKind;
import org.depesche.actors.Mention;
import org.depesche.actors.Place;
import org.depesche.actors.Sector;
import org.depesche.article.Article;
import org.depesche.article.Dateline;
import org.depesche.article.Part;
import org.depesche.article.PartKind;
import org.depesche.events.Event;
import org.depesche.events.EventType;
import org.depesche.events.Link;
import org.depesche.events.Position;
import org.depesche.events.Status;
import org.depesche.language.TimeExpression;
import org.depesche.page.Damage;
import org.depesche.page.Entry;
import org.depesche.page.Source;
import org.depesche.rights.Rights;
import org.depesche.rights.TdmReservation;
import org.depesche.statements.Relay;
import org.depesche.statements.Statement;
import org.depesche.text.Dated;
import org.depesche.text.Evidence;
import org.depesche.text.SourceText;

/** Records made by hand, as a stage would hand them on. */
public final class RecordSamples {
    private static final SourceText TEXT = SourceText.of("Oslo droht\n\nOslo (nnd) - Ministerin Dahl sagte am Dienstag in Bergen, 😀 sie werde Schweden ohne Vertrag nicht helfen.");

    private static final TdmReservation RESERVED = new TdmReservation(true, "header tdm-reservation", "2026-03-04T05:06:07Z", "https://nordbote.example/tdm.json");

    private RecordSamples() {}

    /** A record in which no key is empty. */
    public static Record full() {
        return new Record(
                "muster-1",
                new Source("muster.html", "text/html", "0123456789abcdef".repeat(4), "2026-03-04T05:06:07Z", "<urn:uuid:1>"),
                article(),
                List.of(dahl(), sweden()),
                List.of(statement()),
                List.of(refusal()),
                List.of(new Position("a1", new Position.Issue("Hilfe für Schweden", words("Schweden")), Position.Stance.CONDITIONAL, words("ohne Vertrag"), words("nicht helfen"), "s1")),
                List.of(new Link("e1", "s1", Link.Relation.QUALIFIES)),
                List.of(new TimeExpression(words("am Dienstag"), TimeExpression.Type.DATE, "2026-03-03")),
                List.of(new Place(words("Bergen"), "Bergen", "NOR", 60.39, 5.32, Place.Precision.CITY, 3161732)),
                List.of(new Damage("charset-doubt", "der Zeichensatz fehlt")),
                new Record.Coder("0.1.0", "0123456789ab", "ba9876543210"));
    }

    /** A record of a text that says nothing. */
    public static Record empty(String text) {
        SourceText source = SourceText.of(text);
        Article bare = new Article(source, List.of(), "de", null, null, null, null, null, null, null, List.of(), List.of(), List.of(), null, Rights.UNSTATED, true);
        return new Record("leer", new Source("-", "text/plain", "0".repeat(64), null, null), bare, List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), new Record.Coder("0.1.0", "none", "none"));
    }

    private static Article article() {
        return new Article(
                TEXT,
                List.of(new Part(PartKind.HEADLINE, words("Oslo droht").span()), new Part(PartKind.DATELINE, words("Oslo (nnd) - ").span())),
                "de", "Oslo droht", "Norwegen", "Es geht um Hilfe.",
                Dated.of("2026-03-04T05:00:00+01:00", "json-ld"), Dated.of("2026-03-05", "meta"),
                "Nordbote", "https://nordbote.example/1",
                List.of("Ada Muster"), List.of("amu"), List.of("nnd"),
                new Dateline("Oslo", "nnd", "2026-03-04"),
                new Rights("Nordbote", 2026, "Alle Rechte vorbehalten", true, RESERVED, "CC-BY-4.0", "licence:Nordbote 2026"),
                false,
                "Ausland", "Norwegen droht Schweden", Map.of("title", "text", "section", "json-ld"),
                List.of(new Entry(TEXT.whole(), words("Oslo droht").span(), Dated.of("2026-03-04T05:00:00+01:00", "time")), new Entry(words("sagte").span(), null, null)));
    }

    private static Actor dahl() {
        return new Actor("a1", "NOR", Sector.GOV, ActorKind.PERSON, "Dahl", "Ministerin", "Q1", List.of(new Mention(words("Ministerin Dahl"), Mention.How.NAME), new Mention(words("sie"), Mention.How.PRONOUN)));
    }

    private static Actor sweden() {
        return new Actor("a2", "SWE", Sector.GOV, ActorKind.STATE, "", null, null, List.of(new Mention(words("Schweden"), Mention.How.NAME)));
    }

    private static Statement statement() {
        return new Statement(
                "s1", Statement.Kind.INDIRECT, "speech", "a1", words("Ministerin Dahl"), "a2", words("Schweden"),
                List.of(words("sagte")), List.of(words("Ministerin Dahl sagte am Dienstag in Bergen")), List.of(words("sie werde Schweden"), words("nicht helfen")),
                false, Dated.of("2026-03-03", "expression"), 0.875, "cue-konjunktiv",
                List.of(new Relay(null, words("nnd"))), List.of(new Relay("a1", words("Ministerin Dahl"))));
    }

    private static Event refusal() {
        return new Event(
                "e1", EventType.REJECT, "assist", "123", Status.ACTUAL, List.of("a1"), List.of("a2"),
                List.of(words("nicht helfen")), List.of(words("sie")), List.of(words("Schweden")), words("ohne Vertrag"), words("in Bergen"),
                Dated.of("2026-03-03", "expression"), -1.5, List.of("diplomatic"), "s1", 0.5, "refuse(help)");
    }

    private static Evidence words(String words) {
        int at = TEXT.string().indexOf(words);
        return TEXT.evidence(TEXT.span(at, at + words.length()));
    }
}
