package org.depesche.events;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.depesche.language.Phrase;
import org.depesche.language.Reading;
import org.depesche.language.Sentence;
import org.depesche.language.TimeExpression;
import org.depesche.language.Token;
import org.depesche.text.SourceText;
import org.depesche.text.Span;

/**
 * What is at issue: the words that name it, a label without polarity, and one label for all that speak of the same thing ("das Gesetz", "das Mediengesetz"):
 * the same head word, and no two different parties in it. For one article.
 */
final class Issues {
    private static final int SHORTEST = 5; // letters that the end of a compound must have
    private static final int NEAR = 2; // sentences back that "das" may mean

    private final SourceText text;
    private final List<TimeExpression> times;
    private final Roles roles;
    private final List<Topic> topics = new ArrayList<>();

    private int last; // the topic named last
    private int sentence = -NEAR - 1; // where it was

    Issues(Reading reading, Roles roles) {
        this.text = reading.article().text();
        this.times = reading.times();
        this.roles = roles;
    }

    /** One thing at issue, by its longest name. */
    private static final class Topic {
        private String head;
        private String label;
        private final Set<String> parties;

        Topic(String head, String label, Set<String> parties) {
            this.head = head;
            this.label = label;
            this.parties = parties;
        }
    }

    /** The words that name the issue, without prepositions and conjunctions at their ends. */
    static Span words(Attitude attitude) {
        Token word = attitude.issue();
        List<Token> phrase = word.stts().startsWith("V")
                ? withoutSubject(attitude.sentence(), word)
                : Phrase.nounPhrase(attitude.sentence(), word).stream().filter(token -> !attitude.isOfAnother(token)).toList();
        List<Token> words = Phrase.trimmed(phrase, token -> isOpener(attitude.sentence(), token));
        return words.isEmpty() ? word.span() : Phrase.span(words);
    }

    private static boolean isOpener(Sentence sentence, Token token) {
        return Phrase.isPunctuation(token) || token.is("case") || token.is("mark") || token.is("cc") || isContracted(sentence, token);
    }

    /** The article in "zur". */
    private static boolean isContracted(Sentence sentence, Token token) {
        return token.is("det") && token.index() > 0 && sentence.tokens().get(token.index() - 1).span().equals(token.span());
    }

    /** What is to be done, from what it is done with to the verb: "Wien will [die Grenze schließen]". */
    private static List<Token> withoutSubject(Sentence sentence, Token verb) {
        List<Token> clause = new ArrayList<>(sentence.subtree(verb));
        for (Token child : sentence.children(verb)) {
            if (child.is("nsubj") || child.is("aux") || child.is("cop") || child.is("mark") || child.is("cc") || child.is("punct") || child.is("advcl")
                    || child.is("conj") || child.is("parataxis")) {
                clause.removeAll(sentence.subtree(child));
            }
        }
        return Phrase.contiguous(clause, verb);
    }

    /** The place of the issue among those of the article; -1 where no words name it, and none did shortly before. */
    int topic(Attitude attitude) {
        Optional<String> name = new IssueName(attitude, text, this::isTime).find();
        if (name.isPresent()) {
            last = topic(attitude, name.get());
            sentence = attitude.sentence().index();
        }
        boolean before = name.isPresent() || IssueName.isAnaphor(attitude.issue()) || attitude.issue().stts().startsWith("V");
        return before && attitude.sentence().index() - sentence <= NEAR ? last : -1;
    }

    private int topic(Attitude attitude, String label) {
        String head = attitude.issue().lemma().toLowerCase(Locale.ROOT);
        Set<String> parties = parties(attitude);
        for (int i = 0; i < topics.size(); i++) {
            if (isNoun(attitude) && isSame(topics.get(i), head, parties)) {
                take(topics.get(i), head, label, parties);
                return i;
            }
        }
        topics.add(new Topic(head, label, parties));
        return topics.size() - 1;
    }

    private boolean isTime(Span words) {
        return times.stream().anyMatch(time -> time.evidence().span().contains(words));
    }

    /** The issue, named as it is best named in the article. */
    Position.Issue issue(Attitude attitude, int topic) {
        return new Position.Issue(topics.get(topic).label, text.evidence(words(attitude)));
    }

    private static boolean isNoun(Attitude attitude) {
        return attitude.issue().stts().startsWith("N");
    }

    private static boolean isSame(Topic topic, String head, Set<String> parties) {
        boolean heads = topic.head.equals(head) || head.length() >= SHORTEST && topic.head.endsWith(head)
                || topic.head.length() >= SHORTEST && head.endsWith(topic.head);
        return heads && (parties.isEmpty() || topic.parties.isEmpty() || parties.stream().anyMatch(topic.parties::contains));
    }

    private static void take(Topic topic, String head, String label, Set<String> parties) {
        if (head.length() > topic.head.length() || topic.parties.isEmpty() && !parties.isEmpty()) {
            topic.head = head;
            topic.label = label;
        }
        topic.parties.addAll(parties);
    }

    private Set<String> parties(Attitude attitude) {
        Span words = words(attitude);
        List<Token> nouns = attitude.sentence().tokens().stream().filter(token -> words.contains(token.span()) && token.stts().startsWith("N")).toList();
        return new HashSet<>(roles.ids(roles.of(attitude.sentence(), nouns)));
    }
}
