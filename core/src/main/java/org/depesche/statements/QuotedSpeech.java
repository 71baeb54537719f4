package org.depesche.statements;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.depesche.language.Quotation;
import org.depesche.language.Reading;
import org.depesche.language.Sentence;
import org.depesche.language.Token;
import org.depesche.text.Span;

/**
 * What stands in quotation marks. A quotation that a frame introduces, or that stands as a sentence of its own, is direct speech; one inside reported speech is the speaker's own words within
 * it; a name or title in marks is nothing said.
 */
final class QuotedSpeech {
    private static final int LONGEST_FRAME = 200; // code points between the parts of a quotation

    private final Reading reading;

    QuotedSpeech(Reading reading) {
        this.reading = reading;
    }

    /** Direct speech, given what the frames of the article introduce; frames whose message is a quotation are consumed. */
    List<Draft> find(List<Draft> framed) {
        List<Draft> found = new ArrayList<>();
        List<Quotation> outer = reading.quotations().stream().filter(quotation -> quotation.depth() == 0).toList();
        for (int i = 0; i < outer.size(); i++) {
            Optional<Draft> broken = i + 1 < outer.size() ? interrupted(outer.get(i), outer.get(i + 1), framed) : Optional.empty();
            if (broken.isPresent()) {
                found.add(broken.get());
                i++;
            } else {
                direct(outer.get(i), framed).ifPresent(found::add);
            }
        }
        return found;
    }

    /** „Wir“, sagte der Minister, „brauchen keine Hilfe.“: one statement with its frame in between. */
    private Optional<Draft> interrupted(Quotation first, Quotation second, List<Draft> framed) {
        Span gap = new Span(first.outer().end(), Math.max(first.outer().end(), second.outer().start()));
        String between = gap.length() > LONGEST_FRAME ? "" : reading.article().text().slice(gap).strip();
        if (!between.startsWith(",") || !between.endsWith(",")) {
            return Optional.empty();
        }
        return framed.stream().filter(draft -> !draft.frame().isEmpty() && draft.frame().stream().allMatch(gap::contains)).findFirst()
                .map(draft -> draft.as(Statement.Kind.DIRECT, List.of(first.outer(), second.outer()), "quotation/" + draft.rule()));
    }

    private Optional<Draft> direct(Quotation quotation, List<Draft> framed) {
        List<Sentence> sentences = reading.sentences().stream().filter(sentence -> sentence.span().overlaps(quotation.inner())).toList();
        if (sentences.isEmpty()) {
            return Optional.empty();
        }
        Optional<Draft> frame = frame(quotation, sentences, framed);
        if (frame.isPresent()) {
            boolean spoken = isSpoken(quotation, sentences) || frame.get().message().stream().allMatch(span -> quotation.outer().contains(reading.article().text().trim(span)));
            return spoken ? Optional.of(quoted(quotation, frame.get())) : Optional.empty();
        }
        boolean freeSpeech = isSpoken(quotation, sentences) && FreeSpeech.kind(sentences.getFirst()).filter(kind -> kind == Statement.Kind.INDIRECT_FREE_INDIRECT).isPresent();
        return freeSpeech || isWholeSentence(quotation, sentences) ? Optional.of(alone(quotation, sentences.getFirst())) : Optional.empty();
    }

    /** The quotation under that frame; of a clause that tells of saying ("nannte den Plan einen „Fehler“") the frame is what stands outside the marks. */
    private static Draft quoted(Quotation quotation, Draft frame) {
        Draft direct = frame.as(Statement.Kind.DIRECT, List.of(quotation.outer()), "quotation/" + frame.rule());
        return frame.kind() == Statement.Kind.REPORTED ? direct.framed(without(frame.frame(), quotation.outer())) : direct;
    }

    private static List<Span> without(List<Span> spans, Span hole) {
        List<Span> found = new ArrayList<>();
        for (Span span : spans) {
            if (!span.overlaps(hole)) {
                found.add(span);
                continue;
            }
            if (span.start() < hole.start()) {
                found.add(new Span(span.start(), hole.start()));
            }
            if (hole.end() < span.end()) {
                found.add(new Span(hole.end(), span.end()));
            }
        }
        return found;
    }

    private static Draft alone(Quotation quotation, Sentence sentence) {
        return new Draft(sentence, Statement.Kind.DIRECT, "speech", null, null, null, List.of(), List.of(), List.of(quotation.outer()), false, 0.6, "quotation/alone");
    }

    /** The frame beside the quotation: one whose message touches it, else one in the same sentence. */
    private static Optional<Draft> frame(Quotation quotation, List<Sentence> sentences, List<Draft> framed) {
        Comparator<Draft> closest = Comparator.comparingInt(draft -> draft.frame().isEmpty() ? Integer.MAX_VALUE : distance(draft.frame(), quotation.outer()));
        return framed.stream().filter(draft -> !draft.frame().isEmpty())
                .filter(draft -> draft.message().stream().anyMatch(span -> span.overlaps(quotation.outer())) || sentences.contains(draft.sentence()))
                .filter(draft -> draft.frame().stream().noneMatch(span -> quotation.inner().contains(span)))
                .min(closest);
    }

    private static int distance(List<Span> frame, Span quotation) {
        return frame.stream().mapToInt(span -> span.end() <= quotation.start() ? quotation.start() - span.end() : Math.max(0, span.start() - quotation.end())).min().orElse(Integer.MAX_VALUE);
    }

    /** Whether the words are a clause or more than a name: they hold a finite verb, a participle or an adjective, or begin in lower case. */
    private static boolean isSpoken(Quotation quotation, List<Sentence> sentences) {
        List<Token> words = words(quotation, sentences);
        boolean verb = words.stream().anyMatch(token -> token.stts().startsWith("V") || token.stts().equals("ADJD"));
        boolean names = words.stream().allMatch(token -> token.stts().startsWith("$") || Character.isUpperCase(token.form().codePointAt(0)) || token.stts().startsWith("AP") || token.stts().equals("ART"));
        return verb || !names;
    }

    private static List<Token> words(Quotation quotation, List<Sentence> sentences) {
        return sentences.stream().flatMap(sentence -> sentence.tokens().stream()).filter(token -> quotation.inner().contains(token.span())).toList();
    }

    private boolean isWholeSentence(Quotation quotation, List<Sentence> sentences) {
        Span first = sentences.getFirst().span();
        boolean begins = quotation.outer().start() - first.start() <= 1;
        return begins && words(quotation, sentences).stream().anyMatch(token -> token.stts().endsWith("FIN")) && words(quotation, sentences).size() >= 4;
    }
}
