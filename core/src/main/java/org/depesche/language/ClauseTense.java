package org.depesche.language;

import java.util.List;

/**
 * Tells from the finite verbs near a time expression whether its clause looks back or forward: „Am Dienstag wird er reisen“ is the coming Tuesday, „Am Dienstag reiste
 * er“ the last one. Morphology is used where the sentence has it, the words of the table else.
 */
final class ClauseTense {
    private static final int REACH = 25;
    private static final int ATTRIBUTE = 3;
    private static final List<String> PARTICIPLE_ENDINGS = List.of("te", "ten", "ter", "tes", "tem", "ene", "enen", "ener", "enes", "enem");
    private static final String BOUNDS = ",;:.!?()\"„“”»«–";

    /** Where a clause looks. */
    enum Direction {
        PAST, FUTURE, UNKNOWN
    }

    private final TimeWords words;

    ClauseTense(TimeWords words) {
        this.words = words;
    }

    Direction direction(TimeTokens tokens, int at) {
        if (isBeforeAttribute(tokens, at)) {
            return Direction.PAST;
        }
        int from = bound(tokens, at, -1);
        int to = bound(tokens, at, 1);
        Direction found = Direction.UNKNOWN;
        for (int i = from; i <= to; i++) {
            Direction verb = verb(tokens, i, to);
            if (verb == Direction.PAST) {
                return verb;
            }
            found = verb == Direction.FUTURE ? verb : found;
        }
        return found;
    }

    /** „die am Dienstag verabschiedete Resolution“ */
    private static boolean isBeforeAttribute(TimeTokens tokens, int at) {
        for (int i = at + 1; i <= at + ATTRIBUTE && tokens.get(i + 1).span().length() > 0; i++) {
            String lower = tokens.lower(i);
            if (!tokens.get(i).isCapitalised() && tokens.get(i + 1).isCapitalised() && PARTICIPLE_ENDINGS.stream().anyMatch(lower::endsWith) && isParticipleStem(lower)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isParticipleStem(String lower) {
        return lower.length() > 6 && (lower.contains("ge") || lower.contains("iert") || lower.startsWith("be") || lower.startsWith("ver") || lower.startsWith("er") || lower.startsWith("ent"));
    }

    private static int bound(TimeTokens tokens, int at, int step) {
        int i = at;
        while (Math.abs(i + step - at) <= REACH && i + step >= 0 && i + step < tokens.size() && BOUNDS.indexOf(tokens.get(i + step).form().charAt(0)) < 0) {
            i += step;
        }
        return i;
    }

    private Direction verb(TimeTokens tokens, int at, int clauseEnd) {
        TimeToken token = tokens.get(at);
        if (token.isCapitalised() && at > 0) {
            return Direction.UNKNOWN;
        }
        Morphology morphology = token.token().morphology();
        if (morphology.tense() == Morphology.Tense.PAST && morphology.verbForm() == Morphology.VerbForm.FIN) {
            return morphology.mood() == Morphology.Mood.KONJUNKTIV_2 ? Direction.UNKNOWN : Direction.PAST;
        }
        if (isWerden(token.lower())) {
            return isParticiple(tokens, clauseEnd) && tokens.lower(clauseEnd).equals("sein") ? Direction.PAST : Direction.FUTURE;
        }
        if (words.is(TimeWords.PAST_VERB, token.lower())) {
            return isPresentOfBe(token.lower()) && !isParticiple(tokens, clauseEnd) ? Direction.FUTURE : Direction.PAST;
        }
        if (tokens.isTitle()) {
            return Direction.UNKNOWN;
        }
        boolean present = morphology.tense() == Morphology.Tense.PRES && morphology.mood() == Morphology.Mood.IND;
        return present || words.is(TimeWords.FUTURE_VERB, token.lower()) ? Direction.FUTURE : pastByEnding(token);
    }

    private static boolean isWerden(String lower) {
        return lower.equals("wird") || lower.equals("werden") || lower.equals("werde");
    }

    private static boolean isPresentOfBe(String lower) {
        return lower.equals("ist") || lower.equals("hat") || lower.equals("haben") || lower.equals("sei");
    }

    /** Whether the clause ends with a participle: „… ist er gereist“. */
    private static boolean isParticiple(TimeTokens tokens, int clauseEnd) {
        for (int i = clauseEnd; i > clauseEnd - 3 && i >= 0; i--) {
            String word = tokens.lower(i);
            boolean ends = word.endsWith("t") || word.endsWith("en") || word.equals("worden");
            if (ends && (isParticipleStem(word) || word.length() > 4 && word.contains("ge"))) {
                return true;
            }
        }
        return false;
    }

    /** Weak preterites where there is no morphology: "reiste", "erklärten". */
    private static Direction pastByEnding(TimeToken token) {
        boolean tagged = !token.token().stts().isEmpty();
        boolean weak = !tagged && token.lower().length() > 5 && (token.lower().endsWith("te") || token.lower().endsWith("ten"));
        return weak ? Direction.PAST : Direction.UNKNOWN;
    }
}
