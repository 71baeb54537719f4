package org.depesche.eval.store;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.concurrent.Callable;
import org.depesche.events.EventType;
import org.depesche.search.Facet;
import org.depesche.search.FactKind;
import org.depesche.search.Filter;
import org.depesche.search.Questions;
import org.depesche.search.Slice;
import org.depesche.store.Store;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Measures how long a store of invented records takes to answer: filters with a page of facts, facets, months of dyads. */
@Command(name = "question-times", description = "Asks a store of invented records and tells how long answers take.", mixinStandardHelpOptions = true)
public final class QuestionTimes implements Callable<Integer> {
    private static final double MILLIS = 1e6;
    private static final int PAGE = 20;
    private static final List<String> WORDS = List.of("Gaslieferungen", "\"neue Gespräche\"", "Grenzverkehr Hafen", "Zoll", "Abrüstung", "Bergen");

    private final Map<String, List<Double>> times = new HashMap<>();

    @Option(names = "--store", paramLabel = "FILE", required = true, description = "The store.")
    private String store = "";

    @Option(names = "--count", description = "How many questions of each kind.", defaultValue = "300")
    private int count;

    private QuestionTimes() {}

    public static void main(String[] arguments) {
        System.exit(new CommandLine(new QuestionTimes()).execute(arguments));
    }

    @Override
    public Integer call() {
        long start = System.nanoTime();
        try (Questions questions = Questions.of(Store.open(store))) {
            System.out.printf(Locale.ROOT, "index ready after %.1f s%n", (System.nanoTime() - start) / MILLIS / 1000);
            ask(questions, count / 10);
            times.clear();
            ask(questions, count);
        }
        times.keySet().stream().sorted().forEach(this::tell);
        return 0;
    }

    private void ask(Questions questions, int many) {
        SplittableRandom chance = new SplittableRandom(7);
        for (int i = 0; i < many; i++) {
            Filter filter = filter(chance);
            time("events, a page", () -> questions.acts(filter, Slice.first(PAGE)));
            time("statements, a page", () -> questions.sayings(said(chance), Slice.first(PAGE)));
            time("facets, all", () -> questions.counts(FactKind.EVENT, filter, List.of(Facet.values()), PAGE));
            Filter words = Filter.of(Map.of("q", one(WORDS, chance)));
            time("words, a page", () -> questions.articles(words, Slice.first(PAGE)));
            Filter dyad = Filter.of(Map.of("dyad", state(chance) + "," + state(chance)));
            time("months of a dyad", () -> questions.months(dyad));
        }
        time("facets, unfiltered", () -> questions.counts(FactKind.EVENT, Filter.ALL, List.of(Facet.values()), PAGE));
        time("turns", () -> questions.turns(Filter.ALL, PAGE));
        time("contradictions", () -> questions.contradictions(Filter.ALL, Slice.first(PAGE)));
    }

    private static Filter filter(SplittableRandom chance) {
        Map<String, String> named = new HashMap<>();
        maybe(chance, () -> named.put("actor", state(chance)));
        maybe(chance, () -> named.put("recipient", state(chance)));
        maybe(chance, () -> named.put("type", one(List.of(EventType.values()), chance).name()));
        maybe(chance, () -> named.put("from", String.valueOf(2014 + chance.nextInt(9))));
        maybe(chance, () -> named.put("publisher", "Blatt " + chance.nextInt(40)));
        maybe(chance, () -> named.put("confidence", "0.8"));
        return Filter.of(named);
    }

    private static Filter said(SplittableRandom chance) {
        Map<String, String> named = new HashMap<>();
        named.put("about", one(WORDS, chance));
        maybe(chance, () -> named.put("country", state(chance)));
        return Filter.of(named);
    }

    private static void maybe(SplittableRandom chance, Runnable what) {
        if (chance.nextBoolean()) {
            what.run();
        }
    }

    private static String state(SplittableRandom chance) {
        return one(Party.STATES, chance).id();
    }

    private static <T> T one(List<T> values, SplittableRandom chance) {
        return values.get(chance.nextInt(values.size()));
    }

    private void time(String what, Runnable question) {
        long start = System.nanoTime();
        question.run();
        times.computeIfAbsent(what, none -> new ArrayList<>()).add((System.nanoTime() - start) / MILLIS);
    }

    private void tell(String what) {
        List<Double> sorted = times.get(what).stream().sorted().toList();
        System.out.printf(Locale.ROOT, "%-20s %5d asked, median %7.1f ms, p95 %7.1f ms, most %7.1f ms%n", what, sorted.size(), at(sorted, 0.5),
                at(sorted, 0.95), sorted.getLast());
    }

    private static double at(List<Double> sorted, double share) {
        return sorted.get((int) Math.min(sorted.size() - 1, Math.floor(sorted.size() * share)));
    }
}
