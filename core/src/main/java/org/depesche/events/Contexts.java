package org.depesche.events;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.depesche.article.Part;
import org.depesche.language.Reading;
import org.depesche.language.Sentence;
import org.depesche.language.Token;

/**
 * PLOVER's contexts of an event: those of its act, those that a word of its sentence names, and those that its paragraph names more than once ("Der Hilfskonvoi erreichte die Stadt":
 * human_security). For one article.
 */
final class Contexts {
    private static final int OFTEN = 2;
    private static final int NEAR = 12; // sentences looked at of a long paragraph

    private final TopicWords words;
    private final Reading reading;
    private final Map<Integer, Map<String, Integer>> bySentence = new TreeMap<>();

    Contexts(TopicWords words, Reading reading) {
        this.words = words;
        this.reading = reading;
    }

    List<String> of(Finding finding) {
        Set<String> contexts = new LinkedHashSet<>(finding.contexts());
        Sentence sentence = finding.sentence();
        contexts.addAll(named(sentence).keySet());
        Map<String, Integer> counts = new TreeMap<>();
        paragraph(sentence).forEach(near -> named(near).forEach((context, count) -> counts.merge(context, count, Integer::sum)));
        counts.forEach((context, count) -> {
            if (count >= OFTEN) {
                contexts.add(context);
            }
        });
        return new ArrayList<>(contexts);
    }

    private Map<String, Integer> named(Sentence sentence) {
        return bySentence.computeIfAbsent(sentence.index(), index -> {
            Map<String, Integer> counts = new TreeMap<>();
            for (Token token : sentence.tokens()) {
                words.of(token).forEach(context -> counts.merge(context, 1, Integer::sum));
            }
            return counts;
        });
    }

    /** The sentences around this one that stand in the same part of the article. */
    private List<Sentence> paragraph(Sentence sentence) {
        return reading.article().parts().stream().filter(part -> part.span().contains(sentence.span())).map(Part::span).findFirst().map(span -> {
            List<Sentence> sentences = reading.sentences();
            int from = sentence.index();
            while (from > Math.max(0, sentence.index() - NEAR) && span.contains(sentences.get(from - 1).span())) {
                from--;
            }
            int to = sentence.index() + 1;
            while (to < Math.min(sentences.size(), sentence.index() + NEAR) && span.contains(sentences.get(to).span())) {
                to++;
            }
            return sentences.subList(from, to);
        }).orElse(List.of(sentence));
    }
}
