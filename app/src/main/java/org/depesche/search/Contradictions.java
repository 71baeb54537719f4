package org.depesche.search;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.depesche.store.Sql;

/** Finds the links that say that one fact contradicts another. Used once. */
final class Contradictions {
    private static final String ALL = " FROM records r";
    private static final String NEWEST = " FROM (SELECT id, is_current, published_from, publisher FROM records"
            + " WHERE is_current = 1 ORDER BY published_from DESC LIMIT 500) r";
    private static final String CONTRADICTING = // joined so that SQLite goes by date
            " CROSS JOIN links l WHERE l.record_id = r.id AND r.is_current = 1 AND l.relation = 'contradicts'";
    private static final String NAMED = // SQLite's lower() leaves umlauts as they are
            "(lower(a.id) = ? OR a.name = ? OR a.name LIKE ? OR lower(a.name) = ? OR lower(a.name) LIKE ?)";
    private static final String BY_PARTY = " AND (EXISTS (SELECT 1 FROM event_roles x JOIN actors a ON a.record_id = x.record_id AND a.key = x.actor"
            + " WHERE x.record_id = l.record_id AND x.event IN (l.from_key, l.to_key) AND " + NAMED + ")"
            + " OR EXISTS (SELECT 1 FROM statements s JOIN actors a ON a.record_id = s.record_id AND a.key = s.speaker"
            + " WHERE s.record_id = l.record_id AND s.key IN (l.from_key, l.to_key) AND " + NAMED + "))";

    private final StringBuilder where = new StringBuilder(CONTRADICTING);
    private final List<Object> values = new ArrayList<>();

    /** Those that a filter lets through: by party, country or two parties, days of publication and publisher; it looks at nothing else. */
    Contradictions(Filter filter) {
        filter.value(Criterion.FROM).ifPresent(from -> and(" AND r.published_from >= ?", LocalDate.ofEpochDay(Days.first(from)).toString()));
        filter.value(Criterion.TO).ifPresent(to -> and(" AND r.published_from <= ?", LocalDate.ofEpochDay(Days.last(to)).toString()));
        filter.value(Criterion.PUBLISHER).ifPresent(name -> and(" AND lower(r.publisher) = ?", name.toLowerCase(Locale.ROOT)));
        Stream<String> pair = filter.value(Criterion.DYAD).stream().flatMap(dyad -> Stream.of(dyad.split(",")));
        Stream.concat(Stream.of(Criterion.PARTY, Criterion.COUNTRY).flatMap(each -> filter.value(each).stream()), pair).forEach(this::party);
    }

    private void party(String name) {
        String given = name.strip();
        String low = given.toLowerCase(Locale.ROOT);
        Object[] names = {low, given, ending(given), low, ending(low)};
        and(BY_PARTY, Stream.of(names, names).flatMap(Stream::of).toArray());
    }

    /** What matches names that end with this word. */
    private static String ending(String name) {
        return "% " + name.replaceAll("[%_\\\\]", "");
    }

    private void and(String condition, Object... more) {
        where.append(condition);
        values.addAll(List.of(more));
    }

    /** A page of them, the newest articles first. */
    Found<Contradiction> page(Sql sql, Slice slice) {
        long total = sql.number("SELECT count(*)" + ALL + where, values.toArray());
        long start = slice.after().isEmpty() ? 0 : Long.parseLong(slice.after().substring(0, slice.after().indexOf('.')));
        List<Contradiction> found = new ArrayList<>();
        List<Pair> pairs = pairs(sql, ALL, slice.size(), start);
        pairs.forEach(pair -> StoredFacts.of(sql, pair.row()).flatMap(pair::in).ifPresent(found::add));
        return new Found<>(found, total, start + pairs.size() < total ? start + pairs.size() + ".0" : "");
    }

    /** The newest of them, within the newest articles, without how many there are. */
    List<Contradiction> newest(Sql sql, int most) {
        List<Contradiction> found = new ArrayList<>();
        pairs(sql, NEWEST, most, 0).forEach(pair -> StoredFacts.of(sql, pair.row()).flatMap(pair::in).ifPresent(found::add));
        return found;
    }

    private List<Pair> pairs(Sql sql, String articles, int most, long start) {
        List<Object> all = new ArrayList<>(values);
        all.add(most);
        all.add(start);
        return sql.list(
                "SELECT l.record_id, l.from_key, l.to_key, l.relation" + articles + where
                + " ORDER BY r.published_from DESC, l.record_id, l.n LIMIT ? OFFSET ?",
                row -> new Pair(row.getLong(1), row.getString(2), row.getString(3), row.getString(4)), all.toArray());
    }

    /** A link as the store keeps it. */
    private record Pair(long row, String from, String to, String relation) {

        Optional<Contradiction> in(StoredFacts facts) {
            return facts.named(from).flatMap(one -> facts.named(to).map(other -> new Contradiction(relation, one, other)));
        }
    }
}
