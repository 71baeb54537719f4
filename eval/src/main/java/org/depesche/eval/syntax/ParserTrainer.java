package org.depesche.eval.syntax;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.depesche.language.syntax.ArcFeatures;
import org.depesche.language.syntax.Features;
import org.depesche.language.syntax.ParseFeatures;
import org.depesche.language.syntax.ParseState;
import org.depesche.language.syntax.ParseValues;
import org.depesche.language.syntax.Parser;
import org.jspecify.annotations.Nullable;

/** Learns the parser's steps and relations: a structured perceptron that updates where the beam went wrong most (Huang, Fayong and Guo 2012). */
final class ParserTrainer {
    private static final int STEP_BITS = 22;
    private static final int ARC_BITS = 17;

    private final List<String> relations;
    private final Perceptron steps;
    private final Perceptron arcs;
    private final Parser parser;
    private final Map<Sample, List<Oracle.Step>> oracles = new IdentityHashMap<>();
    private final Features features = new Features();

    ParserTrainer(List<String> relations, int beam) {
        this.relations = relations;
        this.steps = new Perceptron(STEP_BITS, 4);
        this.arcs = new Perceptron(ARC_BITS, relations.size());
        this.parser = new Parser(steps.weights(), arcs.weights(), beam);
    }

    /** Learns from tagged samples. */
    void learn(List<Sample> samples, Rounds rounds) {
        List<Sample> usable = new ArrayList<>();
        for (Sample sample : samples) {
            List<Oracle.Step> way = new Oracle(GoldTrees.heads(sample), GoldTrees.relations(sample, relations)).steps();
            if (!way.isEmpty()) {
                oracles.put(sample, way);
                usable.add(sample);
            }
        }
        rounds.run(usable, this::learn);
        steps.average();
        arcs.average();
    }

    Perceptron steps() {
        return steps;
    }

    Perceptron arcs() {
        return arcs;
    }

    private void learn(Sample sample) {
        ParseValues values = new ParseValues(sample.draft());
        Violation worst = worst(sample, parser.new Run(values), oracles.get(sample));
        if (worst.right != null && worst.wrong != null) {
            update(worst.right, worst.wrong, 1, values);
            update(worst.wrong, worst.right, -1, values);
        }
        steps.tick();
        arcs.tick();
    }

    private record Violation(@Nullable ParseState right, @Nullable ParseState wrong, float amount) {}

    private static Violation worst(Sample sample, Parser.Run run, List<Oracle.Step> way) {
        ParseState right = ParseState.initial(sample.size());
        List<ParseState> beam = List.of(right);
        Violation worst = new Violation(null, null, 0);
        for (int at = 0; at < way.size() || !beam.stream().allMatch(ParseState::isFinal); at++) {
            beam = run.next(beam);
            right = at < way.size() ? follow(right, way.get(at), beam, run) : right;
            ParseState best = Parser.best(beam);
            ParseState now = right;
            boolean lost = beam.stream().noneMatch(state -> state == now);
            boolean over = at >= way.size() - 1 && best.isFinal();
            float amount = best.score() - right.score();
            if (best != right && (lost || over) && (worst.right == null || amount >= worst.amount)) {
                worst = new Violation(right, best, amount);
            }
        }
        return worst;
    }

    private static ParseState follow(ParseState right, Oracle.Step step, List<ParseState> beam, Parser.Run run) {
        for (ParseState state : beam) {
            if (state.before() == right && state.action() == step.action() && state.relation() == step.relation()) {
                return state;
            }
        }
        return run.forced(right, step.action(), step.relation());
    }

    /** Adds to the weights of the steps that led to the state, back to where the other way parted from it. */
    private void update(ParseState state, ParseState other, float amount, ParseValues values) {
        Set<ParseState> shared = Collections.newSetFromMap(new IdentityHashMap<>());
        for (ParseState past = other; past != null; past = past.before()) {
            shared.add(past);
        }
        ParseFeatures stepFeatures = new ParseFeatures(values);
        ArcFeatures arcFeatures = new ArcFeatures(values);
        ParseState now = state;
        for (ParseState before = now.before(); before != null && !shared.contains(now); before = now.before()) {
            stepFeatures.of(before, features);
            steps.add(steps.weights().rows(features), now.action(), amount);
            if (now.isArc()) {
                arcFeatures.of(before, now.action(), features);
                arcs.add(arcs.weights().rows(features), now.relation(), amount);
            }
            now = before;
        }
    }
}
