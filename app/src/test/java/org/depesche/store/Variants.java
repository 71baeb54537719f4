package org.depesche.store;

import java.util.List;
import org.depesche.article.Article;
import org.depesche.article.Part;
import org.depesche.events.Event;
import org.depesche.page.Hash;
import org.depesche.page.Source;
import org.depesche.record.Record;
import org.depesche.record.RecordSamples;
import org.depesche.text.SourceText;

/** The sample record with something about it changed. */
final class Variants {
    private Variants() {}

    static Record elsewhere(Record r, String uri, String capturedAt) {
        Source source = new Source(uri, r.source().mediaType(), r.source().sha256(), capturedAt, null);
        return new Record(r.id(), source, r.article(), r.actors(), r.statements(), r.events(), r.positions(), r.links(), r.times(), r.places(), r.damage(),
                r.coder());
    }

    /** The sample with a line more at its end. */
    static Record longer(String line) {
        Record r = RecordSamples.full();
        return of(r.article().text().string() + "\n\n" + line, r.article().parts(), r);
    }

    /** The sample with other words in its text, of which nothing was coded. */
    static Record retold(String before, String now) {
        Record r = RecordSamples.full();
        Record bare = new Record(
                r.id(), r.source(), r.article(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), r.coder());
        return of(r.article().text().string().replace(before, now), List.of(), bare);
    }

    private static Record of(String words, List<Part> parts, Record r) {
        SourceText text = SourceText.of(words);
        Article a = r.article();
        Article article = new Article(
                text, parts, a.language(), a.title(), a.kicker(), a.lead(), a.published(), a.modified(), a.publisher(), a.url(),
                a.authors(), a.initials(), a.agencies(), a.dateline(), a.rights(), a.complete());
        Source source = new Source(r.source().uri(), r.source().mediaType(), Hash.of(words), null, null);
        return new Record(r.id(), source, article, r.actors(), r.statements(), r.events(), r.positions(), r.links(), r.times(), r.places(), r.damage(),
                r.coder());
    }

    /** The record as another coder gives it, with these events. */
    static Record by(String version, Record r, List<Event> events) {
        Record.Coder coder = new Record.Coder(version, r.coder().lexicon(), r.coder().models());
        return new Record(r.id(), r.source(), r.article(), r.actors(), r.statements(), events, r.positions(), List.of(), r.times(), r.places(), r.damage(),
                coder);
    }
}
