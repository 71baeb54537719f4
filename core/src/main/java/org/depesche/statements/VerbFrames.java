package org.depesche.statements;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.depesche.language.Morphology;
import org.depesche.language.Phrase;
import org.depesche.language.Sentence;
import org.depesche.language.Token;
import org.depesche.language.VerbGroup;
import org.depesche.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * Statements under a verb of saying: "Lawrow erklärte, Russland werde helfen", "Es gebe keinen Plan, sagte er", "Wie das Ministerium mitteilte, …", "Er warnte vor Folgen".
 */
final class VerbFrames {
    private static final Set<String> NOBODY = Set.of("es", "das", "dies", "man", "so", "was", "dass");

    private static final Set<String> DOCUMENT = Set.of("in", "aus", "von", "bei");

    private final CueTable cues;

    VerbFrames(CueTable cues) {
        this.cues = cues;
    }

    /** The statements that the sentence's verbs introduce; verbs at places that the test names, such as within quotation marks, introduce none. */
    List<Draft> find(Sentence sentence, Predicate<Span> passedOver) {
        List<Draft> found = new ArrayList<>();
        for (VerbGroup group : VerbGroup.all(sentence)) {
            if (passedOver.test(group.head().span())) {
                continue;
            }
            cues.find(sentence, group.head(), Cue.Kind.VERB).flatMap(cue -> draft(sentence, group, cue)).ifPresent(found::add);
        }
        return found;
    }

    private Optional<Draft> draft(Sentence sentence, VerbGroup group, Cue cue) {
        if (group.modal().isPresent() && group.finite().filter(f -> f.lemma().equals("sollen")).isPresent()) {
            return Optional.empty();
        }
        Message message = message(sentence, group, cue);
        if (message == null) {
            return topic(sentence, group, cue);
        }
        if (group.negation().isPresent() && isQuestion(message)) {
            return Optional.empty();
        }
        List<Token> frame = frame(sentence, group, message);
        @Nullable Token speaker = group.head().lemma().equals("heißen") ? document(sentence, group) : speaker(sentence, group);
        List<Token> words = Phrase.trimmed(message.tokens(), Phrase::isPunctuation);
        if (words.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Draft(sentence, Statement.Kind.INDIRECT, cue.medium(), speaker == null ? null : phrase(sentence, speaker), speaker, addressee(sentence, group, cue),
                cueSpans(sentence, group, message), withPunctuation(sentence, frame), Phrase.spans(sentence, words), cue.denies(), message.confidence(), "verb/" + message.how() + "/" + cue.head()));
    }

    /** "Ob …, geht aus der Mitteilung nicht hervor": an open question is nothing said. */
    private static boolean isQuestion(Message message) {
        return message.tokens().stream().limit(2).anyMatch(token -> token.form().equalsIgnoreCase("ob"));
    }

    /** What a frame introduces, and how that was found. */
    private record Message(List<Token> tokens, String how, double confidence) {}

    private @Nullable Message message(Sentence sentence, VerbGroup group, Cue cue) {
        if (cue.topic()) {
            return null;
        }
        Token head = group.head();
        Token clause = complement(sentence, group, cue);
        if (clause != null) {
            return new Message(clauseTokens(sentence, clause), clause.index() > head.index() ? "clause" : "clause before", 0.85);
        }
        if (isWieClause(sentence, group)) {
            return new Message(without(sentence, sentence.subtree(head)), "wie", 0.85);
        }
        if (isTrailing(sentence, group)) {
            Token comma = commaBefore(sentence, group);
            return new Message(sentence.tokens().subList(0, comma == null ? first(group).index() : comma.index()), "trailing", 0.85);
        }
        return afterColonOrComma(sentence, group);
    }

    /** The clause that the verb governs: "dass …", a verb-second clause, "zu" with an infinitive; also one that hangs on "darauf", "davon". */
    private static @Nullable Token complement(Sentence sentence, VerbGroup group, Cue cue) {
        for (Token child : sentence.children(group.head())) {
            if (child.is("ccomp") || child.is("csubj") || child.is("xcomp") && isInfinitive(sentence, child)) {
                return child;
            }
        }
        for (Token child : sentence.children(group.head())) {
            if (child.stts().startsWith("PROAV") || child.stts().equals("PAV") || child.form().equals("es")) {
                for (Token below : sentence.children(child)) {
                    if (isVerbal(sentence, below)) {
                        return below;
                    }
                }
            }
            if (child.is("advcl") && hasMark(sentence, child, Set.of("dass", "daß", "ob"))) {
                return child;
            }
            if (!cue.with().isEmpty() && (child.is("obj") || child.is("nsubj") || child.is("obl"))) {
                for (Token below : sentence.children(child)) {
                    if (isVerbal(sentence, below) && !below.is("conj") && !isRelative(sentence, below)) {
                        return below;
                    }
                }
            }
        }
        return null;
    }

    private static boolean isRelative(Sentence sentence, Token verb) {
        return sentence.subtree(verb).stream().anyMatch(t -> t.stts().startsWith("PREL"));
    }

    private static boolean isInfinitive(Sentence sentence, Token verb) {
        return verb.stts().equals("VVIZU") || sentence.children(verb).stream().anyMatch(t -> t.stts().equals("PTKZU"))
                || sentence.children(verb, "aux").stream().anyMatch(aux -> sentence.children(aux).stream().anyMatch(t -> t.stts().equals("PTKZU")));
    }

    private static boolean isVerbal(Sentence sentence, Token token) {
        return token.stts().startsWith("V") || !sentence.children(token, "cop").isEmpty();
    }

    private static boolean hasMark(Sentence sentence, Token clause, Set<String> marks) {
        return sentence.children(clause, "mark").stream().anyMatch(mark -> marks.contains(mark.form().toLowerCase(java.util.Locale.ROOT)));
    }

    private static boolean isWieClause(Sentence sentence, VerbGroup group) {
        return group.head().is("advcl") && sentence.children(group.head()).stream().anyMatch(t -> t.lemma().equalsIgnoreCase("wie") && t.index() < group.head().index());
    }

    /** "…, sagte der Minister.": the finite verb follows the comma at once, and the subject follows it. */
    private static boolean isTrailing(Sentence sentence, VerbGroup group) {
        Token comma = commaBefore(sentence, group);
        if (comma == null) {
            return false;
        }
        boolean clauseBefore = sentence.tokens().subList(0, comma.index()).stream().anyMatch(VerbFrames::isFiniteWord);
        boolean complementizer = sentence.children(group.head(), "mark").stream().anyMatch(mark -> mark.index() < group.head().index());
        return clauseBefore && !complementizer;
    }

    private static @Nullable Token commaBefore(Sentence sentence, VerbGroup group) {
        Token first = group.finite().orElse(null);
        if (first == null || first.index() == 0) {
            return null;
        }
        int at = first.index() - 1;
        if (sentence.tokens().get(at).form().equalsIgnoreCase("so") && at > 0) {
            at--;
        }
        Token before = sentence.tokens().get(at);
        return before.form().equals(",") || before.form().matches("[“\"«»”‘’]") && at > 0 ? before : null;
    }

    private static Token first(VerbGroup group) {
        return group.tokens().getFirst();
    }

    private static boolean isFiniteWord(Token token) {
        return token.stts().endsWith("FIN");
    }

    /** The parser lost the clause: what stands behind the colon, or behind the comma after the frame, with a finite verb of its own. */
    private static @Nullable Message afterColonOrComma(Sentence sentence, VerbGroup group) {
        List<Token> tokens = sentence.tokens();
        for (int i = group.tokens().getLast().index() + 1; i < tokens.size(); i++) {
            String form = tokens.get(i).form();
            if (form.equals(":") || form.equals(",")) {
                List<Token> rest = tokens.subList(i + 1, tokens.size());
                boolean clause = rest.stream().anyMatch(VerbFrames::isFiniteWord) && !rest.isEmpty() && !rest.getFirst().stts().startsWith("PREL") && !isRelativeStart(rest);
                return clause ? new Message(rest, form.equals(":") ? "colon" : "comma", 0.6) : null;
            }
        }
        return null;
    }

    private static boolean isRelativeStart(List<Token> rest) {
        return rest.size() > 1 && (rest.get(1).stts().startsWith("PREL") || rest.getFirst().stts().equals("KON"));
    }

    /** The clause with all below it, in order. */
    private static List<Token> clauseTokens(Sentence sentence, Token clause) {
        return sentence.subtree(clause);
    }

    private static List<Token> without(Sentence sentence, List<Token> tokens) {
        Set<Integer> out = new TreeSet<>();
        tokens.forEach(token -> out.add(token.index()));
        return sentence.tokens().stream().filter(token -> !out.contains(token.index())).toList();
    }

    private static List<Token> frame(Sentence sentence, VerbGroup group, Message message) {
        Set<Integer> said = new TreeSet<>();
        message.tokens().forEach(token -> said.add(token.index()));
        List<Token> frame = new ArrayList<>();
        for (Token token : sentence.subtree(group.head())) {
            if (!said.contains(token.index()) && !isUnder(sentence, token, group.head(), "conj") && !isUnder(sentence, token, group.head(), "parataxis")) {
                frame.add(token);
            }
        }
        return frame.isEmpty() ? group.tokens() : frame;
    }

    /** Whether the word hangs on the head through that relation. */
    private static boolean isUnder(Sentence sentence, Token token, Token head, String relation) {
        for (Token at = token; at.head() >= 0 && at.index() != head.index(); at = sentence.tokens().get(at.head())) {
            if (at.head() == head.index()) {
                return at.is(relation);
            }
        }
        return false;
    }

    /** The frame's spans with the comma or colon that joins them to the message. */
    private static List<Span> withPunctuation(Sentence sentence, List<Token> frame) {
        List<Token> words = new ArrayList<>(frame);
        int last = words.getLast().index();
        if (last + 1 < sentence.tokens().size() && sentence.tokens().get(last + 1).form().matches("[,:]")) {
            words.add(sentence.tokens().get(last + 1));
        }
        int first = words.getFirst().index();
        if (first > 0 && sentence.tokens().get(first - 1).form().equals(",")) {
            words.addFirst(sentence.tokens().get(first - 1));
        }
        return Phrase.spans(sentence, words);
    }

    private static List<Span> cueSpans(Sentence sentence, VerbGroup group, Message message) {
        List<Token> words = new ArrayList<>(group.tokens());
        if (message.how().equals("wie")) {
            sentence.children(group.head()).stream().filter(t -> t.lemma().equalsIgnoreCase("wie")).findFirst().ifPresent(words::add);
        }
        sentence.children(group.head()).stream().filter(t -> t.stts().startsWith("PROAV") || t.stts().equals("PAV")).filter(t -> t.form().startsWith("da")).forEach(words::add);
        sentence.children(group.head()).stream().filter(t -> t.stts().equals("PRF")).forEach(words::add);
        words.sort(Comparator.comparingInt(Token::index));
        return Phrase.spans(sentence, words);
    }

    /** The subject of the saying; in the passive the agent; for a verb without one, that of the verb it is joined to. */
    static @Nullable Token speaker(Sentence sentence, VerbGroup group) {
        Token head = group.head();
        for (int step = 0; step < 4; step++) {
            Token subject = subject(sentence, head, group.isPassive());
            if (subject != null) {
                return antecedent(sentence, subject);
            }
            Token likened = sentence.children(head, "obl").stream().filter(child -> sentence.children(child, "case").stream().anyMatch(p -> p.lemma().equalsIgnoreCase("wie"))).findFirst().orElse(null);
            if (likened != null) {
                return likened; // "Wie das Ministerium mitteilte": taken for a comparison
            }
            if (head.is("conj") || head.is("xcomp") || head.is("advcl") && step == 0) {
                head = sentence.tokens().get(head.head());
            } else {
                return null;
            }
        }
        return null;
    }

    /** "…, heißt es in der Erklärung": what is written in speaks. */
    private static @Nullable Token document(Sentence sentence, VerbGroup group) {
        return sentence.children(group.head(), "obl").stream().filter(child -> child.stts().startsWith("N"))
                .filter(child -> sentence.children(child, "case").stream().anyMatch(p -> DOCUMENT.contains(p.lemma()))).findFirst().orElse(null);
    }

    private static @Nullable Token subject(Sentence sentence, Token verb, boolean passive) {
        if (passive) {
            return sentence.children(verb).stream().filter(child -> child.is("obl")
                    && sentence.children(child, "case").stream().anyMatch(p -> p.lemma().equals("von") || p.lemma().equals("durch"))).findFirst().orElse(null);
        }
        return sentence.children(verb, "nsubj").stream().filter(token -> token.stts().matches("N.|P.*|ADJA|CARD|FM|TRUNC")).filter(token -> !NOBODY.contains(token.form().toLowerCase(java.util.Locale.ROOT)))
                .filter(token -> token.morphology().gramCase() == null || token.morphology().gramCase() == Morphology.Case.NOM || token.is("nsubj")).findFirst().orElse(null);
    }

    /** For a relative pronoun the noun it stands for. */
    private static Token antecedent(Sentence sentence, Token subject) {
        if (!subject.stts().startsWith("PREL")) {
            return subject;
        }
        Token verb = sentence.tokens().get(Math.max(subject.head(), 0));
        return verb.is("acl") && verb.head() >= 0 ? sentence.tokens().get(verb.head()) : subject;
    }

    /** The words of a noun phrase without the preposition before it. */
    static Span phrase(Sentence sentence, Token head) {
        List<Token> words = Phrase.nounPhrase(sentence, head);
        List<Token> named = Phrase.trimmed(words, token -> token.is("case") && token.head() == head.index());
        return Phrase.span(named.isEmpty() ? words : named);
    }

    private static @Nullable Span addressee(Sentence sentence, VerbGroup group, Cue cue) {
        if (group.isPassive() && !cue.addressee().isEmpty()) {
            return sentence.children(group.head(), "nsubj").stream().findFirst().map(token -> phrase(sentence, token)).orElse(null);
        }
        for (String slot : cue.addressee()) {
            for (Token child : sentence.children(group.head())) {
                if (fills(sentence, child, slot) && !child.stts().equals("PRF")) {
                    return phrase(sentence, child);
                }
            }
        }
        return null;
    }

    private static boolean fills(Sentence sentence, Token child, String slot) {
        if (slot.startsWith("P:")) {
            return child.is("obl") && sentence.children(child, "case").stream().anyMatch(p -> p.lemma().equals(slot.substring(2)));
        }
        boolean bare = sentence.children(child, "case").isEmpty() && (child.is("obj") || child.is("iobj") || child.is("obl:arg"));
        boolean unmarked = child.stts().equals("NE") && sentence.children(child, "det").isEmpty() && slot.equals("dat");
        boolean dative = unmarked || child.morphology().gramCase() == Morphology.Case.DAT || child.is("obl:arg") || child.is("iobj");
        return switch (slot) {
            case "dat" -> bare && dative;
            case "obj" -> bare && !dative;
            default -> false;
        };
    }

    /** The words up to a colon: what follows it is said in so many words. */
    private static List<Token> beforeColon(List<Token> tokens) {
        for (int i = 0; i < tokens.size(); i++) {
            if (tokens.get(i).form().equals(":")) {
                return tokens.subList(0, i);
            }
        }
        return tokens;
    }

    /** Whether the clause names what is said: a verb that needs a clause to introduce ("finden, dass …") says nothing with an object ("fand den Weg"). */
    private static boolean tellsTopic(Sentence sentence, VerbGroup group, Cue cue) {
        return cue.topic() || cue.content().stream().anyMatch(slot -> sentence.children(group.head()).stream().anyMatch(child -> fills(sentence, child, slot)));
    }

    /** "Er warnte vor Folgen": the saying is only told of; the whole clause is what there is. */
    private static Optional<Draft> topic(Sentence sentence, VerbGroup group, Cue cue) {
        Token speaker = speaker(sentence, group);
        if (speaker == null || group.finite().isEmpty() || group.negation().isPresent() || !tellsTopic(sentence, group, cue)) {
            return Optional.empty();
        }
        List<Token> told = beforeColon(frame(sentence, group, new Message(List.of(), "topic", 0)));
        List<Token> clause = Phrase.trimmed(told, token -> token.form().matches("[,;:–-]"));
        if (clause.isEmpty()) {
            return Optional.empty();
        }
        Message none = new Message(List.of(), "topic", 0.5);
        return Optional.of(new Draft(sentence, Statement.Kind.REPORTED, cue.medium(), phrase(sentence, speaker), speaker, addressee(sentence, group, cue), cueSpans(sentence, group, none),
                Phrase.spans(sentence, clause), Phrase.spans(sentence, clause), cue.denies(), 0.5, "verb/topic/" + cue.head()));
    }
}
