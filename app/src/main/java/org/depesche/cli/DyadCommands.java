package org.depesche.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.depesche.cli.Sheet.Run;
import org.depesche.search.Criterion;
import org.depesche.search.Filter;
import org.depesche.search.Month;
import org.depesche.search.Questions;
import org.depesche.search.Turn;
import org.depesche.table.FactTables;
import org.depesche.table.Table;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The commands that ask how parties deal with each other: {@code dyad}, {@code turns}, {@code contradictions}. */
final class DyadCommands {
    private static final List<Criterion> OF_EVENTS = List.of(
            Criterion.TYPE, Criterion.MODE, Criterion.STATUS, Criterion.CONTEXT, Criterion.FROM, Criterion.TO, Criterion.PUBLISHER, Criterion.AGENCY,
            Criterion.CONFIDENCE);

    private DyadCommands() {}

    private static double rounded(double value) {
        return Math.round(value * 1000) / 1000.0;
    }

    private static String said(String format, Object... values) {
        return String.format(Locale.ROOT, format, values);
    }

    /** {@code depesche dyad RUS USA --by month}. */
    @Command(
            name = "dyad", description = "Counts what two parties did with and to each other, cooperation and conflict, month by month.",
            mixinStandardHelpOptions = true,
            versionProvider = Main.Version.class)
    static final class Dyad extends QuestionCommand {
        private static final int WIDEST = 30; // letters of a bar

        @Parameters(index = "0", paramLabel = "ACTOR", description = "An id or name, such as RUS, Russland or Lawrow.")
        private String one = "";

        @Parameters(index = "1", paramLabel = "ACTOR", description = "Another.")
        private String other = "";

        @Option(names = "--by", paramLabel = "month|year", description = "What to count by; month without it.")
        private String by = "month";

        @Option(names = "--directed", description = "Only what the first did to the second.")
        private boolean directed;

        Dyad(Streams streams) {
            super(streams, OF_EVENTS);
        }

        /** A time and what happened in it. */
        private record Period(String label, Month sum) {}

        @Override
        Map<String, String> more(GivenValues values) {
            String first = values.party(one);
            String second = values.party(other);
            if (first.isEmpty() || second.isEmpty() || first.contains(",") || second.contains(",")) {
                throw new IllegalArgumentException("give two actors, such as: depesche dyad RUS USA");
            }
            return directed ? Map.of(Criterion.ACTOR.label(), first, Criterion.RECIPIENT.label(), second)
                    : Map.of(Criterion.DYAD.label(), first + "," + second);
        }

        @Override
        Answer<?> answer(Questions questions, Filter filter) {
            if (!by.equals("month") && !by.equals("year")) {
                throw wrong("--by " + by + ": there are month and year");
            }
            List<Period> periods = periods(questions.months(filter));
            double widest = periods.stream().mapToLong(period -> Math.max(period.sum().cooperation(), period.sum().conflict())).max().orElse(1);
            return Answer.whole(periods, Dyad::table, (period, sheet) -> print(period, widest, sheet));
        }

        private List<Period> periods(List<Month> months) {
            Map<String, Month> sums = new LinkedHashMap<>();
            months.forEach(month -> sums.merge(by.equals("month") ? month.month().toString() : said("%d", month.month().getYear()), month, Month::plus));
            return sums.entrySet().stream().map(each -> new Period(each.getKey(), each.getValue())).toList();
        }

        private static Table table(List<Period> periods) {
            Table table = new Table("period", "events", "cooperation", "conflict", "neutral", "intensity", "mean");
            periods.forEach(period -> {
                Month sum = period.sum();
                table.row(period.label(), sum.events(), sum.cooperation(), sum.conflict(), sum.neutral(), rounded(sum.intensity()), rounded(sum.mean()));
            });
            return table;
        }

        private static void print(Period period, double widest, Sheet sheet) {
            Month sum = period.sum();
            sheet.paragraph(0, 4, List.of(
                    new Run(Style.FAINT, period.label() + "  "),
                    new Run(Style.PLAIN, said("%d %s, Intensität %+.1f", sum.events(), sum.events() == 1 ? "Ereignis" : "Ereignisse", sum.intensity())),
                    new Run(Style.COOPERATION, bar(sum.cooperation(), "+", widest)),
                    new Run(Style.CONFLICT, bar(sum.conflict(), "-", widest))));
        }

        /** A sign for each event, fewer where they would not fit. */
        private static String bar(long events, String sign, double widest) {
            long length = widest <= WIDEST ? events : Math.max(events == 0 ? 0 : 1, Math.round(events * WIDEST / widest));
            return length == 0 ? "" : " " + sign.repeat((int) length);
        }
    }

    /** {@code depesche turns}. */
    @Command(name = "turns", description = "Tells where the tone between two parties changed most.", mixinStandardHelpOptions = true,
            versionProvider = Main.Version.class)
    static final class Turns extends QuestionCommand {
        private static final int MOST = 200;

        Turns(Streams streams) {
            super(streams, Stream.concat(Stream.of(Criterion.PARTY, Criterion.COUNTRY), OF_EVENTS.stream()).toList());
        }

        @Override
        Answer<?> answer(Questions questions, Filter filter) {
            return Answer.whole(questions.turns(filter, MOST), Turns::table, Turns::print);
        }

        private static Table table(List<Turn> turns) {
            Table table = new Table("one", "other", "month", "before", "after", "change", "events");
            for (Turn turn : turns) {
                int comma = turn.dyad().indexOf(',');
                String one = turn.dyad().substring(0, comma);
                String other = turn.dyad().substring(comma + 1);
                table.row(one, other, turn.month().toString(), rounded(turn.before()), rounded(turn.after()), rounded(turn.change()), turn.events());
            }
            return table;
        }

        private static void print(Turn turn, Sheet sheet) {
            sheet.paragraph(0, 4, List.of(
                    new Run(Style.FAINT, turn.month() + "  "),
                    new Run(Style.SPEAKER, Visible.line(turn.dyad().replace(",", " – "))),
                    new Run(Style.PLAIN, said("  von %+.1f auf %+.1f im Mittel ", turn.before(), turn.after())),
                    new Run(turn.change() > 0 ? Style.COOPERATION : Style.CONFLICT, said("(%+.1f)", turn.change())),
                    new Run(Style.FAINT, said("  %d Ereignisse", turn.events()))));
        }
    }

    /** {@code depesche contradictions}. */
    @Command(name = "contradictions", description = "Prints what contradicts what, the newest first.", mixinStandardHelpOptions = true,
            versionProvider = Main.Version.class)
    static final class Contradictions extends QuestionCommand {

        Contradictions(Streams streams) {
            super(streams, List.of(Criterion.PARTY, Criterion.FROM, Criterion.TO, Criterion.PUBLISHER));
        }

        @Override
        Answer<?> answer(Questions questions, Filter filter) {
            return new Answer<>(slice -> questions.contradictions(filter, slice), FactTables::contradictions, FactPrinter::contradiction);
        }
    }
}
