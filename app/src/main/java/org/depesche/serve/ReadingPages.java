package org.depesche.serve;

import io.javalin.http.Context;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.depesche.search.Dossier;
import org.depesche.search.Fact;
import org.depesche.search.Filter;
import org.depesche.search.Found;
import org.depesche.search.Questions;
import org.depesche.search.Slice;
import org.depesche.search.Turn;
import org.depesche.table.FactTables;

/** The front page and the page of an article. */
final class ReadingPages {
    private static final int HEADS = 10;

    private final Desk desk;

    ReadingPages(Desk desk) {
        this.desk = desk;
    }

    List<Route> routes() {
        return List.of(Route.page(desk, "/", Access.READER, this::front), Route.page(desk, "/artikel/{id}", Access.READER, this::article));
    }

    private View front(Context context) {
        Questions questions = desk.questions();
        Filter filter = Desk.filter(context);
        Found<Fact.Act> acts = questions.acts(filter, Slice.first(HEADS));
        Found<Fact.Saying> sayings = questions.sayings(filter, Slice.first(HEADS));
        List<Turn> turns = desk.memo("heads " + filter.values(), () -> questions.turns(filter, HEADS));
        Map<String, Object> model = Map.of("acts", acts, "sayings", sayings, "turns", turns);
        return new View("lage", model, () -> model, () -> FactTables.acts(acts.facts()));
    }

    private View article(Context context) {
        String id = Ending.cut(context, "id");
        Dossier dossier = desk.questions().dossier(id).orElseThrow(() -> Refusal.missing("There is no article " + id + "."));
        Map<String, Object> model = Map.of("page", ArticlePage.of(dossier));
        return new View("artikel", model, () -> data(dossier), () -> FactTables.acts(dossier.acts()));
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
