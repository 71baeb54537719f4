package org.depesche.statements;

import java.util.List;
import java.util.Locale;
import org.depesche.language.Sentence;
import org.depesche.language.Token;
import org.depesche.lexicon.Table;

/**
 * A row of the table of cues: a word that tells of saying, thinking or writing.
 *
 * @param head its lemma
 * @param with what it must have beside it: {@code sich}, a noun ({@code Ansicht}), or preposition and noun ({@code in+Aussicht}); alternatives parted by {@code /}
 * @param kind what sort of word it is
 * @param medium {@code speech}, {@code thought}, {@code writing} or a pair
 * @param topic whether it only tells of saying and introduces no clause
 * @param denies whether it denies what it introduces
 * @param addressee where the one spoken to stands: {@code dat}, {@code obj}, {@code P:an} …
 * @param content how what is said is joined: {@code dass}, {@code inf}, {@code obj}, {@code P:von} …
 */
record Cue(String head, List<String> with, Kind kind, String medium, boolean topic, boolean denies, List<String> addressee, List<String> content) {

    enum Kind {
        VERB, NOUN, ADJECTIVE, PREPOSITION, ADVERB
    }

    static Cue of(Table.Row row) {
        Kind kind = switch (row.get("pos")) {
            case "V" -> Kind.VERB;
            case "N" -> Kind.NOUN;
            case "A" -> Kind.ADJECTIVE;
            case "P" -> Kind.PREPOSITION;
            case "D", "ADV" -> Kind.ADVERB;
            default -> throw row.problem("no such pos: " + row.get("pos"));
        };
        String with = row.get("with");
        return new Cue(row.get("head"), with.isEmpty() ? List.of() : List.of(with.split("\\s*,\\s*")), kind, row.get("medium"), row.get("kind").equals("topic"),
                row.get("denies").equals("yes"), row.list("addressee"), row.list("content"));
    }

    /** Whether all that the row asks for beside the head is there. */
    boolean fits(Sentence sentence, Token token) {
        return with.stream().allMatch(part -> has(sentence, token, part));
    }

    private static boolean has(Sentence sentence, Token token, String part) {
        for (String choice : part.split("/")) {
            if (choice.startsWith("P:") && sentence.children(token).stream().anyMatch(child -> isUnder(sentence, child, choice.substring(2)))) {
                return true;
            }
            String[] pair = choice.split("\\+", 2);
            String noun = pair[pair.length - 1];
            for (Token child : sentence.children(token)) {
                if (isLemma(child, noun) && (pair.length == 1 || sentence.children(child, "case").stream().anyMatch(p -> isLemma(p, pair[0])))) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Whether the word stands under that preposition, or is one with it: "an den Vertrag", "daran". */
    private static boolean isUnder(Sentence sentence, Token word, String preposition) {
        return word.lemma().matches("dar?" + preposition) || sentence.children(word, "case").stream().anyMatch(p -> isLemma(p, preposition));
    }

    private static boolean isLemma(Token token, String lemma) {
        return token.lemma().equalsIgnoreCase(lemma) || lemma.equals("sich") && token.stts().equals("PRF") || token.form().toLowerCase(Locale.ROOT).equals(lemma);
    }
}
