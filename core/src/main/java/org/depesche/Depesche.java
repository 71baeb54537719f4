package org.depesche;

import java.util.ArrayList;
import java.util.List;
import org.depesche.actors.ActorFinder;
import org.depesche.actors.Cast;
import org.depesche.actors.Wikidata;
import org.depesche.article.Article;
import org.depesche.article.ArticleReader;
import org.depesche.events.Coding;
import org.depesche.events.EventCoder;
import org.depesche.language.GermanReader;
import org.depesche.language.Reading;
import org.depesche.lexicon.Lexicon;
import org.depesche.page.Damage;
import org.depesche.page.Page;
import org.depesche.record.Record;
import org.depesche.statements.Statement;
import org.depesche.statements.StatementFinder;

/**
 * Reads a page and keeps what it says: the one way through all stages. Immutable, pure and thread-safe: make one and share it.
 *
 * <pre>{@code
 * Depesche depesche = Depesche.standard();
 * Record record = depesche.read(page);
 * }</pre>
 */
public final class Depesche {
    private static final String GERMAN = "de";
    private static final String UNDETERMINED = "und"; // too short to tell: taken for German
    private static final int ID_DIGITS = 16;

    private final ArticleReader articles;
    private final GermanReader german;
    private final ActorFinder actors;
    private final StatementFinder statements;
    private final EventCoder events;
    private final Wikidata wikidata;
    private final Record.Coder coder;

    private Depesche(Lexicon lexicon, Limits limits) {
        articles = new ArticleReader(lexicon, limits);
        german = new GermanReader(lexicon, limits);
        actors = new ActorFinder(lexicon, limits);
        statements = new StatementFinder(lexicon, limits);
        events = new EventCoder(lexicon, limits);
        wikidata = new Wikidata(lexicon);
        coder = new Record.Coder(
                Version.NUMBER,
                Fingerprint.of("org/depesche/lexicon/", lexicon.added()),
                Fingerprint.of("org/depesche/models/", List.of()));
    }

    /** With the lexicon and the limits that it ships with. */
    public static Depesche standard() {
        return with(Lexicon.standard(), Limits.STANDARD);
    }

    /** Throws {@link org.depesche.lexicon.LexiconException} for a lexicon that cannot be used. */
    public static Depesche with(Lexicon lexicon, Limits limits) {
        return new Depesche(lexicon, limits);
    }

    /** What its records name as their coder. */
    public Record.Coder coder() {
        return coder;
    }

    /** The record of a page. Of a page that is not in German it keeps the article alone, and says so. */
    public Record read(Page page) {
        Article article = articles.read(page);
        if (!article.language().equals(GERMAN) && !article.language().equals(UNDETERMINED)) {
            return unread(page, article);
        }
        Reading reading = german.read(article);
        Cast cast = actors.find(reading);
        List<Statement> said = statements.find(reading, cast);
        Coding done = events.code(reading, cast, said);
        return new Record(id(page), page.source(), article, done.actors().stream().map(wikidata::with).toList(), said, done.events(), done.positions(), done.links(), reading.times(), cast.places(), page.damage(), coder);
    }

    private Record unread(Page page, Article article) {
        List<Damage> damage = new ArrayList<>(page.damage());
        damage.add(new Damage("language", "the text is not in German (" + article.language() + "): nothing was coded"));
        return new Record(id(page), page.source(), article, List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), damage, coder);
    }

    private static String id(Page page) {
        String given = page.metadata().id();
        return given != null ? given : page.source().sha256().substring(0, ID_DIGITS);
    }
}
