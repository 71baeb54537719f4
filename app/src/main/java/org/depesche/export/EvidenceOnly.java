package org.depesche.export;

import java.util.BitSet;
import java.util.stream.Stream;
import org.depesche.actors.Mention;
import org.depesche.article.Article;
import org.depesche.record.Record;
import org.depesche.text.Evidence;
import org.depesche.text.SourceText;
import org.depesche.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * A record without the article's text: of the text there stay the words that facts rest on, at their place, and blanks for all else. It is a record as any
 * other, all its offsets hold. The summary below the headline goes; the headline, by which one cites an article, stays in the metadata.
 */
final class EvidenceOnly {
    private final Record record;
    private final BitSet kept = new BitSet();

    private EvidenceOnly(Record record) {
        this.record = record;
    }

    static Record of(Record record) {
        EvidenceOnly evidence = new EvidenceOnly(record);
        evidence.keepAll();
        return evidence.cut();
    }

    private void keepAll() {
        record.actors().forEach(actor -> actor.mentions().stream().map(Mention::evidence).forEach(this::keep));
        record.statements().forEach(statement -> Quotes.spans(statement).forEach(this::keep));
        record.events().forEach(event -> {
            Quotes.spans(event).forEach(this::keep);
            keep(event.condition());
            keep(event.place());
        });
        record.positions().forEach(position -> Stream.of(position.issue().evidence(), position.evidence()).forEach(this::keep));
        record.positions().forEach(position -> keep(position.condition()));
        record.times().forEach(time -> keep(time.evidence()));
        record.places().forEach(place -> keep(place.evidence()));
    }

    private void keep(@Nullable Evidence words) {
        if (words != null) {
            keep(words.span());
        }
    }

    private void keep(Span span) {
        kept.set(span.start(), span.end());
    }

    private Record cut() {
        Article article = record.article();
        int[] letters = article.text().string().codePoints().toArray();
        for (int i = kept.nextClearBit(0); i < letters.length; i = kept.nextClearBit(i + 1)) {
            letters[i] = letters[i] == '\n' ? '\n' : ' ';
        }
        Article bare = new Article(
                SourceText.of(new String(letters, 0, letters.length)), article.parts(), article.language(), article.title(), article.kicker(), null,
                article.published(), article.modified(), article.publisher(), article.url(), article.authors(), article.initials(), article.agencies(),
                article.dateline(), article.rights(), article.complete());
        return new Record(
                record.id(), record.source(), bare, record.actors(), record.statements(), record.events(), record.positions(), record.links(),
                record.times(), record.places(), record.damage(), record.coder());
    }
}
