package org.depesche.export;

import static org.depesche.export.ArticleTables.ARTICLE_ID;
import static org.depesche.export.ArticleTables.END;
import static org.depesche.export.ArticleTables.START;

import java.util.List;
import org.depesche.actors.Actor;
import org.depesche.events.Link;
import org.depesche.events.Position;
import org.depesche.record.Record;
import org.depesche.statements.Relay;
import org.depesche.statements.Statement;
import org.depesche.text.Span;
import org.jspecify.annotations.Nullable;

/** The tables of actors, their mentions, statements, positions and links. */
final class FactTables {
    static final String CONFIDENCE = "0 to 1";
    static final String RULE = "what found it";
    private static final String STATEMENT_ID = "the statement that tells it, as in statements; empty when the author does";
    private static final String ACTOR_ID = "the actor, as in actors";
    private static final String CODE = "the actor's code: ISO 3166-1 alpha-3, IGO:…, NGO:…, ARM:…, REG:…; empty where none is known";

    private FactTables() {}

    static Table<?> actors() {
        return Table.<FactRow<Actor>>of("actors", "an actor of an article", item -> FactRow.of(item, Record::actors))
                .text("actor_id", "article_id#key", row -> row.id(row.fact().key()))
                .text("article_id", ARTICLE_ID, row -> row.article())
                .text("code", CODE, row -> row.fact().id())
                .text("sector", "GOV, MIL, COP, SPY, LEG, JUD, PTY, OPP, REB, CVL, JRN, BUS, NGO, IGO, EDU, REL, ETH, REF, CRM, LAB, UNK",
                        row -> row.fact().sector().name())
                .text("kind", "person, state, institution, organisation, armed group, people", row -> row.fact().kind().label())
                .text("name", "the person or body in the nominative; empty for a bare country", row -> row.fact().name())
                .text("role", "the office a person holds, as the article says it", row -> row.fact().role())
                .text("wikidata", "the Wikidata item", row -> row.fact().wikidata())
                .whole("mentions", "how often the article names it", row -> row.fact().mentions().size())
                .build();
    }

    static Table<?> mentions() {
        return Table.<FactRow<NamedActor>>of("mentions", "words that mean an actor", item -> FactRow.of(item, NamedActor::of))
                .text("article_id", ARTICLE_ID, row -> row.article())
                .whole("mention", "its number in the article", FactRow::number)
                .text("actor_id", ACTOR_ID, row -> row.id(row.fact().actor().key()))
                .text("words", "the words", row -> row.fact().mention().evidence().text())
                .whole("start", START, row -> row.fact().mention().evidence().start())
                .whole("end", END, row -> row.fact().mention().evidence().end())
                .text("how", "name, alias, metonym (Moskau), adjective (russische), role (der Minister), pronoun", row -> row.fact().mention().how().label())
                .build();
    }

    static Table<?> statements() {
        return Table.<FactRow<Statement>>of("statements", "something said, thought or written", item -> FactRow.of(item, Record::statements))
                .text("statement_id", "article_id#key", row -> row.id(row.fact().key()))
                .text("article_id", ARTICLE_ID, row -> row.article())
                .text("kind", "direct, indirect, free-indirect, indirect/free-indirect (bare Konjunktiv), reported", row -> row.fact().kind().label())
                .text("medium", "speech, thought, writing, or two of them with a stroke", row -> row.fact().medium())
                .text("speaker_id", "who says it, as in actors; empty when nobody known does", row -> row.idOf(row.fact().speaker()))
                .text("speaker_code", CODE, row -> row.actor(row.fact().speaker(), Actor::id))
                .text("speaker_name", "the speaker's name", row -> row.actor(row.fact().speaker(), Actor::name))
                .text("speaker_words", "the words that name the speaker", row -> Quotes.words(row.fact().speakerSpan()))
                .text("addressee_id", "to whom, as in actors", row -> row.idOf(row.fact().addressee()))
                .text("addressee_code", CODE, row -> row.actor(row.fact().addressee(), Actor::id))
                .text("cue", "the verb or noun that tells of saying", row -> Quotes.words(row.fact().cue()))
                .text("frame", "the words that introduce the statement", row -> Quotes.words(row.fact().frame()))
                .text("message", "what is said; … where it is interrupted", row -> Quotes.words(row.fact().message()))
                .whole("start", "where the message begins: code points of the record's text, from 0", row -> span(row).start())
                .whole("end", END, row -> span(row).end())
                .text("via", "the outlets that the words were given to, parted by |", row -> relays(row.fact().via()))
                .text("sources", "whom the speaker rests on, the nearest first, parted by |", row -> relays(row.fact().sources()))
                .flag("denies", "whether the speaker denies it", row -> row.fact().denies())
                .text("date", "when it was said: ISO 8601, as far as known", row -> row.fact().date().value())
                .text("date_precision", "day, week, month, year or none", row -> row.fact().date().precision().label())
                .text("date_basis", "expression, dateline, published or none", row -> row.fact().date().basis())
                .number("confidence", CONFIDENCE, row -> row.fact().confidence())
                .text("rule", RULE, row -> row.fact().rule())
                .build();
    }

    private static @Nullable String relays(List<Relay> relays) {
        return ArticleTables.joined(relays.stream().map(relay -> Quotes.line(relay.words().text())).toList());
    }

    private static Span span(FactRow<Statement> row) {
        return Quotes.cover(row.fact().message());
    }

    static Table<?> positions() {
        return Table.<FactRow<Position>>of("positions", "an actor's stance on an issue", item -> FactRow.of(item, Record::positions))
                .text("article_id", ARTICLE_ID, row -> row.article())
                .whole("position", "its number in the article", FactRow::number)
                .text("actor_id", ACTOR_ID, row -> row.id(row.fact().actor()))
                .text("actor_code", CODE, row -> row.actor(row.fact().actor(), Actor::id))
                .text("actor_name", "the actor's name", row -> row.actor(row.fact().actor(), Actor::name))
                .text("issue", "the issue, without polarity", row -> row.fact().issue().label())
                .text("issue_words", "the words that name it", row -> Quotes.words(row.fact().issue().evidence()))
                .text("stance", "support, oppose, conditional, open", row -> row.fact().stance().label())
                .text("condition", "the condition of a conditional stance", row -> Quotes.words(row.fact().condition()))
                .text("evidence", "the words that show it", row -> Quotes.words(row.fact().evidence()))
                .whole("start", START, row -> row.fact().evidence().start())
                .whole("end", END, row -> row.fact().evidence().end())
                .text("statement_id", STATEMENT_ID, row -> row.idOf(row.fact().statement()))
                .build();
    }

    static Table<?> links() {
        return Table.<FactRow<Link>>of("links", "how one statement or event answers to another", item -> FactRow.of(item, Record::links))
                .text("article_id", ARTICLE_ID, row -> row.article())
                .text("from_id", "the statement or event that reacts", row -> row.id(row.fact().from()))
                .text("to_id", "the one that it reacts to", row -> row.id(row.fact().to()))
                .text("relation", "contradicts, answers, qualifies, repeats", row -> row.fact().relation().label())
                .build();
    }
}
