package org.depesche.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.depesche.language.Morphology.Mood;
import org.depesche.language.Morphology.Tense;

/**
 * A verb, or an adjective or noun with a copula, together with its auxiliaries and particle: "hätte … unterstützt werden sollen". Immutable.
 *
 * @param sentence the sentence
 * @param head the word that carries the meaning: the full verb, or the predicate of a copula
 * @param helpers its auxiliaries, modals and copula, in order
 * @param particle its separated particle; null where it has none
 */
public record VerbGroup(Sentence sentence, Token head, List<Token> helpers, @org.jspecify.annotations.Nullable Token particle) {
    private static final Set<String> MODALS = Set.of("können", "sollen", "wollen", "müssen", "dürfen", "mögen");
    private static final Set<String> NEGATIONS = Set.of("nicht", "nie", "niemals", "keineswegs", "keinesfalls", "nimmer", "mitnichten", "weder", "kaum");
    private static final Set<String> NO = Set.of("kein", "keiner", "keine", "keinerlei", "niemand", "nichts");

    public VerbGroup {
        helpers = List.copyOf(helpers);
    }

    /** The group whose meaning this word carries. */
    public static VerbGroup of(Sentence sentence, Token head) {
        List<Token> helpers = new ArrayList<>(sentence.children(head, "aux"));
        helpers.addAll(sentence.children(head, "cop"));
        helpers.sort((a, b) -> Integer.compare(a.index(), b.index()));
        Token particle = sentence.children(head, "compound:prt").stream().findFirst().orElse(null);
        return new VerbGroup(sentence, head, helpers, particle);
    }

    /** The groups of a sentence: each full verb, and each word with a copula. */
    public static List<VerbGroup> all(Sentence sentence) {
        List<VerbGroup> found = new ArrayList<>();
        for (Token token : sentence.tokens()) {
            boolean verb = token.stts().startsWith("VV") || (token.upos() == Upos.VERB && !token.is("aux"));
            if ((verb && !token.is("aux") && !token.is("cop")) || !sentence.children(token, "cop").isEmpty()) {
                found.add(of(sentence, token));
            }
        }
        return found;
    }

    /** The finite word of the group; none in an infinitive or participle clause. */
    public Optional<Token> finite() {
        if (isFinite(head)) {
            return Optional.of(head);
        }
        return helpers.stream().filter(VerbGroup::isFinite).findFirst();
    }

    private static boolean isFinite(Token token) {
        return token.stts().endsWith("FIN") || token.morphology().verbForm() == Morphology.VerbForm.FIN;
    }

    /** The words of the group in order: helpers, head and particle. */
    public List<Token> tokens() {
        List<Token> all = new ArrayList<>(helpers);
        all.add(head);
        if (particle != null) {
            all.add(particle);
        }
        all.sort((a, b) -> Integer.compare(a.index(), b.index()));
        return all;
    }

    /** "wird angegriffen", "ist verhaftet worden". */
    public boolean isPassive() {
        return helpers.stream().anyMatch(helper -> helper.relation().equals("aux:pass")) || (head.stts().equals("VVPP") && has("werden") && !has("haben") && !isFuturePerfect());
    }

    private boolean isFuturePerfect() {
        return helpers.stream().anyMatch(helper -> helper.lemma().equals("sein") && helper.stts().endsWith("INF"));
    }

    /** "wird unterstützen", "werde zusammenarbeiten". */
    public boolean isFuture() {
        return !isPassive() && head.stts().endsWith("INF") && helpers.stream().anyMatch(helper -> helper.lemma().equals("werden") && helper.morphology().mood() != Mood.KONJUNKTIV_2);
    }

    /** "würde helfen". */
    public boolean isConditional() {
        return finite().filter(word -> word.morphology().mood() == Mood.KONJUNKTIV_2).isPresent();
    }

    /** The modal verb of the group. */
    public Optional<String> modal() {
        return helpers.stream().map(Token::lemma).filter(MODALS::contains).findFirst();
    }

    public Optional<Mood> mood() {
        return finite().map(word -> word.morphology().mood());
    }

    /** Past of the finite verb, or a perfect. */
    public boolean isPast() {
        return finite().filter(word -> word.morphology().tense() == Tense.PAST && word.morphology().mood() != Mood.KONJUNKTIV_2).isPresent() || isPerfect();
    }

    /** "hat angegriffen", "ist zurückgetreten". */
    public boolean isPerfect() {
        return head.stts().equals("VVPP") && (has("haben") || (has("sein") && !isPassive()));
    }

    private boolean has(String lemma) {
        return helpers.stream().anyMatch(helper -> helper.lemma().equals(lemma));
    }

    /** The word that negates the group: "nicht", "keine" on its subject or object, "weder". */
    public Optional<Token> negation() {
        for (Token child : sentence.children(head)) {
            if (NEGATIONS.contains(child.lemma().toLowerCase(java.util.Locale.ROOT)) || (child.is("nsubj") || child.is("obj")) && NO.contains(child.lemma())) {
                return Optional.of(child);
            }
            if (child.is("nsubj") || child.is("obj") || child.is("obl") && sentence.children(child, "case").isEmpty()) {
                for (Token word : sentence.children(child)) {
                    if ((word.is("det") || word.is("advmod") || word.is("cc")) && isNo(word)) {
                        return Optional.of(word);
                    }
                }
            }
        }
        return Optional.empty();
    }

    private static boolean isNo(Token word) {
        return NO.contains(word.lemma()) || word.form().toLowerCase(java.util.Locale.ROOT).startsWith("kein") || word.form().equals("nicht") || word.lemma().equals("weder");
    }
}
