package org.depesche.statements;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.depesche.language.Sentence;
import org.depesche.language.Token;
import org.depesche.language.VerbGroup;
import org.jspecify.annotations.Nullable;

/** Finds what a verb of saying introduces: a clause that it governs, the sentence around it ("wie er sagte"), what stands before it or behind its colon. Thread-safe. */
final class Contents {
    private final Complements complements;

    Contents(SpeechWords words) {
        this.complements = new Complements(words);
    }

    /** What the verb introduces; null where it introduces nothing. */
    @Nullable Content find(VerbGroup group, Cue cue) {
        if (cue.topic()) {
            return null;
        }
        Sentence sentence = group.sentence();
        Token head = group.head();
        Token clause = complements.of(group, cue);
        if (clause != null) {
            return new Content(sentence.subtree(clause), clause.index() > head.index() ? "clause" : "clause before", 0.85);
        }
        if (isWieClause(group)) {
            return new Content(without(sentence, sentence.subtree(head)), "wie", 0.85);
        }
        return isTrailing(group) ? trailing(group) : afterColonOrComma(group, cue);
    }

    /** "Wie das Ministerium mitteilte, wurden drei Soldaten verletzt." */
    private static boolean isWieClause(VerbGroup group) {
        Token head = group.head();
        return head.is("advcl") && group.sentence().children(head).stream().anyMatch(t -> t.lemma().equalsIgnoreCase("wie") && t.index() < head.index());
    }

    private static List<Token> without(Sentence sentence, List<Token> tokens) {
        Set<Integer> out = tokens.stream().map(Token::index).collect(Collectors.toSet());
        return sentence.tokens().stream().filter(token -> !out.contains(token.index())).toList();
    }

    /** "Es gebe keinen Plan, sagte der Minister.": the finite verb follows the comma at once, and the subject follows it. */
    private static boolean isTrailing(VerbGroup group) {
        Sentence sentence = group.sentence();
        Token comma = commaBefore(group);
        if (comma == null) {
            return false;
        }
        List<Token> before = sentence.tokens().subList(0, comma.index());
        boolean clauseBefore = before.stream().anyMatch(Contents::isFinite) && !isSubordinate(before);
        boolean complementizer = sentence.children(group.head(), "mark").stream().anyMatch(mark -> mark.index() < group.head().index());
        return clauseBefore && !complementizer;
    }

    /** "<i>Während Wien lobte</i>, kritisierte Prag den Plan": a lone clause with a conjunction is no speech. */
    private static boolean isSubordinate(List<Token> words) {
        Token first = words.getFirst();
        return first.stts().equals("KOUS") && !first.lemma().equals("dass") && !first.lemma().equals("ob") && words.stream().filter(Contents::isFinite).count() == 1;
    }

    private static Content trailing(VerbGroup group) {
        Token comma = commaBefore(group);
        int end = comma == null ? group.tokens().getFirst().index() : comma.index();
        return new Content(group.sentence().tokens().subList(0, end), "trailing", 0.85);
    }

    private static @Nullable Token commaBefore(VerbGroup group) {
        Token first = group.finite().orElse(null);
        if (first == null || first.index() == 0) {
            return null;
        }
        List<Token> tokens = group.sentence().tokens();
        int at = first.index() - 1;
        if (tokens.get(at).form().equalsIgnoreCase("so") && at > 0) {
            at--;
        }
        Token before = tokens.get(at);
        return before.form().equals(",") || before.form().matches("[“\"«»”‘’]") && at > 0 ? before : null;
    }

    private static boolean isFinite(Token token) {
        return token.stts().endsWith("FIN");
    }

    /** The parser lost the clause: what stands behind the colon, or behind the comma after the frame, with a finite verb of its own; behind a comma only for verbs that take such clauses. */
    private static @Nullable Content afterColonOrComma(VerbGroup group, Cue cue) {
        List<Token> tokens = group.sentence().tokens();
        for (int i = group.tokens().getLast().index() + 1; i < tokens.size(); i++) {
            String form = tokens.get(i).form();
            if (form.equals(":") || form.equals(",")) {
                List<Token> rest = tokens.subList(i + 1, tokens.size());
                if (form.equals(":") && !rest.isEmpty() && rest.getFirst().stts().equals("$(") && rest.size() > 1) {
                    return new Content(rest, "colon", 0.85); // "Die Kanzlerin sagte: „Ja.“"
                }
                boolean taken = form.equals(":") || cue.content().contains("V2");
                return taken && isClause(rest) ? new Content(rest, form.equals(":") ? "colon" : "comma", 0.6) : null;
            }
        }
        return null;
    }

    private static boolean isClause(List<Token> words) {
        return words.stream().anyMatch(Contents::isFinite) && !isRelative(words.getFirst()) && !isRelativeStart(words);
    }

    private static boolean isRelativeStart(List<Token> words) {
        return words.size() > 1 && (isRelative(words.get(1)) || words.getFirst().stts().equals("KON"));
    }

    private static boolean isRelative(Token token) {
        return token.stts().startsWith("PREL");
    }
}
