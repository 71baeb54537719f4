package org.depesche.store;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.depesche.actors.Actor;
import org.depesche.actors.ActorKind;
import org.depesche.actors.Mention;
import org.depesche.actors.Sector;
import org.depesche.article.Article;
import org.depesche.article.Part;
import org.depesche.article.PartKind;
import org.depesche.events.Event;
import org.depesche.events.EventType;
import org.depesche.events.Status;
import org.depesche.page.Hash;
import org.depesche.page.Source;
import org.depesche.record.Record;
import org.depesche.rights.Rights;
import org.depesche.text.Dated;
import org.depesche.text.Evidence;
import org.depesche.text.SourceText;
import org.depesche.text.Span;

/** Short reports of threats between neighbours, as records. */
final class Reporting {
    private static final List<String> STATES = List.of("NOR", "SWE", "DNK");
    private static final List<String> NAMES = List.of("Norwegen", "Schweden", "Dänemark");
    private static final List<String> TOPICS = List.of("der Zölle", "der Fangquoten", "der Hafengebühren");

    private Reporting() {}

    /** „Norwegen drohte Schweden wegen der Zölle.“ */
    static Record threat(String id, String publisher, LocalDate day, int actor, int recipient, int topic) {
        return threat(id, publisher, day, actor, recipient, topic, (" " + publisher + " " + topic).repeat(6));
    }

    private static Record threat(String id, String publisher, LocalDate day, int actor, int recipient, int topic, String more) {
        SourceText text = SourceText.of(NAMES.get(actor) + " drohte " + NAMES.get(recipient) + " wegen " + TOPICS.get(topic) + "." + more);
        Article article = new Article(text, List.of(new Part(PartKind.PARAGRAPH, text.whole())), "de", null, null, null, Dated.of(day.toString(), "given"),
                null, publisher, null,
                List.of(), List.of(), List.of(), null, Rights.UNSTATED, true);
        Event event = new Event("e1", EventType.THREATEN, null, "130", Status.ACTUAL, List.of("a1"), List.of("a2"), List.of(words(text, "drohte")),
                List.of(words(text, NAMES.get(actor))),
                List.of(words(text, NAMES.get(recipient))), null, null, Dated.of(day.toString(), "published"), -4, List.of(), null, 0.9, "x");
        return new Record(id, new Source(id, "text/plain", Hash.of(id + text.string()), null, null), article,
                List.of(state(text, "a1", actor), state(text, "a2", recipient)), List.of(),
                List.of(event), List.of(), List.of(), List.of(), List.of(), List.of(), new Record.Coder("1", "x", "x"));
    }

    private static Actor state(SourceText text, String key, int state) {
        return new Actor(key, STATES.get(state), Sector.GOV, ActorKind.STATE, "", null, null,
                List.of(new Mention(words(text, NAMES.get(state)), Mention.How.NAME)));
    }

    private static Evidence words(SourceText text, String words) {
        int start = text.codePoint(text.string().indexOf(words));
        return text.evidence(new Span(start, start + words.codePointCount(0, words.length())));
    }

    /** Reports of a few days, of which many tell the same and some are copies of each other. */
    static List<Record> many(int seed) {
        Random chance = new Random(seed);
        List<Record> all = new ArrayList<>();
        IntStream.range(0, 24).forEach(i -> {
            int actor = chance.nextInt(3);
            String copy = chance.nextInt(3) > 0 ? "" : " "
                    + "Die Regierung teilte am Abend mit, man werde die Lage an der Küste weiter beobachten und mit den Nachbarn sprechen. ".repeat(3);
            all.add(threat("r" + i, "Blatt " + chance.nextInt(6), LocalDate.of(2025, 3, 1).plusDays(chance.nextInt(4)), actor,
                    (actor + 1 + chance.nextInt(2)) % 3, chance.nextInt(3), copy));
        });
        return all;
    }
}
