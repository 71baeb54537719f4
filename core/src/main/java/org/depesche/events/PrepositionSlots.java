package org.depesche.events;

import java.util.ArrayList;
import java.util.List;
import org.depesche.language.Sentence;
import org.depesche.language.Token;

/**
 * Phrases with a preposition that belong to a head. Where they hang in the tree is often uncertain, so a noun also has those that follow its phrase at once ("die Forderung der USA an Syrien"),
 * and a verb those of its objects ("erhob Vorwürfe gegen Kiew").
 */
final class PrepositionSlots {
    private final Sentence sentence;

    PrepositionSlots(Sentence sentence) {
        this.sentence = sentence;
    }

    List<Token> of(Token head, String preposition) {
        List<Token> own = withPreposition(head, preposition);
        if (!own.isEmpty()) {
            return own;
        }
        if (head.stts().startsWith("N")) {
            return following(head, preposition);
        }
        return sentence.children(head).stream().filter(child -> child.is("obj") || child.is("nsubj:pass") || child.is("obl")).flatMap(child -> withPreposition(child, preposition).stream()).toList();
    }

    /** Those who do what is told in the passive or by a noun: "von Russland", "durch das Parlament". */
    List<Token> agent(Token head) {
        List<Token> found = new ArrayList<>(of(head, "durch"));
        if (found.isEmpty() || !head.stts().startsWith("N")) {
            found.addAll(0, of(head, "von")); // with a noun "von" is a genitive beside "durch": "die Bombardierung von Belgrad durch die Nato"
        }
        return found;
    }

    private List<Token> withPreposition(Token head, String preposition) {
        List<Token> found = new ArrayList<>();
        for (Token child : sentence.children(head)) {
            boolean phrase = child.is("obl") || child.is("nmod") || child.is("obj") || child.is("xcomp") || child.is("advcl") || child.is("iobj");
            if (phrase && hasCase(child, preposition)) {
                found.add(child);
            }
        }
        return found;
    }

    private boolean hasCase(Token noun, String preposition) {
        return sentence.children(noun, "case").stream().anyMatch(p -> p.lemma().equalsIgnoreCase(preposition));
    }

    private List<Token> following(Token noun, String preposition) {
        for (int i = noun.index() + 1; i < sentence.tokens().size(); i++) {
            Token token = sentence.tokens().get(i);
            if (token.stts().startsWith("V") || token.stts().startsWith("$") && !token.form().matches("[()„“\"»«]")) {
                return List.of();
            }
            if (token.is("case") && token.lemma().equalsIgnoreCase(preposition) && token.head() > i) {
                return List.of(sentence.tokens().get(token.head()));
            }
        }
        return List.of();
    }
}
