package org.depesche.events;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.depesche.Limits;
import org.depesche.actors.Cast;
import org.depesche.language.Reading;
import org.depesche.language.Sentence;
import org.depesche.language.syntax.Clusters;
import org.depesche.lexicon.Lexicon;
import org.depesche.statements.Statement;
import org.depesche.text.Evidence;
import org.depesche.text.SourceText;
import org.depesche.text.Span;

/**
 * Codes who did what to whom by the codebook: an event is a stance on an act, "Moskau lehnt ab (refuse), die Koalition zu unterstützen (help)", and a table says what that codes to.
 * Thread-safe.
 */
public final class EventCoder {
    private final Codebook codebook;
    private final Codes codes;
    private final Clusters clusters;
    private final TopicWords contexts;
    private final Subject subject;
    private final Attitudes attitudes;
    private final Scorer scorer;

    /** With the weights that it ships with. */
    public EventCoder(Lexicon lexicon, Limits limits) {
        this(lexicon, Scorer.load());
    }

    /** With weights of one's own. */
    public EventCoder(Lexicon lexicon, Scorer scorer) {
        this.codebook = new Codebook(lexicon);
        this.codes = new Codes(lexicon);
        this.clusters = Scorer.clusters();
        this.contexts = new TopicWords(lexicon, "contexts", "context");
        this.subject = new Subject(new TopicWords(lexicon, "subjects", "subject"), contexts);
        this.attitudes = new Attitudes(lexicon);
        this.scorer = scorer;
    }

    private EventCoder(EventCoder other, Scorer scorer) {
        this.codebook = other.codebook;
        this.codes = other.codes;
        this.clusters = other.clusters;
        this.contexts = other.contexts;
        this.subject = other.subject;
        this.attitudes = other.attitudes;
        this.scorer = scorer;
    }

    /** The same with other weights. */
    public EventCoder with(Scorer other) {
        return new EventCoder(this, other);
    }

    /** The events, positions and links of an article. */
    public Coding code(Reading reading, Cast named, List<Statement> statements) {
        Grounds grounds = new Grounds(named);
        Cast cast = grounds.cast();
        Roles roles = new Roles(cast, statements);
        Sureness sureness = new Sureness(cast, roles);
        Occasion occasion = new Occasion(reading, cast, codebook.words());
        List<Finding> once = findings(reading, cast, roles);
        Contexts around = new Contexts(contexts, reading);
        List<Event> events = new ArrayList<>();
        for (Finding finding : once) {
            double confidence = scorer.sure(sureness.features(finding));
            events.add(event(reading, occasion, roles, finding.with(confidence).within(around.of(finding)), "e" + (events.size() + 1)));
        }
        Positions stands = new Positions(reading, roles, attitudes, codebook.words());
        List<Position> positions = stands.of(once);
        List<Link> links = new ArrayList<>(new Links(reading, new Facts(reading, roles, once, events, statements), codebook.words()).all());
        new Disputes(statements, roles, codebook.words()).of(stands.attitudes()).stream().filter(dispute -> links.stream().noneMatch(dispute::joinsSame)).forEach(links::add);
        return new Coding(grounds.actors(events), events, positions, links);
    }

    private List<Finding> findings(Reading reading, Cast cast, Roles roles) {
        Judge judge = judge(reading, cast, roles);
        Shadows shadows = new Shadows(roles);
        List<Finding> found = new ArrayList<>();
        for (Sentence sentence : reading.sentences()) {
            found.addAll(shadows.without(judge.judged(sentence, new Interpreter(codebook, roles, sentence).read())));
        }
        found.sort(Comparator.comparingInt(finding -> finding.trigger().getFirst().start()));
        Home home = new Home(cast);
        found.replaceAll(home::completed);
        boolean other = subject.isOther(reading);
        found.removeIf(finding -> finding.actors().isEmpty() && finding.recipients().isEmpty());
        new Counterpart(roles).complete(found);
        found = new Missing(scorer, new Nearby(reading, cast, roles)).completed(found);
        if (other) {
            found.removeIf(finding -> !Subject.isBetweenNamed(finding, roles));
        }
        Background background = new Background(reading, new Occasion(reading, cast, codebook.words()), codebook.words());
        found.replaceAll(background::marked);
        List<Finding> once = new Repetition(roles).removed(found);
        return once.stream().sorted(Comparator.comparingInt(finding -> finding.trigger().getFirst().start())).toList();
    }

    private Judge judge(Reading reading, Cast cast, Roles roles) {
        Scorer judging = subject.isOther(reading) ? scorer.strict() : scorer;
        return new Judge(judging, codebook, codes, new ScorerFeatures(codebook, clusters, roles, reading, cast), roles);
    }

    /** The words of an article that may carry an act, for the scorer's trainer; {@code blind} hides the rows from the features, as if no row knew the word. */
    public List<Sample> samples(Reading reading, Cast named, List<Statement> statements, boolean blind) {
        Cast cast = new Grounds(named).cast();
        Roles roles = new Roles(cast, statements);
        Judge judge = judge(reading, cast, roles);
        return reading.sentences().stream().flatMap(sentence -> judge.samples(sentence, new Interpreter(codebook, roles, sentence).read(), blind).stream()).toList();
    }

    /** What the confidence of each event of an article is told from, in the order of the events; for the scorer's trainer. */
    public List<int[]> sureness(Reading reading, Cast named, List<Statement> statements) {
        Cast cast = new Grounds(named).cast();
        Roles roles = new Roles(cast, statements);
        Sureness sureness = new Sureness(cast, roles);
        return findings(reading, cast, roles).stream().map(sureness::features).toList();
    }

    /**
     * Those who may take a side of the acts that these words carry, whose types are known; for the scorer's trainer.
     *
     * @param carriers the words with the types of their acts
     */
    public List<PartySample> parties(Reading reading, Cast named, List<Statement> statements, Map<Span, EventType> carriers) {
        Cast cast = new Grounds(named).cast();
        Roles roles = new Roles(cast, statements);
        Judge judge = judge(reading, cast, roles);
        List<Finding> told = new ArrayList<>();
        for (Sentence sentence : reading.sentences()) {
            told.addAll(judge.told(sentence, new Interpreter(codebook, roles, sentence).read(), carriers));
        }
        return new Missing(scorer, new Nearby(reading, cast, roles)).samples(told);
    }

    /** The labels that the scorer's trainer may give: types with modes. */
    public List<String> labels() {
        return codes.labels();
    }

    private Event event(Reading reading, Occasion occasion, Roles roles, Finding finding, String key) {
        SourceText text = reading.article().text();
        return new Event(key, finding.code().type(), finding.code().mode(), finding.code().cameo(), finding.status(), List.copyOf(finding.actors().actors().keySet()),
                List.copyOf(finding.recipients().actors().keySet()), evidence(text, finding.trigger()), evidence(text, finding.actors().actors().values().stream().toList()),
                evidence(text, finding.recipients().actors().values().stream().toList()), finding.condition() == null ? null : text.evidence(finding.condition()), occasion.place(finding),
                occasion.date(finding), codebook.intensity(finding.code()), finding.contexts(), roles.statement(finding.trigger().getFirst()).map(Statement::key).orElse(null),
                finding.confidence(), finding.rule());
    }

    private static List<Evidence> evidence(SourceText text, List<Span> spans) {
        return spans.stream().map(text::evidence).toList();
    }
}
