package org.depesche.serve;

import io.javalin.http.Context;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.depesche.search.Count;
import org.depesche.search.Criterion;
import org.depesche.search.Facet;
import org.depesche.search.Fact;
import org.depesche.search.FactKind;
import org.depesche.search.Filter;
import org.depesche.search.Found;
import org.depesche.search.Questions;
import org.depesche.search.Slice;
import org.depesche.table.FactTables;
import org.depesche.table.Table;

/** The search: facts of a kind by words and filters, with the counts that lead on. */
public final class SearchPages {
    private static final int VALUES = 8;
    private static final Map<FactKind, List<Facet>> FACETS = Map.of(
            FactKind.EVENT, List.of(Facet.TYPE, Facet.STATUS, Facet.ACTOR, Facet.RECIPIENT, Facet.CONTEXT, Facet.PUBLISHER, Facet.AGENCY),
            FactKind.STATEMENT, List.of(Facet.SPEAKER, Facet.KIND, Facet.PUBLISHER, Facet.AGENCY),
            FactKind.POSITION, List.of(Facet.ACTOR, Facet.STANCE, Facet.ISSUE, Facet.PUBLISHER),
            FactKind.ARTICLE, List.of(Facet.COUNTRY, Facet.PUBLISHER, Facet.AGENCY));

    private final Desk desk;

    SearchPages(Desk desk) {
        this.desk = desk;
    }

    List<Route> routes() {
        return List.of(Route.page(desk, "/suche", Access.READER, this::search));
    }

    /**
     * What the page of the search shows.
     *
     * @param kind the kind that is looked at
     * @param totals how many there are of each kind
     * @param filter the values of the filter, by name
     * @param facets the counts, by facet
     * @param next where the next page begins; empty on the last
     */
    public record Answer(
            FactKind kind, Map<FactKind, Long> totals, Map<String, String> filter, Map<Facet, List<Count>> facets, List<Fact.Act> acts,
            List<Fact.Saying> sayings, List<Fact.Stand> stands,
            List<Fact.Told> articles, String next) {

        /** The value that the filter has for a criterion; empty where it has none. */
        public String value(Criterion criterion) {
            return filter.getOrDefault(criterion.label(), "");
        }
    }

    private View search(Context context) {
        Filter filter = Desk.filter(context);
        FactKind kind = kind(context);
        Answer answer = answer(kind, filter, Desk.slice(context));
        return new View("suche", Map.of("answer", answer), () -> data(answer), () -> table(answer));
    }

    /** The kind of fact that a request asks for; events where it says nothing. */
    static FactKind kind(Context context) {
        String asked = Desk.parameter(context, "was");
        return switch (asked.isEmpty() ? "event" : asked) {
            case "event" -> FactKind.EVENT;
            case "statement" -> FactKind.STATEMENT;
            case "position" -> FactKind.POSITION;
            case "article" -> FactKind.ARTICLE;
            default -> throw Refusal.wrong("was: give event, statement, position or article");
        };
    }

    private Answer answer(FactKind kind, Filter filter, Slice slice) {
        Questions questions = desk.questions();
        Map<FactKind, Long> totals = desk.memo("totals " + filter.values(), () -> totals(filter));
        Map<String, String> named = new LinkedHashMap<>();
        filter.values().forEach((criterion, value) -> named.put(criterion.label(), value));
        Map<Facet, List<Count>> counts = desk.memo("facets " + kind + filter.values(), () -> questions.counts(kind, filter, FACETS.get(kind), VALUES));
        Map<Facet, List<Count>> facets = new LinkedHashMap<>();
        FACETS.get(kind).forEach(facet -> facets.put(facet, counts.get(facet)));
        Found<Fact.Act> acts = kind == FactKind.EVENT ? questions.acts(filter, slice) : nothing();
        Found<Fact.Saying> sayings = kind == FactKind.STATEMENT ? questions.sayings(filter, slice) : nothing();
        Found<Fact.Stand> stands = kind == FactKind.POSITION ? questions.stands(filter, slice) : nothing();
        Found<Fact.Told> articles = kind == FactKind.ARTICLE ? questions.articles(filter, slice) : nothing();
        return new Answer(kind, totals, named, facets, acts.facts(), sayings.facts(), stands.facts(), articles.facts(),
                acts.next() + sayings.next() + stands.next() + articles.next());
    }

    private Map<FactKind, Long> totals(Filter filter) {
        Map<FactKind, Long> totals = new LinkedHashMap<>();
        for (FactKind each : FactKind.values()) {
            totals.put(each, desk.questions().count(each, filter));
        }
        return totals;
    }

    private static <T> Found<T> nothing() {
        return new Found<>(List.of(), 0, "");
    }

    private static Table table(Answer answer) {
        return switch (answer.kind()) {
            case EVENT -> FactTables.acts(answer.acts());
            case STATEMENT -> FactTables.sayings(answer.sayings());
            case POSITION -> FactTables.stands(answer.stands());
            case ARTICLE -> FactTables.articles(answer.articles());
        };
    }

    private static Map<String, Object> data(Answer answer) {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("kind", answer.kind());
        data.put("totals", answer.totals());
        data.put("filter", answer.filter());
        Map<String, Object> facets = new LinkedHashMap<>();
        answer.facets().forEach((facet, counts) -> facets.put(facet.label(), new ArrayList<>(counts)));
        data.put("facets", facets);
        data.put("rows", table(answer).objects());
        data.put("next", answer.next());
        return data;
    }
}
