package org.depesche.language.syntax;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Transition-based parser with a beam (Zhang and Clark 2008): arc-standard with swap (Nivre 2009), so that trees may cross. The relation of
 * an arc is chosen with it, by a second linear model. Immutable; {@link Run} is for one sentence and one thread.
 */
public final class Parser {
    private static final int STEPS = 4;

    private final Weights steps;
    private final Weights arcs;
    private final int beam;

    public Parser(Weights steps, Weights arcs, int beam) {
        this.steps = steps;
        this.arcs = arcs;
        this.beam = beam;
    }

    /** The best tree's last state. */
    ParseState parse(ParseValues values) {
        Run run = new Run(values);
        List<ParseState> states = List.of(ParseState.initial(values.none - 1));
        while (!states.stream().allMatch(ParseState::isFinal)) {
            states = run.next(states);
        }
        return best(states);
    }

    /** The state with the highest score. */
    public static ParseState best(List<ParseState> states) {
        ParseState best = states.get(0);
        for (ParseState state : states) {
            best = state.score > best.score ? state : best;
        }
        return best;
    }

    private record Candidate(ParseState from, int step, int relation, float score) {
        private static final Comparator<Candidate> BEST_FIRST = (a, b) -> Float.compare(b.score, a.score);
    }

    /** The parser at work on a sentence. */
    public final class Run {
        private final ParseFeatures stepFeatures;
        private final ArcFeatures arcFeatures;
        private final Features features = new Features();
        private final float[] stepScores = new float[STEPS];
        private final float[] relationScores;

        public Run(ParseValues values) {
            stepFeatures = new ParseFeatures(values);
            arcFeatures = new ArcFeatures(values);
            relationScores = new float[arcs.classes()];
        }

        /** The best states one step on; final states stay. */
        public List<ParseState> next(List<ParseState> states) {
            List<Candidate> candidates = new ArrayList<>();
            for (ParseState state : states) {
                candidates(state, candidates);
            }
            candidates.sort(Candidate.BEST_FIRST);
            List<ParseState> next = new ArrayList<>(beam);
            for (Candidate candidate : candidates.subList(0, Math.min(beam, candidates.size()))) {
                next.add(state(candidate));
            }
            return next;
        }

        private ParseState state(Candidate candidate) {
            if (candidate.step < 0) {
                return candidate.from;
            }
            ParseState state = candidate.from.after(candidate.step, candidate.relation);
            state.score = candidate.score;
            return state;
        }

        private void candidates(ParseState state, List<Candidate> candidates) {
            if (state.isFinal()) {
                candidates.add(new Candidate(state, -1, -1, state.score));
                return;
            }
            stepFeatures.of(state, features);
            steps.score(features, stepScores);
            for (int step = 0; step < STEPS; step++) {
                if (state.allows(step)) {
                    boolean arc = step == ParseState.LEFT || step == ParseState.RIGHT;
                    int relation = arc ? relation(state, step) : -1;
                    float score = state.score + stepScores[step] + (arc ? relationScores[relation] : 0);
                    candidates.add(new Candidate(state, step, relation, score));
                }
            }
        }

        private int relation(ParseState state, int step) {
            arcFeatures.of(state, step, features);
            arcs.score(features, relationScores);
            return Weights.best(relationScores, arcs.classes());
        }

        /** The state after a given step, with its score. */
        public ParseState forced(ParseState state, int step, int relation) {
            stepFeatures.of(state, features);
            steps.score(features, stepScores);
            float score = state.score + stepScores[step];
            if (relation >= 0) {
                arcFeatures.of(state, step, features);
                arcs.score(features, relationScores);
                score += relationScores[relation];
            }
            ParseState after = state.after(step, relation);
            after.score = score;
            return after;
        }
    }
}
