package org.depesche.events;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.depesche.language.Phrase;
import org.depesche.language.Sentence;
import org.depesche.language.Token;
import org.depesche.language.VerbGroup;
import org.depesche.statements.Statement;
import org.depesche.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * Reads the events of a sentence. Predicates are taken from the top of the tree down; a stance takes the acts in its content with it ("fordert den Abzug der Truppen und die Freilassung" is
 * one demand).
 */
final class Interpreter {
    private static final Set<String> COOPERATIVE = Set.of("help", "cooperate", "meet", "support", "concede", "yield", "change");
    private static final List<String> ABOUT = List.of("mit", "gegen", "für", "an", "von", "aus", "in");
    private static final Set<String> CLAUSES = Set.of("inf", "dass");
    private static final Set<String> MEETING = Set.of("meet", "cooperate");

    private final Codebook codebook;
    private final Roles roles;
    private final Sentence sentence;
    private final Slots slots;
    private final Map<Integer, Predicate> matches = new LinkedHashMap<>();
    private final Set<Integer> consumed = new HashSet<>();

    Interpreter(Codebook codebook, Roles roles, Sentence sentence) {
        this.codebook = codebook;
        this.roles = roles;
        this.sentence = sentence;
        this.slots = new Slots(sentence);
    }

    List<Finding> read() {
        for (Token token : sentence.tokens()) {
            codebook.predicate(sentence, token).ifPresent(predicate -> matches.put(token.index(), predicate));
        }
        matches.forEach((index, predicate) -> predicate.companions(sentence, sentence.tokens().get(index)).forEach(companion -> consumed.add(companion.index())));
        List<Finding> found = new ArrayList<>();
        matches.keySet().stream().map(sentence.tokens()::get).sorted(Comparator.comparingInt(this::depth).thenComparingInt(Token::index))
                .forEach(token -> interpret(token).ifPresent(found::add));
        return found;
    }

    private int depth(Token token) {
        int depth = 0;
        for (Token at = token; at.head() >= 0 && depth < sentence.tokens().size(); at = sentence.tokens().get(at.head())) {
            depth++;
        }
        return depth;
    }

    private Optional<Finding> interpret(Token head) {
        Predicate predicate = matches.get(head.index());
        if (predicate == null || consumed.contains(head.index()) || head.is("aux")) {
            return Optional.empty();
        }
        Optional<Statement> statement = roles.statement(head.span());
        if (statement.filter(Statement::denies).isPresent()) {
            return Optional.empty();
        }
        if (predicate.kind() == Predicate.Kind.NOUN && isLacking(head)) {
            return Optional.empty();
        }
        VerbGroup group = VerbGroup.of(sentence, head);
        Outlook outlook = outlook(head, predicate, group, statement.isPresent());
        return predicate.stance() == null ? act(head, predicate, group, outlook) : stance(head, predicate, group, outlook);
    }

    private Outlook outlook(Token head, Predicate predicate, VerbGroup group, boolean reported) {
        if (predicate.kind() == Predicate.Kind.NOUN) {
            return isNegatedNoun(head) ? Outlook.NEGATED : Outlook.DONE;
        }
        List<Token> companions = predicate.companions(sentence, head);
        if (group.finite().isEmpty() && head.head() >= 0 && (head.is("xcomp") || head.is("conj"))) {
            VerbGroup above = VerbGroup.of(sentence, sentence.tokens().get(head.head()));
            Outlook own = Outlook.of(group, reported, companions);
            return own == Outlook.DONE && above.finite().isPresent() ? Outlook.of(above, reported, companions) : own;
        }
        return Outlook.of(group, reported, companions);
    }

    private boolean isNegatedNoun(Token noun) {
        return sentence.children(noun).stream().anyMatch(child -> child.form().toLowerCase(java.util.Locale.ROOT).startsWith("kein"));
    }

    /** "ohne die Rückendeckung der Uno": what there is not is only an attribute of something else. */
    private boolean isLacking(Token noun) {
        return sentence.children(noun, "case").stream().anyMatch(p -> p.lemma().equals("ohne"));
    }

    private Optional<Finding> act(Token head, Predicate predicate, VerbGroup group, Outlook outlook) {
        Codebook.Act act = codebook.act(predicate.act()).orElse(null);
        if (act == null) {
            return Optional.empty();
        }
        Coded coded = coded(act, outlook);
        if (coded == null) {
            return Optional.empty();
        }
        Roles.Filled actors = actors(head, predicate);
        if (predicate.kind() == Predicate.Kind.NOUN && act.group().equals("violence") && fill(head, predicate.kind(), predicate.actor()).isEmpty() && actors.actors().size() == 1) {
            return Optional.empty(); // "im Kampf gegen den IS": who fights is not told
        }
        Roles.Filled recipients = fill(head, predicate.kind(), predicate.recipient()).without(actors);
        if (actors.isEmpty() && coded.spoken()) {
            actors = speaker(head);
        }
        return finding(head, predicate, group, coded, actors, recipients.without(actors), act, coded.spoken() ? outlook.name().toLowerCase(java.util.Locale.ROOT) : "", null);
    }

    /** What an act codes to under an outlook; whether that makes it a speech act; null when it is no event. */
    private record Coded(Codebook.Code code, Status status, boolean spoken) {}

    private @Nullable Coded coded(Codebook.Act act, Outlook outlook) {
        boolean cooperative = COOPERATIVE.contains(act.group());
        return switch (outlook) {
            case DONE -> new Coded(act.code(), Status.ACTUAL, false);
            case NEGATED -> new Coded(act.code(), Status.NEGATED, false);
            case HYPOTHETICAL -> new Coded(act.code(), Status.HYPOTHETICAL, false);
            case SCHEDULED -> cooperative ? composed("promise", act, Status.ACTUAL, false) : new Coded(act.code(), Status.PLANNED, false);
            case INTENDED -> composed(cooperative ? "promise" : "plan", act, cooperative ? Status.ACTUAL : Status.PLANNED, true);
            case REFUSED -> cooperative ? composed("refuse", act, Status.ACTUAL, true) : new Coded(act.code(), Status.NEGATED, false);
            case DEMANDED -> composed("demand", act, Status.ACTUAL, true);
        };
    }

    private @Nullable Coded composed(String stance, Codebook.Act act, Status fallback, boolean spoken) {
        return codebook.compose(stance, act).map(code -> new Coded(code, code.status() == null ? fallback : code.status(), spoken)).orElse(null);
    }

    private Optional<Finding> stance(Token head, Predicate predicate, VerbGroup group, Outlook outlook) {
        List<Token> content = content(head, predicate);
        Token inner = inner(content).orElse(null);
        String actName = predicate.act() != null ? predicate.act() : inner == null ? null : matches.get(inner.index()).act();
        Codebook.Act act = codebook.act(actName).orElse(null);
        String stance = predicate.stance();
        if (stance == null) {
            return Optional.empty();
        }
        content.forEach(word -> sentence.subtree(word).forEach(token -> consumed.add(token.index())));
        Optional<Codebook.Code> code = backing(stance, outlook).map(will -> codebook.compose(will, codebook.act("support").orElse(null))).orElseGet(() -> codebook.compose(stance, act));
        if (code.isEmpty()) {
            return Optional.empty();
        }
        Roles.Filled actors = actors(head, predicate);
        if (actors.isEmpty() && predicate.kind() == Predicate.Kind.ADJECTIVE) {
            actors = speaker(head);
        }
        Roles.Filled recipients = recipients(head, predicate, content, inner).without(actors);
        Status status = code.get().status() != null ? code.get().status() : backing(stance, outlook).isPresent() ? Status.ACTUAL : status(outlook);
        return finding(head, predicate, group, new Coded(code.get(), status, true), actors, recipients, act, codebook.family(stance),
                content.isEmpty() ? null : content.getFirst());
    }

    /** Backing that is only meant, refused or wanted is a promise, a refusal or a demand of support: "werde keine Koalition unterstützen". */
    private Optional<String> backing(String stance, Outlook outlook) {
        if (!codebook.family(stance).equals("praise")) {
            return Optional.empty();
        }
        return switch (outlook) {
            case INTENDED -> Optional.of("promise");
            case REFUSED -> Optional.of("refuse");
            case DEMANDED -> Optional.of("demand");
            case DONE, NEGATED, SCHEDULED, HYPOTHETICAL -> Optional.empty();
        };
    }

    private static Status status(Outlook outlook) {
        return switch (outlook) {
            case DONE, DEMANDED -> Status.ACTUAL;
            case NEGATED, REFUSED -> Status.NEGATED;
            case INTENDED, SCHEDULED -> Status.PLANNED;
            case HYPOTHETICAL -> Status.HYPOTHETICAL;
        };
    }

    /** The words that hold what a stance is about: a clause before a noun, since beside a clause the object is whom it is said to ("warf Moskau vor, … beschossen zu haben"). */
    private List<Token> content(Token head, Predicate predicate) {
        List<String> order = new ArrayList<>(predicate.content());
        order.sort(Comparator.comparing(slot -> !CLAUSES.contains(slot)));
        for (String slot : order) {
            List<Token> words = slots.fill(head, predicate.kind(), slot).stream().filter(word -> word.index() != head.index()).toList();
            if (!words.isEmpty()) {
                return words;
            }
        }
        return List.of();
    }

    /** The word in the content that names an act: the highest in the tree. */
    private Optional<Token> inner(List<Token> content) {
        return content.stream().flatMap(word -> sentence.subtree(word).stream()).filter(token -> matches.containsKey(token.index()) && matches.get(token.index()).act() != null)
                .min(Comparator.comparingInt(this::depth).thenComparingInt(Token::index));
    }

    private Roles.Filled actors(Token head, Predicate predicate) {
        Roles.Filled actors = fill(head, predicate.kind(), predicate.actor());
        if (actors.isEmpty() && predicate.actor().contains("content")) {
            List<Token> content = content(head, predicate);
            actors = ofContent(content, inner(content).orElse(null));
        }
        Roles.Filled partners = fill(head, predicate.kind(), predicate.partner());
        if (predicate.kind() == Predicate.Kind.NOUN && actors.isEmpty() && (!partners.isEmpty() || isLight(head)) && MEETING.contains(group(predicate))) {
            actors = governing(head);
        }
        if (actors.isEmpty() && partners.isEmpty() && predicate.kind() == Predicate.Kind.VERB && predicate.actor().contains("subj") && !VerbGroup.of(sentence, head).isPassive()) {
            actors = roles.of(sentence, slots.possibleSubjects(head));
        }
        return actors.and(partners);
    }

    private String group(Predicate predicate) {
        return codebook.act(predicate.act()).map(Codebook.Act::group).orElse("");
    }

    /** Whether the noun is the object or an adverbial of a verb, whose subject then takes part: "Kerry erklärte nach einem Treffen mit Lawrow …". */
    private static boolean isLight(Token noun) {
        return noun.is("obj");
    }

    private Roles.Filled governing(Token noun) {
        if (noun.head() < 0 || !(noun.is("obj") || noun.is("obl"))) {
            return Roles.Filled.NOBODY;
        }
        return roles.of(sentence, slots.fill(sentence.tokens().get(noun.head()), Predicate.Kind.VERB, "subj"));
    }

    private Roles.Filled recipients(Token head, Predicate predicate, List<Token> content, @Nullable Token inner) {
        for (String slot : predicate.recipient()) {
            Roles.Filled found = slot.equals("content") ? ofContent(content, inner) : roles.of(sentence, slots.fill(head, predicate.kind(), slot));
            if (!found.isEmpty()) {
                return found;
            }
        }
        return Roles.Filled.NOBODY;
    }

    /** Those who act, or are acted on, in what the stance is about. */
    private Roles.Filled ofContent(List<Token> content, @Nullable Token inner) {
        if (inner != null) {
            Predicate predicate = matches.get(inner.index());
            Roles.Filled acting = fill(inner, predicate.kind(), predicate.actor());
            Roles.Filled touched = fill(inner, predicate.kind(), predicate.recipient());
            Roles.Filled beside = fill(inner, predicate.kind(), predicate.partner());
            Roles.Filled both = acting.isEmpty() ? touched.isEmpty() ? beside : touched : acting.and(beside);
            if (!both.isEmpty()) {
                return both;
            }
        }
        Roles.Filled named = roles.of(sentence, content);
        return named.isEmpty() ? besideNouns(content) : named;
    }

    /** "eine Koalition mit den USA": whom the noun itself is about. */
    private Roles.Filled besideNouns(List<Token> content) {
        for (Token noun : content) {
            for (String preposition : ABOUT) {
                Roles.Filled found = noun.stts().startsWith("N") ? fill(noun, Predicate.Kind.NOUN, List.of("P:" + preposition)) : Roles.Filled.NOBODY;
                if (!found.isEmpty()) {
                    return found;
                }
            }
        }
        return Roles.Filled.NOBODY;
    }

    private Roles.Filled fill(Token head, Predicate.Kind kind, List<String> names) {
        for (String slot : names) {
            Roles.Filled found = roles.of(sentence, slots.fill(head, kind, slot));
            if (!found.isEmpty()) {
                return found;
            }
        }
        return Roles.Filled.NOBODY;
    }

    private Roles.Filled speaker(Token head) {
        return roles.speaker(head.span()).map(key -> new Roles.Filled(Map.of(key, roles.speakerSpan(head.span())))).orElse(Roles.Filled.NOBODY);
    }

    private Optional<Finding> finding(Token head, Predicate predicate, VerbGroup group, Coded coded, Roles.Filled actors, Roles.Filled recipients, Codebook.@Nullable Act act, String stance,
            @Nullable Token content) {
        if (actors.isEmpty() && recipients.isEmpty()) {
            return Optional.empty();
        }
        List<Token> words = new ArrayList<>(predicate.kind() == Predicate.Kind.NOUN ? List.of(head) : group.tokens());
        words.addAll(predicate.companions(sentence, head));
        words.sort(Comparator.comparingInt(Token::index));
        String rule = (predicate.stance() == null ? "act/" : "stance/") + predicate.head() + (predicate.with().isEmpty() ? "" : "+" + String.join("+", predicate.with()));
        double confidence = confidence(predicate.stance() != null, !actors.isEmpty(), !recipients.isEmpty());
        return Optional.of(new Finding(sentence, head, coded.code(), coded.status(), actors, recipients, Phrase.spans(sentence, words.stream().distinct().toList()), condition(head),
                act == null ? List.of() : act.contexts(), stance, content, act != null && MEETING.contains(act.group()), rule, confidence, confidence));
    }

    /** How often such events were right in type on the development articles. */
    private static double confidence(boolean stance, boolean actors, boolean recipients) {
        if (stance) {
            return actors && recipients ? 0.8 : actors ? 0.75 : 0.55;
        }
        return actors && recipients ? 0.6 : actors ? 0.4 : 0.5;
    }

    /** "…, wenn internationales Recht gebrochen werde". */
    private @Nullable Span condition(Token head) {
        for (Token clause : sentence.children(head, "advcl")) {
            if (Outlook.isConditionClause(sentence, clause)) {
                return Phrase.span(Phrase.trimmed(sentence.subtree(clause), Phrase::isPunctuation));
            }
        }
        return null;
    }
}
