package org.depesche.serve;

import io.javalin.http.Context;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.depesche.search.Criterion;
import org.depesche.search.Facet;
import org.depesche.search.Fact;
import org.depesche.search.FactKind;
import org.depesche.search.Filter;
import org.depesche.search.Found;
import org.depesche.search.Month;
import org.depesche.search.Questions;
import org.depesche.search.Slice;
import org.depesche.search.Turn;
import org.depesche.search.Turns;
import org.depesche.table.FactTables;
import org.depesche.table.Table;

/** The pages of an actor and of two actors who deal with each other, and the turns of all of them. */
final class PartyPages {
    private static final int LISTED = 15;
    private static final int MOST_STANDS = 40;
    private static final int MOST_TURNS = 100;

    private final Desk desk;
    private final Offices offices = Offices.standard();

    PartyPages(Desk desk) {
        this.desk = desk;
    }

    List<Route> routes() {
        return List.of(
                Route.page(desk, "/akteur/{handle}", Access.READER, this::actor),
                Route.page(desk, "/dyade/{one}/{other}", Access.READER, this::dyad),
                Route.page(desk, "/wenden", Access.READER, this::turns));
    }

    private View actor(Context context) {
        String handle = Ending.cut(context, "handle");
        Questions questions = desk.questions();
        Filter filter = Desk.filter(context);
        Filter as = filter.and(Criterion.ACTOR, handle);
        Found<Fact.Act> acts = questions.acts(as, Slice.first(LISTED));
        Found<Fact.Act> suffered = questions.acts(filter.and(Criterion.RECIPIENT, handle), Slice.first(LISTED));
        Found<Fact.Saying> sayings = questions.sayings(filter.and(Criterion.SPEAKER, handle), Slice.first(LISTED));
        Found<Fact.Stand> stands = questions.stands(as, Slice.first(MOST_STANDS));
        if (acts.total() + suffered.total() + sayings.total() + stands.total() == 0
                && questions.count(FactKind.ARTICLE, Filter.ALL.and(Criterion.PARTY, handle)) == 0) {
            throw Refusal.missing("Nobody is known here as " + handle + ".");
        }
        Map<String, Object> model = new LinkedHashMap<>();
        model.put("handle", handle);
        model.put("names", names(acts.facts(), sayings.facts(), handle));
        model.put("courses", Course.of(stands.facts()));
        model.put("acts", acts);
        model.put("suffered", suffered);
        model.put("sayings", sayings);
        model.put("stands", new Found<>(stands.facts().subList(0, Math.min(LISTED, stands.facts().size())), stands.total(), stands.next()));
        model.put("with", questions.counts(FactKind.EVENT, filter.and(Criterion.PARTY, handle), Facet.DYAD, LISTED).stream()
                .filter(count -> List.of(count.value().split(",")).contains(handle)).toList());
        model.put("months", Bars.of(questions.months(as)));
        return new View("akteur", model, () -> data(handle, acts, suffered, sayings, stands), () -> FactTables.acts(acts.facts()));
    }

    private static Map<String, Object> data(String handle, Found<Fact.Act> acts, Found<Fact.Act> suffered, Found<Fact.Saying> sayings,
            Found<Fact.Stand> stands) {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("actor", handle);
        data.put("acts", FactTables.acts(acts.facts()).objects());
        data.put("suffered", FactTables.acts(suffered.facts()).objects());
        data.put("statements", FactTables.sayings(sayings.facts()).objects());
        data.put("positions", FactTables.stands(stands.facts()).objects());
        return data;
    }

    /** Under which names and offices the actor is told of, in the newest facts. */
    private List<String> names(List<Fact.Act> acts, List<Fact.Saying> sayings, String handle) {
        List<Fact.Party> parties = new ArrayList<>();
        acts.forEach(act -> parties.addAll(act.actors()));
        sayings.forEach(saying -> {
            if (saying.speaker() != null) {
                parties.add(saying.speaker());
            }
        });
        return parties.stream()
                .filter(party -> party.handle().equalsIgnoreCase(handle) && !party.name().isEmpty())
                .map(offices::line)
                .distinct()
                .limit(LISTED)
                .toList();
    }

    private View dyad(Context context) {
        String one = context.pathParam("one");
        String other = Ending.cut(context, "other");
        Questions questions = desk.questions();
        Filter filter = Desk.filter(context).and(Criterion.DYAD, one + "," + other);
        List<Month> months = questions.months(filter);
        Found<Fact.Act> acts = questions.acts(filter, Desk.slice(context));
        Map<String, Object> model = new LinkedHashMap<>();
        model.put("one", one);
        model.put("other", other);
        model.put("months", Bars.of(months));
        model.put("acts", acts);
        model.put("turn", Turns.greatest(one + "," + other, months).map(List::of).orElse(List.of()));
        model.put("from", Desk.parameter(context, "from"));
        model.put("to", Desk.parameter(context, "to"));
        return new View("dyade", model, () -> Map.of("one", one, "other", other, "months", monthTable(months).objects(), "events",
                FactTables.acts(acts.facts()).objects()), () -> monthTable(months));
    }

    /** Months as rows. */
    static Table monthTable(List<Month> months) {
        Table table = new Table("month", "events", "cooperation", "conflict", "neutral", "intensity", "mean");
        months.forEach(month -> table.row(month.month().toString(), month.events(), month.cooperation(), month.conflict(), month.neutral(), month.intensity(),
                month.mean()));
        return table;
    }

    private View turns(Context context) {
        List<Turn> turns = desk.memo("turns " + Desk.filter(context).values(), () -> desk.questions().turns(Desk.filter(context), MOST_TURNS));
        return View.of("wenden", Map.of("turns", turns), () -> {
            Table table = new Table("dyad", "month", "before", "after", "change", "events");
            turns.forEach(turn -> table.row(turn.dyad(), turn.month().toString(), turn.before(), turn.after(), turn.change(), turn.events()));
            return table;
        });
    }
}
