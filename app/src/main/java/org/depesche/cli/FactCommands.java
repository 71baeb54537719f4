package org.depesche.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.depesche.search.Criterion;
import org.depesche.search.Fact;
import org.depesche.search.Filter;
import org.depesche.search.Questions;
import org.depesche.table.FactTables;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The commands that list facts of the store: {@code events}, {@code happenings}, {@code timeline}, {@code statements}, {@code positions}, {@code search}. */
final class FactCommands {
    private static final List<Criterion> OF_ALL = List.of(Criterion.COUNTRY, Criterion.FROM, Criterion.TO, Criterion.PUBLISHER, Criterion.AGENCY,
            Criterion.RECORD);
    private static final List<Criterion> OF_EVENTS = with(
            Criterion.ACTOR, Criterion.RECIPIENT, Criterion.PARTY, Criterion.DYAD, Criterion.TYPE, Criterion.MODE, Criterion.STATUS, Criterion.CONTEXT,
            Criterion.ABOUT, Criterion.CONFIDENCE);

    private FactCommands() {}

    private static List<Criterion> with(Criterion... own) {
        List<Criterion> all = new ArrayList<>(List.of(own));
        all.addAll(OF_ALL);
        return all;
    }

    private static QuestionCommand.Answer<Fact.Act> acts(Questions questions, Filter filter) {
        return new QuestionCommand.Answer<>(slice -> questions.acts(filter, slice), FactTables::acts, FactPrinter::act);
    }

    private static QuestionCommand.Answer<Fact.Saying> sayings(Questions questions, Filter filter) {
        return new QuestionCommand.Answer<>(slice -> questions.sayings(filter, slice), FactTables::sayings, FactPrinter::saying);
    }

    private static QuestionCommand.Answer<Fact.Stand> stands(Questions questions, Filter filter) {
        return new QuestionCommand.Answer<>(slice -> questions.stands(filter, slice), FactTables::stands, FactPrinter::stand);
    }

    /** {@code depesche events}: who did what to whom. */
    @Command(
            name = "events", description = "Prints events: who did what to whom, each with its words and its source, the newest first.",
            mixinStandardHelpOptions = true,
            versionProvider = Main.Version.class)
    static final class Events extends QuestionCommand {

        Events(Streams streams) {
            super(streams, OF_EVENTS);
        }

        @Override
        Answer<?> answer(Questions questions, Filter filter) {
            return acts(questions, filter);
        }
    }

    /** {@code depesche happenings}: what happened, with how many tell it. */
    @Command(
            name = "happenings", description = "Prints what happened, each once however many articles report it, with how many publishers "
                    + "independently tell it.",
            mixinStandardHelpOptions = true, versionProvider = Main.Version.class)
    static final class Happenings extends QuestionCommand {

        Happenings(Streams streams) {
            super(streams, OF_EVENTS);
        }

        @Override
        Answer<?> answer(Questions questions, Filter filter) {
            return new Answer<>(questions.happenings(filter)::page, FactTables::happenings, FactPrinter::happening);
        }
    }

    /** {@code depesche timeline}: the same from the first day on. */
    @Command(name = "timeline", description = "Prints events in the order in which they happened.", mixinStandardHelpOptions = true,
            versionProvider = Main.Version.class)
    static final class Timeline extends QuestionCommand {

        Timeline(Streams streams) {
            super(streams, OF_EVENTS);
        }

        @Override
        Answer<?> answer(Questions questions, Filter filter) {
            return new Answer<>(slice -> questions.timeline(filter, slice), FactTables::acts, FactPrinter::act);
        }
    }

    /** {@code depesche statements}: who said what. */
    @Command(
            name = "statements", description = "Prints statements: who said what, in which words, the newest first.", mixinStandardHelpOptions = true,
            versionProvider = Main.Version.class)
    static final class Statements extends QuestionCommand {

        Statements(Streams streams) {
            super(streams, with(Criterion.SPEAKER, Criterion.RECIPIENT, Criterion.ABOUT, Criterion.KIND, Criterion.CONFIDENCE));
        }

        @Override
        Answer<?> answer(Questions questions, Filter filter) {
            return sayings(questions, filter);
        }
    }

    /** {@code depesche positions}: who stands how on what. */
    @Command(
            name = "positions", description = "Prints positions: who is for or against what, on which condition, the newest first.",
            mixinStandardHelpOptions = true,
            versionProvider = Main.Version.class)
    static final class Positions extends QuestionCommand {

        Positions(Streams streams) {
            super(streams, with(Criterion.ACTOR, Criterion.ISSUE, Criterion.STANCE));
        }

        @Override
        Answer<?> answer(Questions questions, Filter filter) {
            return stands(questions, filter);
        }
    }

    /** {@code depesche search}: words of the articles, or of what they tell. */
    @Command(
            name = "search", description = "Finds words and \"exact phrases\" in the articles, or in what they tell; the best answers first.",
            mixinStandardHelpOptions = true,
            versionProvider = Main.Version.class)
    static final class Search extends QuestionCommand {

        @Parameters(paramLabel = "WORDS", arity = "1..*",
                description = "Words that all must stand there, in whichever form; a phrase in quotation marks as it is.")
        private List<String> words = List.of();

        @Option(names = "--in", paramLabel = "KIND", description = "articles, statements, events or positions.")
        private String kind = "articles";

        Search(Streams streams) {
            super(streams, with(Criterion.PARTY, Criterion.TYPE));
        }

        @Override
        Map<String, String> more(GivenValues values) {
            return Map.of(Criterion.Q.label(), String.join(" ", words));
        }

        @Override
        Answer<?> answer(Questions questions, Filter filter) {
            return switch (kind) {
                case "articles" -> articles(questions, filter);
                case "statements" -> sayings(questions, filter);
                case "events" -> acts(questions, filter);
                case "positions" -> stands(questions, filter);
                default -> throw wrong("--in " + kind + ": there are articles, statements, events and positions");
            };
        }

        private static Answer<Fact.Told> articles(Questions questions, Filter filter) {
            return new Answer<>(
                    slice -> questions.articles(filter, slice),
                    rows -> FactTables.articles(rows, told -> questions.passage(told, filter).text()),
                    (told, sheet) -> FactPrinter.told(told, questions.passage(told, filter), sheet));
        }
    }
}
