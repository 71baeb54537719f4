package org.depesche.table;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.depesche.search.Contradiction;
import org.depesche.search.Fact;
import org.depesche.search.HappeningList.Happening;
import org.depesche.store.StoredHappening;
import org.jspecify.annotations.Nullable;

/** Facts as tables: a row each, with its words and its source. */
public final class FactTables {
    private FactTables() {}

    public static Table acts(List<Fact.Act> acts) {
        Table table = new Table(
                "id", "date", "precision", "actors", "type", "mode", "cameo", "recipients", "status", "intensity", "confidence", "trigger", "condition",
                "evidence", "article", "title",
                "publisher", "published", "url");
        for (Fact.Act act : acts) {
            Fact.Told told = act.article();
            table.row(
                    act.name(), act.date(), act.precision(), handles(act.actors()), act.type(), act.mode(), act.cameo(), handles(act.recipients()),
                    act.status(), act.intensity(),
                    act.confidence(), act.words("trigger"), act.words("condition"), act.evidence().text(), told.id(), told.title(), told.publisher(),
                    told.published(), told.url());
        }
        return table;
    }

    /** What happened: a row each, with the report that leads. */
    public static Table happenings(List<Happening> happenings) {
        Table table = new Table(
                "id", "from", "to", "place", "actors", "type", "mode", "recipients", "status", "intensity", "reports", "publishers", "lead", "evidence",
                "article",
                "title", "publisher", "published", "url");
        for (Happening happening : happenings) {
            StoredHappening told = happening.told();
            Fact.Act lead = happening.lead();
            Fact.Told article = lead.article();
            table.row(
                    told.key(), told.from(), told.to(), told.place(), handles(lead.actors()), told.type(), lead.mode(), handles(lead.recipients()),
                    told.status(),
                    lead.intensity(), told.articles(), told.publishers(), lead.name(), lead.evidence().text(), article.id(), article.title(),
                    article.publisher(),
                    article.published(), article.url());
        }
        return table;
    }

    public static Table sayings(List<Fact.Saying> sayings) {
        Table table = new Table(
                "id", "date", "speaker", "speakerName", "addressee", "kind", "medium", "cue", "message", "denies", "confidence", "article", "title",
                "publisher", "published", "url");
        for (Fact.Saying saying : sayings) {
            Fact.Told told = saying.article();
            table.row(
                    saying.name(), saying.date(), handle(saying.speaker()), saying.speaker() == null ? null
                    : saying.speaker().name(), handle(saying.addressee()), saying.kind(),
                    saying.medium(), saying.words("cue"), saying.words("message"), saying.denies(), saying.confidence(), told.id(), told.title(),
                    told.publisher(), told.published(),
                    told.url());
        }
        return table;
    }

    public static Table stands(List<Fact.Stand> stands) {
        Table table = new Table("id", "actor", "actorName", "issue", "stance", "condition", "evidence", "article", "title", "publisher", "published", "url");
        for (Fact.Stand stand : stands) {
            Fact.Told told = stand.article();
            table.row(
                    stand.name(), stand.actor().handle(), stand.actor().name(), stand.issue(), stand.stance(), stand.words("condition"),
                    stand.words("evidence"), told.id(),
                    told.title(), told.publisher(), told.published(), told.url());
        }
        return table;
    }

    public static Table articles(List<Fact.Told> articles) {
        Table table = new Table("id", "title", "kicker", "publisher", "published", "agencies", "url", "language");
        articles.forEach(told -> table.row(
                told.id(), told.title(), told.kicker(), told.publisher(), told.published(), String.join(" ", told.agencies()), told.url(), told.language()));
        return table;
    }

    /** Articles, each with a passage of its text. */
    public static Table articles(List<Fact.Told> articles, Function<Fact.Told, String> passage) {
        Table table = new Table("id", "title", "kicker", "publisher", "published", "agencies", "url", "language", "passage");
        articles.forEach(told -> table.row(
                told.id(), told.title(), told.kicker(), told.publisher(), told.published(), String.join(" ", told.agencies()), told.url(), told.language(),
                passage.apply(told)));
        return table;
    }

    /** What answers to what: a row for each two, each with whose and what words. */
    public static Table contradictions(List<Contradiction> pairs) {
        Table table = new Table("relation", "from", "fromParty", "fromWords", "to", "toParty", "toWords", "article", "title", "publisher", "published", "url");
        for (Contradiction pair : pairs) {
            Fact.Told told = pair.from().article();
            table.row(
                    pair.relation(), pair.from().name(), whose(pair.from()), pair.from().evidence().text(), pair.to().name(), whose(pair.to()),
                    pair.to().evidence().text(), told.id(),
                    told.title(), told.publisher(), told.published(), told.url());
        }
        return table;
    }

    private static @Nullable String whose(Fact fact) {
        return switch (fact) {
            case Fact.Act act -> handles(act.actors());
            case Fact.Saying saying -> handle(saying.speaker());
            case Fact.Stand stand -> stand.actor().handle();
        };
    }

    private static String handles(List<Fact.Party> parties) {
        return parties.stream().map(Fact.Party::handle).collect(Collectors.joining(" "));
    }

    private static @Nullable String handle(Fact.@Nullable Party party) {
        return party == null ? null : party.handle();
    }
}
