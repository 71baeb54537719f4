package org.depesche.serve;

import io.javalin.http.Context;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.depesche.search.Contradiction;
import org.depesche.search.Count;
import org.depesche.search.Dossier;
import org.depesche.search.Fact;
import org.depesche.search.FactKind;
import org.depesche.search.Facet;
import org.depesche.search.Filter;
import org.depesche.search.Found;
import org.depesche.search.Questions;
import org.depesche.search.Slice;
import org.depesche.search.Turn;
import org.depesche.table.FactTables;

/** The front page and the page of an article. */
final class ReadingPages {
    private static final int HEADS = 10;
    private static final int NEWEST = 3; // contradictions
    private static final int COUNTRIES = 60;

    private final Desk desk;
    private final Happenings happenings;

    ReadingPages(Desk desk) {
        this.desk = desk;
        happenings = new Happenings(desk.store(), desk.questions());
    }

    List<Route> routes() {
        return List.of(
                Route.page(desk, "/", Access.READER, this::front),
                Route.page(desk, "/artikel/{id}", Access.READER, this::article),
                Route.page(desk, "/ereignis/{record}/{event}", Access.READER, this::happening));
    }

    private View front(Context context) {
        Questions questions = desk.questions();
        Filter filter = Desk.filter(context);
        Found<Fact.Act> acts = questions.acts(filter, Slice.first(HEADS));
        Found<Fact.Saying> sayings = questions.sayings(filter, Slice.first(HEADS));
        List<Turn> turns = desk.memo("heads " + filter.values(), () -> questions.turns(filter, HEADS));
        List<Happenings.Head> heads = desk.memo("happenings " + filter.values(), () -> happenings.heads(filter, HEADS));
        List<Contradiction> against = desk.memo("against " + filter.values(), () -> questions.newestContradictions(filter, NEWEST));
        List<Count> countries = desk.memo("countries", () -> questions.counts(FactKind.EVENT, Filter.ALL, Facet.COUNTRY, COUNTRIES));
        Map<String, Object> model = new LinkedHashMap<>();
        model.put("heads", heads);
        model.put("acts", acts);
        model.put("sayings", sayings);
        model.put("turns", turns);
        model.put("against", against);
        model.put("countries", countries);
        model.put("filter", Filters.of(filter));
        return new View("lage", model, () -> model, () -> FactTables.acts(acts.facts()));
    }

    private View article(Context context) {
        String id = Ending.cut(context, "id");
        Dossier dossier = desk.questions().dossier(id).orElseThrow(() -> Refusal.missing("There is no article " + id + "."));
        Map<String, Object> model = Map.of("page", ArticlePage.of(dossier));
        return new View("artikel", model, () -> data(dossier), () -> FactTables.acts(dossier.acts()));
    }

    private View happening(Context context) {
        String record = context.pathParam("record");
        String event = Ending.cut(context, "event");
        Happenings.Compared compared = happenings.of(record, event)
                .orElseThrow(() -> Refusal.missing("There is no event " + event + " in article " + record + "."));
        Map<String, Object> model = Map.of("compared", compared);
        return new View("ereignis", model, () -> model, () -> FactTables.acts(compared.reports().stream().map(Happenings.Report::act).toList()));
    }

    private static Object data(Dossier dossier) {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("article", dossier.article().id());
        data.put("title", dossier.article().title());
        data.put("events", FactTables.acts(dossier.acts()).objects());
        data.put("statements", FactTables.sayings(dossier.sayings()).objects());
        data.put("positions", FactTables.stands(dossier.stands()).objects());
        data.put("links", new ArrayList<>(dossier.links()));
        return data;
    }
}
