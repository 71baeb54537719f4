package org.depesche.statements;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.depesche.actors.Cast;
import org.depesche.actors.Mention;
import org.depesche.language.Reading;
import org.depesche.language.Sentence;
import org.depesche.language.Token;
import org.depesche.text.Span;
import org.jspecify.annotations.Nullable;

/** Walks through the article, remembers who spoke last, and gives free speech and speakerless quotations to that speaker. */
final class Continuation {
    private final Reading reading;
    private final Cast cast;
    private final List<Draft> drafts;
    private final SpeechWords words;

    Continuation(Reading reading, Cast cast, List<Draft> drafts, SpeechWords words) {
        this.reading = reading;
        this.cast = cast;
        this.drafts = drafts;
        this.words = words;
    }

    /** The drafts with their speakers, and those of free speech. */
    List<Draft> withFreeSpeech() {
        List<Draft> all = new ArrayList<>();
        @Nullable Draft last = null;
        int lastSentence = -9;
        boolean open = false;
        for (Sentence sentence : reading.sentences()) {
            List<Draft> here = drafts.stream().filter(draft -> draft.sentence() == sentence).sorted(Comparator.comparing(Draft::cover)).toList();
            for (Draft draft : here) {
                Draft spoken = asksForSpeaker(draft) && last != null ? draft.by(last.speaker(), last.speakerHead()) : draft;
                all.add(spoken);
                if (spoken.speaker() != null) {
                    last = spoken;
                    lastSentence = sentence.index();
                }
                open = false;
            }
            if (here.isEmpty() ? isCovered(sentence) : !areScraps(here)) {
                continue;
            }
            Optional<Statement.Kind> kind = FreeSpeech.kind(sentence);
            boolean near = last != null && sentence.index() - lastSentence <= 3;
            if (kind.isEmpty() || FreeSpeech.isOnlyUnreal(sentence) && kind.get() == Statement.Kind.INDIRECT_FREE_INDIRECT && !near) {
                last = source(sentence).or(() -> subject(sentence)).map(head -> named(sentence, head)).orElse(last);
                lastSentence = last == null ? lastSentence : sentence.index();
                open = false;
                continue;
            }
            if (open && all.getLast().kind() == kind.get() && sameParagraph(all.getLast(), sentence)) {
                all.set(all.size() - 1, all.getLast().saying(List.of(all.getLast().cover().cover(FreeSpeech.words(sentence).getFirst()))));
            } else {
                all.add(free(sentence, kind.get(), last));
            }
            open = true;
            lastSentence = last == null ? lastSentence : sentence.index();
        }
        return all;
    }

    /** Whether only words are quoted: "Es sei falsch, von „Verrat“ zu reden." The sentence around them is free speech all the same. */
    private static boolean areScraps(List<Draft> drafts) {
        return drafts.stream().allMatch(draft -> draft.rule().equals("quotation/alone") && !draft.cover().contains(draft.sentence().root().span()));
    }

    /** A speaker remembered though nothing he says was found. */
    private static Draft named(Sentence sentence, Token head) {
        return new Draft(sentence, Statement.Kind.REPORTED, "speech", Sayers.phrase(sentence, head), head, null, List.of(), List.of(), List.of(sentence.span()), false, 0, "none");
    }

    /** Whether the context is to tell who speaks: a quotation alone, "hieß es", "demnach"; not "es wird vermutet", which nobody says. */
    private static boolean asksForSpeaker(Draft draft) {
        return draft.speaker() == null && (draft.frame().isEmpty() || draft.rule().contains("heißen") || draft.rule().startsWith("backward"));
    }

    /** "die Mitteilung des Ministeriums": a sentence on somebody's words makes him the one who goes on speaking. */
    private Optional<Token> source(Sentence sentence) {
        return sentence.tokens().stream().filter(words::isUtterance)
                .flatMap(noun -> sentence.children(noun, "nmod").stream()).filter(this::isActor).findFirst();
    }

    private Optional<Token> subject(Sentence sentence) {
        return sentence.tokens().isEmpty() ? Optional.empty() : sentence.children(sentence.root(), "nsubj").stream().filter(token -> token.stts().startsWith("N")).filter(this::isActor).findFirst();
    }

    private boolean isActor(Token token) {
        return cast.at(token.span()).filter(appearance -> appearance.mention().how() != Mention.How.ADJECTIVE).isPresent();
    }

    private static Draft free(Sentence sentence, Statement.Kind kind, @Nullable Draft last) {
        @Nullable Span speaker = last == null ? null : last.speaker();
        @Nullable Token head = last == null ? null : last.speakerHead();
        String rule = kind == Statement.Kind.FREE_INDIRECT ? "free/sollen" : "free/konjunktiv";
        String medium = last == null || last.medium().contains("thought") ? "speech/writing" : last.medium();
        return new Draft(sentence, kind, medium, speaker, head, null, List.of(), List.of(), FreeSpeech.words(sentence), false, 0.6, rule);
    }

    private boolean sameParagraph(Draft draft, Sentence sentence) {
        String between = reading.article().text().slice(new Span(draft.cover().end(), Math.max(draft.cover().end(), sentence.span().start())));
        return between.isBlank() && !between.contains("\n");
    }

    private boolean isCovered(Sentence sentence) {
        return drafts.stream().anyMatch(draft -> draft.message().stream().anyMatch(span -> span.overlaps(sentence.span())));
    }
}
