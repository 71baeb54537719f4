package org.depesche.serve;

import io.javalin.http.Context;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.depesche.search.Contradiction;
import org.depesche.search.Count;
import org.depesche.search.Criterion;
import org.depesche.search.Facet;
import org.depesche.search.Fact;
import org.depesche.search.FactKind;
import org.depesche.search.Filter;
import org.depesche.search.Found;
import org.depesche.search.Slice;
import org.depesche.table.FactTables;
import org.depesche.table.Table;

/** The issues that positions are about, each with who is for and against it, and what contradicts what. */
final class IssuePages {
    private static final int ISSUES = 200;
    private static final int STANDS = 60;
    private static final List<String> STANCES = List.of("support", "oppose", "conditional", "open");

    private final Desk desk;

    IssuePages(Desk desk) {
        this.desk = desk;
    }

    List<Route> routes() {
        return List.of(
                Route.page(desk, "/haltungen", Access.READER, this::issues),
                Route.page(desk, "/haltungen/{issue}", Access.READER, this::issue),
                Route.page(desk, "/widersprueche", Access.READER, this::contradictions));
    }

    private View issues(Context context) {
        List<Count> issues = desk.questions().counts(FactKind.POSITION, Desk.filter(context), Facet.ISSUE, ISSUES);
        return View.of("haltungen", Map.of("issues", issues), () -> {
            Table table = new Table("issue", "positions");
            issues.forEach(issue -> table.row(issue.value(), issue.number()));
            return table;
        });
    }

    private View issue(Context context) {
        String issue = Ending.cut(context, "issue");
        Filter filter = Desk.filter(context).and(Criterion.ISSUE, issue);
        Found<Fact.Stand> stands = desk.questions().stands(filter, new Slice(STANDS, Desk.parameter(context, "after")));
        if (stands.total() == 0) {
            throw Refusal.missing("No position is known on " + issue + ".");
        }
        Map<String, Long> totals = new LinkedHashMap<>();
        desk.questions().counts(FactKind.POSITION, filter, Facet.STANCE, STANCES.size()).forEach(count -> totals.put(count.value(), count.number()));
        Map<String, List<Fact.Stand>> byStance = new LinkedHashMap<>();
        STANCES.forEach(stance -> byStance.put(stance, stands.facts().stream().filter(stand -> stand.stance().equals(stance)).collect(Collectors.toList())));
        return View.of("haltung", Map.of("issue", issue, "stands", byStance, "totals", totals, "next", stands.next()), () -> FactTables.stands(stands.facts()));
    }

    private View contradictions(Context context) {
        Filter filter = Desk.filter(context);
        Slice slice = Desk.slice(context);
        Found<Contradiction> found = desk.memo("contradictions " + filter.values() + slice, () -> desk.questions().contradictions(filter, slice));
        return View.of("widersprueche", Map.of("found", found), () -> {
            Table table = new Table("relation", "from", "to", "fromWords", "toWords", "article", "title", "publisher", "published");
            found.facts().forEach(each -> table.row(
                    each.relation(), each.from().name(), each.to().name(), each.from().evidence().text(), each.to().evidence().text(),
                    each.from().article().id(),
                    each.from().article().title(), each.from().article().publisher(), each.from().article().published()));
            return table;
        });
    }
}
