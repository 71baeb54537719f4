package org.depesche.export;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.depesche.actors.Place;
import org.depesche.article.Part;
import org.depesche.language.TimeExpression;
import org.depesche.record.Record;
import org.depesche.text.Dated;
import org.jspecify.annotations.Nullable;

/** The tables of articles, their parts, and the times and places that they name. */
final class ArticleTables {
    static final String ARTICLE_ID = "the article, as in articles";
    static final String START = "where the words begin: code points of the record's text, from 0";
    static final String END = "where they end: the code point after the last one";

    private ArticleTables() {}

    static Table<Item> articles() {
        return Table.<Item>of("articles", "an article", Stream::of)
                .text("article_id", "the record's id", item -> item.record().id())
                .text("title", "the headline", item -> item.record().article().title())
                .text("kicker", "the line above it", item -> item.record().article().kicker())
                .text("publisher", "who published it", item -> item.record().article().publisher())
                .text("url", "its address", item -> item.record().article().url())
                .text("published", "when: ISO 8601, as far as known", item -> value(item.record().article().published()))
                .text("published_precision", "day, week, month, year or none", item -> precision(item.record().article().published()))
                .text("published_basis", "what that date rests on: the kind of metadata", item -> basis(item.record().article().published()))
                .text("modified", "when it was last changed", item -> value(item.record().article().modified()))
                .text("authors", "who wrote it, parted by |", item -> joined(item.record().article().authors()))
                .text("initials", "the desk's initials, parted by |", item -> joined(item.record().article().initials()))
                .text("agencies", "the agencies behind it, parted by |", item -> joined(item.record().article().agencies()))
                .text("dateline_place", "the place of its dateline", item -> datelinePlace(item.record()))
                .text("language", "ISO 639-1; only German is coded", item -> item.record().article().language())
                .flag("complete", "false when only a part of it was there to read", item -> item.record().article().complete())
                .text("rights_holder", "who holds the rights, as it says", item -> item.record().article().rights().holder())
                .whole("rights_year", "the year of the © line", item -> item.record().article().rights().year())
                .flag("rights_reserved", "whether it reserves rights in words", item -> item.record().article().rights().reserved())
                .flag("tdm_reserved", "whether it reserves text and data mining for machines to read",
                        item -> item.record().article().rights().tdm().reserved())
                .text("tdm_basis", "the sign that says so", item -> item.record().article().rights().tdm().basis())
                .text("licence", "the licence it is under", item -> item.record().article().rights().licence())
                .text("use", "the ground on which it was read: 44b, 60d or licence:NAME", item -> item.record().article().rights().use())
                .with(ArticleTables::source)
                .text("text", "the article's text: only with --keep text, and where that is allowed",
                        item -> item.whole() ? item.record().article().text().string() : null)
                .build();
    }

    private static Table.Builder<Item> source(Table.Builder<Item> table) {
        return table.text("source_uri", "the file, address or corpus line it was read from", item -> item.record().source().uri())
                .text("media_type", "the form it was read as", item -> item.record().source().mediaType())
                .text("sha256", "the hash of the source's bytes", item -> item.record().source().sha256())
                .text("captured_at", "when it was fetched: ISO 8601", item -> item.record().source().capturedAt())
                .text("warc", "the WARC record that held it", item -> item.record().source().warc())
                .whole("length", "the length of its text in code points", item -> item.record().article().text().length())
                .text("damage", "what was wrong with the input, parted by |",
                        item -> joined(item.record().damage().stream().map(damage -> damage.kind()).toList()))
                .text("coder", "the version of Depesche that coded it", item -> item.record().coder().version())
                .text("coder_lexicon", "a fingerprint of its tables", item -> item.record().coder().lexicon())
                .text("coder_models", "a fingerprint of its weights", item -> item.record().coder().models());
    }

    static Table<?> parts() {
        return Table.<FactRow<Part>>of("parts", "a part of an article", item -> FactRow.of(item, record -> record.article().parts()))
                .text("article_id", ARTICLE_ID, row -> row.article())
                .whole("part", "its number in reading order", FactRow::number)
                .text("kind", "kicker, headline, lead, dateline, paragraph, subheading, caption, credit, byline, agency, rights, furniture",
                        row -> row.fact().kind().label())
                .whole("start", START, row -> row.fact().span().start())
                .whole("end", END, row -> row.fact().span().end())
                .build();
    }

    static Table<?> times() {
        return Table.<FactRow<TimeExpression>>of("times", "a time expression", item -> FactRow.of(item, Record::times))
                .text("article_id", ARTICLE_ID, row -> row.article())
                .whole("time", "its number in the article", FactRow::number)
                .text("words", "the words", row -> row.fact().evidence().text())
                .whole("start", START, row -> row.fact().evidence().start())
                .whole("end", END, row -> row.fact().evidence().end())
                .text("type", "TIMEX3's: date, time, duration, set", row -> row.fact().type().label())
                .text("value", "TIMEX3's value, such as 2014-10-14 or P3Y", row -> row.fact().value())
                .build();
    }

    static Table<?> places() {
        return Table.<FactRow<Place>>of("places", "a place named as a place", item -> FactRow.of(item, Record::places))
                .text("article_id", ARTICLE_ID, row -> row.article())
                .whole("place", "its number in the article", FactRow::number)
                .text("words", "the words", row -> row.fact().evidence().text())
                .whole("start", START, row -> row.fact().evidence().start())
                .whole("end", END, row -> row.fact().evidence().end())
                .text("name", "its name in the nominative", row -> row.fact().name())
                .text("country", "ISO 3166-1 alpha-3", row -> row.fact().country())
                .number("latitude", "degrees north", row -> row.fact().lat())
                .number("longitude", "degrees east", row -> row.fact().lon())
                .text("precision", "what the name covers: site, city, region, country, continent", row -> row.fact().precision().label())
                .whole("geonames", "its GeoNames id", row -> row.fact().geonames())
                .build();
    }

    static @Nullable String value(@Nullable Dated date) {
        return date == null ? null : date.value();
    }

    static @Nullable String precision(@Nullable Dated date) {
        return date == null ? null : date.precision().label();
    }

    static @Nullable String basis(@Nullable Dated date) {
        return date == null ? null : date.basis();
    }

    static @Nullable String joined(List<String> values) {
        return values.isEmpty() ? null : values.stream().map(value -> value.replace('|', '/')).collect(Collectors.joining("|"));
    }

    private static @Nullable String datelinePlace(Record record) {
        return record.article().dateline() == null ? null : record.article().dateline().place();
    }
}
