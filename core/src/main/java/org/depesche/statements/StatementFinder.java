package org.depesche.statements;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.depesche.Limits;
import org.depesche.actors.Cast;
import org.depesche.language.Reading;
import org.depesche.language.Sentence;
import org.depesche.language.TimeExpression;
import org.depesche.lexicon.Lexicon;
import org.depesche.text.Dated;
import org.depesche.text.Evidence;
import org.depesche.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * Finds who said what in an article. First the frames of each sentence ("sagte er", "laut Kreml"), then what stands in quotation marks, then the sentences that go on with somebody's words
 * without a frame. Thread-safe.
 */
public final class StatementFinder {
    private final VerbFrames verbs;
    private final SourcePhrases sources;
    private final SpeechWords words;

    public StatementFinder(Lexicon lexicon, Limits limits) {
        CueTable cues = new CueTable(lexicon);
        this.words = new SpeechWords(lexicon);
        this.verbs = new VerbFrames(cues, words);
        this.sources = new SourcePhrases(cues, words);
    }

    /** The statements of an article, by the start of their message. */
    public List<Statement> find(Reading reading, Cast cast) {
        List<Draft> framed = new ArrayList<>();
        ColonFrames colons = new ColonFrames(reading, cast);
        for (Sentence sentence : reading.sentences()) {
            List<Draft> here = frames(reading, sentence);
            framed.addAll(here);
            colons.find(sentence).filter(colon -> here.stream().noneMatch(draft -> draft.cover().overlaps(colon.cover()))).ifPresent(framed::add);
        }
        List<Draft> drafts = new ArrayList<>(new QuotedSpeech(reading).find(framed));
        List<Draft> quoted = List.copyOf(drafts);
        framed.stream().filter(frame -> quoted.stream().noneMatch(direct -> says(direct, frame))).map(frame -> unpaired(reading, frame)).forEach(drafts::add);
        drafts.addAll(new Interview(reading, cast, words).turns());
        List<Draft> all = new Continuation(reading, cast, drafts, words).withFreeSpeech();
        return numbered(reading, cast, all);
    }

    private List<Draft> frames(Reading reading, Sentence sentence) {
        List<Draft> found = new ArrayList<>(verbs.find(sentence, reading::isQuoted));
        List<Draft> phrases = sources.find(sentence);
        found.removeIf(draft -> draft.kind() == Statement.Kind.REPORTED && !phrases.isEmpty());
        List<Draft> verbal = List.copyOf(found);
        phrases.stream().filter(phrase -> verbal.stream().noneMatch(draft -> isGround(phrase, draft))).forEach(found::add);
        found.removeIf(draft -> draft.frame().stream().anyMatch(span -> reading.isQuoted(span)));
        return found;
    }

    /** What begins or ends with a mark that has no partner is direct all the same: "Er sagte: „Wir gehen." */
    private static Draft unpaired(Reading reading, Draft frame) {
        Span words = frame.cover();
        String text = reading.article().text().slice(words);
        boolean opens = "„«»“".indexOf(text.charAt(0)) >= 0 && reading.quotations().stream().noneMatch(quotation -> quotation.outer().start() == words.start());
        boolean closes = "“”«»".indexOf(text.charAt(text.length() - 1)) >= 0 && reading.quotations().stream().noneMatch(quotation -> quotation.outer().end() == words.end());
        return frame.kind() == Statement.Kind.INDIRECT && opens != closes ? frame.as(Statement.Kind.DIRECT, frame.message(), "unpaired/" + frame.rule()) : frame;
    }

    /** "Die Agentur meldete unter Berufung auf Diplomaten, …": the phrase names the ground of somebody who speaks himself. */
    private boolean isGround(Draft phrase, Draft draft) {
        boolean ground = phrase.speakerHead() != null && words.isReliance(phrase.speakerHead());
        return ground && draft.speaker() != null && draft.frame().stream().anyMatch(span -> span.contains(phrase.cue().getFirst()));
    }

    /** Whether the quotation is all that the frame introduces. */
    private static boolean says(Draft quoted, Draft frame) {
        Span words = quoted.message().getFirst();
        return frame.kind() != Statement.Kind.REPORTED && frame.message().stream().allMatch(span -> cover(words, span));
    }

    private static boolean cover(Span quotation, Span message) {
        return quotation.start() <= message.start() + 1 && message.end() <= quotation.end() + 1 || quotation.contains(message);
    }

    private List<Statement> numbered(Reading reading, Cast cast, List<Draft> drafts) {
        Comparator<Draft> order = Comparator.comparing(Draft::cover, Comparator.comparingInt(Span::start).thenComparingInt(span -> -span.end()));
        Relays relays = new Relays(words, cast);
        List<Statement> found = new ArrayList<>();
        for (Draft draft : drafts.stream().map(relays::parted).sorted(order).toList()) {
            found.add(statement(reading, cast, relays, draft, "s" + (found.size() + 1)));
        }
        return found;
    }

    private Statement statement(Reading reading, Cast cast, Relays relays, Draft draft, String key) {
        @Nullable String speaker = speaker(cast, draft);
        boolean byOutlet = draft.speakerHead() != null && draft.speakerHead().stts().startsWith("N") && words.isOutlet(draft.speakerHead());
        String medium = Medium.of(draft, speaker == null ? null : cast.byKey().get(speaker), byOutlet);
        boolean toOutlet = draft.addressee() != null && relays.isOutlet(draft.sentence(), draft.addressee());
        return new Statement(key, draft.kind(), medium, speaker, evidence(reading, draft.speaker()), toOutlet ? null : actorIn(cast, draft.addressee()), evidence(reading, draft.addressee()),
                evidence(reading, isTold(draft) ? List.of() : draft.cue()), evidence(reading, isTold(draft) ? List.of() : draft.frame()), evidence(reading, draft.message()), draft.denies(),
                date(reading, draft), draft.confidence(), draft.rule(), named(reading, cast, relays.via(draft)), named(reading, cast, relays.sources(draft)));
    }

    private static List<Relay> named(Reading reading, Cast cast, List<Span> spans) {
        return spans.stream().map(span -> new Relay(actorIn(cast, span), reading.article().text().evidence(span))).toList();
    }

    /** Words that are only told of have no frame: the telling is the whole clause. */
    private static boolean isTold(Draft draft) {
        return draft.kind() == Statement.Kind.REPORTED;
    }

    private static @Nullable String speaker(Cast cast, Draft draft) {
        if (draft.speakerHead() != null) {
            Optional<String> head = cast.at(draft.speakerHead().span()).map(appearance -> appearance.actor().key());
            if (head.isPresent()) {
                return head.get();
            }
        }
        return actorIn(cast, draft.speaker());
    }

    /** The actor meant by the words: the one of the longest mention in them. */
    private static @Nullable String actorIn(Cast cast, @Nullable Span span) {
        return span == null ? null : cast.in(span).map(appearance -> appearance.actor().key()).orElse(null);
    }

    private static Dated date(Reading reading, Draft draft) {
        for (TimeExpression time : reading.times()) {
            boolean inFrame = draft.frame().stream().anyMatch(span -> span.contains(time.evidence().span()));
            if (inFrame && time.value().matches("\\d{4}(-(\\d{2}|W\\d{2})(-\\d{2})?)?")) {
                return Dated.of(time.value(), "expression");
            }
        }
        Dated published = reading.article().published();
        return published == null || published.value() == null ? Dated.UNKNOWN : new Dated(published.value(), published.precision(), "published");
    }

    private static @Nullable Evidence evidence(Reading reading, @Nullable Span span) {
        return span == null ? null : reading.article().text().evidence(span);
    }

    private static List<Evidence> evidence(Reading reading, List<Span> spans) {
        return spans.stream().map(reading.article().text()::evidence).toList();
    }
}
