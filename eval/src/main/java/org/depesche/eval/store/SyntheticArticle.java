package org.depesche.eval.store;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import org.depesche.actors.Actor;
import org.depesche.actors.Mention;
import org.depesche.actors.Place;
import org.depesche.article.Article;
import org.depesche.article.Dateline;
import org.depesche.article.PartKind;
import org.depesche.events.Event;
import org.depesche.events.Link;
import org.depesche.events.Position;
import org.depesche.language.TimeExpression;
import org.depesche.page.Hash;
import org.depesche.page.Source;
import org.depesche.record.Record;
import org.depesche.rights.Rights;
import org.depesche.statements.Statement;
import org.depesche.text.Dated;
import org.depesche.text.Evidence;
import org.depesche.text.SourceText;

/** One invented article: its words and its facts come into being together. Used once, by one thread. */
final class SyntheticArticle {
    private static final LocalDate FIRST_DAY = LocalDate.of(2014, 1, 1);
    private static final int DAYS = 3650;
    private static final int PARTIES = 8;
    private static final int PERSONS = 5;
    private static final int STATEMENTS = 6;
    private static final int EVENTS = 5;
    private static final List<String> TOWNS = List.of("Bergen", "Malmö", "Aarhus", "Turku", "Narva", "Danzig", "Lübeck", "Nantes");
    private static final List<String> TOWN_STATES = List.of("NOR", "SWE", "DNK", "FIN", "EST", "POL", "DEU", "FRA");
    private static final List<String> AGENCIES = List.of("dpa", "Reuters", "AFP", "APA");
    private static final List<String> ISSUES = List.of("Grenzverkehr", "Küstenschutz", "Zölle auf Holz", "Fangquoten", "Hafengebühren", "Gaslieferungen",
            "Visafreiheit", "Abrüstung");
    private static final List<String> SAYINGS = List.of(
            "Wir werden über %s noch lange verhandeln müssen", "Bei der Frage %s gibt es keinen Grund zur Eile",
            "Ohne eine Regelung für %s bleibt alles Stückwerk",
            "Niemand hat beim Thema %s bisher einen besseren Vorschlag gemacht", "Die Einigung über %s ist näher, als viele glauben");
    private static final List<String> SETTINGS = List.of(
            "Die Beratungen hatten sich zuletzt über mehrere Monate hingezogen, ohne dass eine Seite nachgegeben hätte.",
            "In den Hafenstädten wächst unterdessen die Sorge um Arbeitsplätze und um den Ruf der Küste als Handelsplatz.",
            "Fachleute rechnen damit, dass die Frage noch vor dem Sommer in den Ausschüssen wieder aufgenommen wird.");

    private final SplittableRandom chance;
    private final long number;
    private final SplittableRandom own;
    private final Draft draft = new Draft();
    private final Map<Party, String> keys = new LinkedHashMap<>();
    private final Map<String, List<Mention>> mentions = new LinkedHashMap<>();
    private final List<Statement> statements = new ArrayList<>();
    private final List<Event> events = new ArrayList<>();
    private final List<Position> positions = new ArrayList<>();
    private final List<TimeExpression> times = new ArrayList<>();
    private final List<Place> places = new ArrayList<>();
    private final List<Party> cast = new ArrayList<>();
    private final LocalDate day;

    /**
     * @param chance decides what the dispatch says
     * @param number the record's number in its series
     * @param own decides what is the publisher's own
     */
    SyntheticArticle(SplittableRandom chance, long number, SplittableRandom own) {
        this.chance = chance;
        this.number = number;
        this.own = own;
        day = FIRST_DAY.plusDays(chance.nextInt(DAYS));
        for (int i = 0; i < PARTIES; i++) {
            Party party = i < PERSONS ? Party.person(chance.nextInt(5400)) : Party.STATES.get(chance.nextInt(Party.STATES.size()));
            if (!cast.contains(party)) {
                cast.add(party);
            }
        }
    }

    Record record() {
        int town = chance.nextInt(TOWNS.size());
        String agency = AGENCIES.get(chance.nextInt(AGENCIES.size()));
        String title = "Meldung " + number + ": " + oneOf(ISSUES) + " bleibt strittig";
        draft.part(PartKind.HEADLINE, () -> draft.write(title));
        draft.part(PartKind.DATELINE, () -> draft.write(TOWNS.get(town) + " (" + agency + ") -"));
        draft.part(PartKind.PARAGRAPH, () -> setting(town));
        for (int i = 0; i < STATEMENTS; i++) {
            draft.part(PartKind.PARAGRAPH, this::statement);
            if (i < EVENTS) {
                draft.part(PartKind.PARAGRAPH, this::event);
            }
        }
        draft.part(PartKind.AGENCY, () -> draft.write("(" + agency + ")"));
        return record(title, town, agency);
    }

    private Record record(String title, int town, String agency) {
        SourceText text = draft.text();
        String paper = "Blatt " + own.nextInt(40);
        Article article = new Article(
                text, draft.parts(), "de", title, null, null, Dated.of(day.toString(), "json-ld"), null, paper, "https://blatt.example/" + number,
                List.of(Party.person(own.nextInt(300)).name()), List.of(), List.of(agency), new Dateline(TOWNS.get(town), agency, null), Rights.UNSTATED, true);
        Source source = new Source("synthetic/" + number, "text/html", Hash.of(text.string()), null, null);
        List<Link> links = List.of(new Link("s2", "s1", Link.Relation.ANSWERS), new Link("s3", "s2", Link.Relation.CONTRADICTS));
        return new Record("synthetic-" + number, source, article, actors(), statements, events, positions, links, times, places, List.of(),
                new Record.Coder("0", "synthetic", "synthetic"));
    }

    private List<Actor> actors() {
        return keys.entrySet().stream().map(entry -> {
            Party party = entry.getKey();
            return new Actor(entry.getValue(), party.id(), party.sector(), party.kind(), party.name(), null, null,
                    mentions.getOrDefault(entry.getValue(), List.of()));
        }).toList();
    }

    private void setting(int town) {
        draft.write("In ");
        places.add(new Place(draft.write(TOWNS.get(town)), TOWNS.get(town), TOWN_STATES.get(town), 50.0 + town, 10.0 + town, Place.Precision.CITY, 1000
                + town));
        draft.write(" kamen ");
        times.add(new TimeExpression(draft.write("am Dienstag"), TimeExpression.Type.DATE, day.toString()));
        draft.write(" die Unterhändler zusammen. " + String.join(" ", SETTINGS));
    }

    private void statement() {
        Party speaker = cast.get(chance.nextInt(cast.size()));
        String issue = oneOf(ISSUES);
        draft.write("„");
        int start = draft.length();
        String[] saying = oneOf(SAYINGS).split("%s");
        draft.write(saying[0]);
        Evidence issueWords = draft.write(issue);
        draft.write(saying[1]);
        Evidence message = draft.from(start);
        draft.write("“, ");
        int frame = draft.length();
        Evidence cue = draft.write("sagte");
        draft.write(" ");
        Evidence who = mention(speaker);
        Evidence framed = draft.from(frame);
        draft.write(". " + oneOf(SETTINGS));
        String key = "s" + (statements.size() + 1);
        statements.add(new Statement(key, Statement.Kind.DIRECT, "speech", keys.get(speaker), who, null, null, List.of(cue), List.of(framed),
                List.of(message), false,
                Dated.of(day.toString(), "published"), confidence(), "quotation"));
        if (statements.size() % 2 == 0) {
            Position.Stance stance = Position.Stance.values()[chance.nextInt(2)];
            positions.add(new Position(keys.get(speaker), new Position.Issue(issue, issueWords), stance, null, message, key));
        }
    }

    private void event() {
        int actor = chance.nextInt(cast.size());
        Party recipient = cast.get((actor + 1 + chance.nextInt(cast.size() - 1)) % cast.size());
        Deed deed = oneOf(Deed.ALL);
        List<Evidence> trigger = new ArrayList<>();
        List<Evidence> actors = new ArrayList<>();
        List<Evidence> recipients = new ArrayList<>();
        for (String piece : deed.sentence().split("(?<=[\\]])|(?=[\\[])|(?<=\\bA\\b)|(?=\\bA\\b)|(?<=\\bR\\b)|(?=\\bR\\b)")) {
            switch (piece) {
                case "A" -> actors.add(mention(cast.get(actor)));
                case "R" -> recipients.add(mention(recipient));
                default -> {
                    if (piece.startsWith("[")) {
                        trigger.add(draft.write(piece.substring(1, piece.length() - 1)));
                    } else {
                        draft.write(piece);
                    }
                }
            }
        }
        draft.write(" " + oneOf(SETTINGS));
        events.add(new Event("e" + (events.size() + 1), deed.type(), null, deed.cameo(), deed.status(), List.of(keys.get(cast.get(actor))),
                List.of(keys.get(recipient)),
                trigger, actors, recipients, null, null, Dated.of(day.toString(), "published"), deed.intensity(), List.of("diplomatic"), null, confidence(),
                "synthetic"));
    }

    private Evidence mention(Party party) {
        String key = keys.computeIfAbsent(party, ignored -> "a" + (keys.size() + 1));
        Evidence words = draft.write(party.name());
        mentions.computeIfAbsent(key, ignored -> new ArrayList<>()).add(new Mention(words, Mention.How.NAME));
        return words;
    }

    private double confidence() {
        return (50 + chance.nextInt(50)) / 100.0;
    }

    private <T> T oneOf(List<T> values) {
        return values.get(chance.nextInt(values.size()));
    }
}
