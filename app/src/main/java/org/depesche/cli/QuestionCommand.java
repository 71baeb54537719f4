package org.depesche.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.depesche.search.Criterion;
import org.depesche.search.Filter;
import org.depesche.search.FilterException;
import org.depesche.search.Found;
import org.depesche.search.Questions;
import org.depesche.search.Slice;
import org.depesche.table.Table;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** A command that asks the store: it has an option for each criterion it can filter by, and prints what it finds page by page as text, CSV or JSON Lines. */
abstract class QuestionCommand implements Callable<Integer> {
    private static final int PAGE = 200;
    private static final int GLANCE = 20; // rows that a person looks at

    /** How an answer is printed. */
    enum Form {
        TEXT, CSV, JSONL
    }

    private final Streams streams;
    private final FilterOptions filters;

    @Mixin
    private StoreOption store = new StoreOption();

    @Option(names = "--format", paramLabel = "text|csv|jsonl", description = "How to print it; text on a terminal, else JSON Lines.")
    private @Nullable String format;

    @Option(names = "--limit", paramLabel = "N", description = "The most rows; 0 for all. Without it 20 as text, else all.")
    private int limit = -1;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    QuestionCommand(Streams streams, List<Criterion> criteria) {
        this.streams = streams;
        filters = new FilterOptions(criteria);
    }

    /**
     * What is found.
     *
     * @param page gives it page by page
     * @param table makes rows a table
     * @param print prints a row for people
     */
    record Answer<T>(Function<Slice, Found<T>> page, Function<List<T>, Table> table, BiConsumer<T, Sheet> print) {

        /** An answer that is there as a whole. */
        static <T> Answer<T> whole(List<T> rows, Function<List<T>, Table> table, BiConsumer<T, Sheet> print) {
            return new Answer<>(slice -> cut(rows, slice), table, print);
        }

        private static <T> Found<T> cut(List<T> rows, Slice slice) {
            int from = slice.after().isEmpty() ? 0 : Integer.parseInt(slice.after().substring(0, slice.after().indexOf('.')));
            int to = Math.min(rows.size(), from + slice.size());
            return new Found<>(rows.subList(from, to), rows.size(), to < rows.size() ? to + ".0" : "");
        }
    }

    abstract Answer<?> answer(Questions questions, Filter filter);

    /** The command with its options, to be added to the line of commands. */
    CommandLine line() {
        CommandLine line = new CommandLine(this);
        filters.addTo(line.getCommandSpec());
        return line;
    }

    @Override
    public Integer call() {
        Form form = form();
        Filter filter = filters.filter(spec, this::more);
        long most = limit < 0 ? form == Form.TEXT ? GLANCE : Long.MAX_VALUE : limit == 0 ? Long.MAX_VALUE : limit;
        if (limit < -1) {
            throw wrong("--limit " + limit + ": give a number of rows, or 0 for all");
        }
        try (Questions questions = Questions.of(store.open())) {
            questions.follow();
            print(answer(questions, filter), form, most);
            return 0;
        } catch (IOException broken) {
            streams.tell("depesche: standard output: " + broken.getMessage() + "; make room, or check what reads it");
            return Exit.OUTPUT;
        } catch (FilterException wrong) {
            throw wrong("--" + wrong.getMessage());
        }
    }

    private <T> void print(Answer<T> answer, Form form, long most) throws IOException {
        long printed = 0;
        String after = "";
        do {
            Found<T> found = answer.page().apply(new Slice((int) Math.min(PAGE, most - printed), after));
            write(printed(answer, found, form, printed == 0));
            printed += found.facts().size();
            after = found.next();
            if (form == Form.TEXT && (after.isEmpty() || printed >= most)) {
                write(ending(printed, found.total()));
            }
        } while (!after.isEmpty() && printed < most);
    }

    private <T> String printed(Answer<T> answer, Found<T> found, Form form, boolean first) {
        return switch (form) {
            case CSV -> (first ? answer.table().apply(List.of()).csvHeader() : "") + answer.table().apply(found.facts()).csvRows();
            case JSONL -> answer.table().apply(found.facts()).jsonLines();
            case TEXT -> {
                Sheet sheet = new Sheet(streams.columns(), streams.colour());
                found.facts().forEach(row -> answer.print().accept(row, sheet));
                yield sheet.toString();
            }
        };
    }

    private static String ending(long printed, long total) {
        if (total == 0) {
            return "Nichts gefunden.\n";
        }
        return printed < total ? printed + " von " + total + "; alle mit --limit 0\n" : "";
    }

    private void write(String text) throws IOException {
        streams.out().write(text.getBytes(StandardCharsets.UTF_8));
        streams.out().flush();
    }

    private Form form() {
        if (format == null) {
            return streams.terminal() ? Form.TEXT : Form.JSONL;
        }
        return switch (Objects.requireNonNull(format)) {
            case "text" -> Form.TEXT;
            case "csv" -> Form.CSV;
            case "jsonl" -> Form.JSONL;
            default -> throw wrong("--format " + format + ": there are text, csv and jsonl");
        };
    }

    /** What the command's other arguments ask for, by the criterion's label. */
    Map<String, String> more(GivenValues values) {
        return Map.of();
    }

    ParameterException wrong(String message) {
        return new ParameterException(spec.commandLine(), message);
    }
}
