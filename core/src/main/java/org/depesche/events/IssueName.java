package org.depesche.events;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.depesche.language.Phrase;
import org.depesche.language.Sentence;
import org.depesche.language.Token;
import org.depesche.text.SourceText;
import org.depesche.text.Span;

/**
 * What an issue is called in a list: a noun in the nominative with what belongs to it, without its article and preposition ("rief zur Mäßigung auf": Mäßigung),
 * or what is to be done, in the infinitive with its objects ("verlangte, die Beweise vorzulegen": Beweise vorlegen). A pronoun, an adverb ("lehnte das ab",
 * "distanzierte sich davon") or a verb alone names nothing.
 */
final class IssueName {
    private static final Set<String> COMPLEMENTS = Set.of("obj", "iobj", "obl:arg", "nsubj:pass", "expl:pv");
    private static final Set<String> ADJUNCTS = Set.of("obl", "xcomp");
    private static final Set<String> OPENERS = Set.of("case", "det", "mark", "cc", "punct");

    private final Attitude attitude;
    private final Sentence sentence;
    private final SourceText text;
    private final Predicate<Span> isTime;

    IssueName(Attitude attitude, SourceText text, Predicate<Span> isTime) {
        this.attitude = attitude;
        this.sentence = attitude.sentence();
        this.text = text;
        this.isTime = isTime;
    }

    /** The name; empty where the words name nothing. */
    Optional<String> find() {
        Token word = attitude.issue();
        if (isNoun(word)) {
            return Optional.of(noun(word));
        }
        if (!word.stts().startsWith("V")) {
            return isAnaphor(word) ? Optional.empty() : question();
        }
        return word.index() == attitude.head().index() ? object(word) : deed(word);
    }

    /** "das", "dies", "davon", "dazu": what was named before. */
    static boolean isAnaphor(Token word) {
        return word.stts().startsWith("P");
    }

    /** "Ob Norwegen beitritt, ließ Oslo offen": ob Norwegen beitritt. */
    private Optional<String> question() {
        return sentence.tokens().stream()
                .filter(mark -> mark.lemma().equalsIgnoreCase("ob") && mark.is("mark") && mark.head() > mark.index())
                .findFirst()
                .map(mark -> "ob " + joined(sentence.tokens().subList(mark.index() + 1, mark.head() + 1), mark, false));
    }

    private static boolean isNoun(Token word) {
        return word.stts().startsWith("N") || word.stts().equals("FM");
    }

    /** What an act is done to: "dankte der Präsidentin": Präsidentin. */
    private Optional<String> object(Token verb) {
        return COMPLEMENTS.stream().sorted().flatMap(relation -> sentence.children(verb).stream().filter(child -> child.relation().equals(relation)))
                .filter(IssueName::isNoun).findFirst().map(this::noun);
    }

    /** "die Schweiz mit Strafzöllen zu belegen": its objects and the infinitive; other details only where there is no object. */
    private Optional<String> deed(Token verb) {
        boolean object = sentence.children(verb).stream().anyMatch(child -> COMPLEMENTS.contains(child.relation()) && isNoun(child));
        List<Token> parts = below(verb, object ? COMPLEMENTS : ADJUNCTS);
        if (parts.stream().noneMatch(IssueName::isNoun)) {
            return isInfinitive(verb) ? Optional.of(verb.lemma().substring(0, 1).toUpperCase(Locale.ROOT) + verb.lemma().substring(1)) : Optional.empty();
        }
        List<String> words = new ArrayList<>();
        for (Token part : parts) {
            words.add(isNoun(part) ? joined(withArticle(phrase(part), part), part, false) : part.form().toLowerCase(Locale.ROOT));
        }
        return Optional.of(String.join(" ", words) + " " + verb.lemma());
    }

    /** "rief ihn auf, zurückzutreten": the deed alone, Zurücktreten. */
    private static boolean isInfinitive(Token verb) {
        return verb.stts().equals("VVINF") || verb.stts().equals("VVIZU");
    }

    private List<Token> below(Token verb, Set<String> relations) {
        return sentence.children(verb).stream()
                .filter(child -> (relations.contains(child.relation()) || isAtVerb(child, verb)) && !isTime(child) && (isNoun(child) || child.stts().equals("PRF")))
                .sorted(Comparator.comparingInt(Token::index))
                .toList();
    }

    /** "Ghana [an der Führung des Einsatzes] zu beteiligen": what stands next to the verb at the end of the clause belongs to it. */
    private boolean isAtVerb(Token child, Token verb) {
        if (!child.is("obl") || child.index() > verb.index()) {
            return false;
        }
        int behind = sentence.subtree(child).stream().mapToInt(Token::index).max().orElse(child.index()) + 1;
        return behind == verb.index() || behind == verb.index() - 1 && sentence.tokens().get(behind).stts().equals("PTKZU");
    }

    /** "das umstrittene Gesetz", "dem Fangverbot" keep their article; "die Beweise", whose noun is as it stands alone, does not. */
    private static List<Token> withArticle(List<Token> phrase, Token noun) {
        boolean bare = phrase.size() > 1 && phrase.getFirst().stts().equals("ART") && phrase.get(1).index() == noun.index()
                && (noun.is("obj") || noun.is("nsubj"));
        return bare ? phrase.subList(1, phrase.size()) : phrase;
    }

    private String noun(Token noun) {
        List<Token> phrase = Phrase.trimmed(phrase(noun), Phrase::isPunctuation);
        int from = 0;
        while (from < phrase.size() - 1 && phrase.get(from).head() == noun.index() && OPENERS.stream().anyMatch(phrase.get(from)::is)
                && !isCounting(phrase.get(from))) {
            from++;
        }
        List<Token> named = phrase.subList(from, phrase.size());
        return joined(named, noun, named.stream().noneMatch(IssueName::isCounting));
    }

    /** "beide Regierungen", "alle Parteien" name more than the noun alone. */
    private static boolean isCounting(Token word) {
        return word.stts().equals("PIAT") && !word.form().toLowerCase(Locale.ROOT).startsWith("kein");
    }

    /** The noun and what belongs to it but for verbs, clauses and times: of "die Einladung am Donnerstag, die Bern annahm" it is "die Einladung". */
    private List<Token> phrase(Token noun) {
        List<Token> found = new ArrayList<>();
        gather(noun, found);
        found.sort(Comparator.comparingInt(Token::index));
        return Phrase.contiguous(found, noun);
    }

    private void gather(Token word, List<Token> found) {
        found.add(word);
        for (Token child : sentence.children(word)) {
            if (!child.stts().startsWith("V") && !child.is("parataxis") && !child.is("advcl") && !child.is("cop") && !isTime(child) && !isApart(child)
                    && !attitude.isOfAnother(child)) {
                gather(child, found);
            }
        }
    }

    /** "den Baustopp, Addis Abeba hält daran fest": what a comma or dash parts from the noun, and no "und" joins to it, is not named with it. */
    private boolean isApart(Token child) {
        int first = sentence.subtree(child).stream().filter(word -> !Phrase.isPunctuation(word)).mapToInt(Token::index).min().orElse(child.index());
        boolean joined = child.is("conj") && sentence.children(sentence.tokens().get(child.head()), "conj").stream()
                .anyMatch(other -> !sentence.children(other, "cc").isEmpty());
        return first > child.head() && Phrase.isPunctuation(sentence.tokens().get(first - 1)) && !child.is("punct") && !joined;
    }

    private boolean isTime(Token word) {
        return isTime.test(word.span());
    }

    private String joined(List<Token> words, Token noun, boolean nominative) {
        StringBuilder name = new StringBuilder();
        Token last = null;
        for (Token word : words) {
            if (last != null && last.span().equals(word.span())) {
                continue; // the second part of "zur"
            }
            if (last != null) {
                String between = text.slice(new Span(last.span().end(), word.span().start()));
                name.append(word.index() == last.index() + 1 || between.isBlank() ? between : " ");
            }
            name.append(nominative ? Nominative.of(word, noun, text.slice(word.span())) : text.slice(word.span()));
            last = word;
        }
        return name.toString();
    }
}
