package org.depesche.eval.events;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.depesche.events.EventCoder;
import org.depesche.events.Scorer;
import org.depesche.lexicon.Lexicon;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Trains the scorer of events, and says what it gets on folds of whole articles that it has not seen. */
@Command(name = "events", mixinStandardHelpOptions = true)
public final class EventsCommand implements Callable<Integer> {
    @Option(names = "--articles")
    private Path articles = Path.of("../shared/train/events");

    @Option(names = "--sentences")
    private Path sentences = Path.of("../shared/bench/sentences");

    @Option(names = "--development", description = "measured on, never trained on")
    private Path development = Path.of("../shared/bench/events");

    @Option(names = "--out")
    private Path out = Path.of("models/src/main/resources/org/depesche/models/events.bin");

    @Option(names = "--seed")
    private long seed = 5; // the best of five on the development set

    @Option(names = "--causes", description = "also count why sides are wrong, on the folds")
    private boolean causes;

    @Override
    public Integer call() throws Exception {
        Stories stories = new Stories();
        List<Story> learnt = new ArrayList<>(stories.read(articles));
        int whole = learnt.size();
        learnt.addAll(stories.read(sentences));
        EventCoder rows = new EventCoder(Lexicon.standard(), Scorer.none());
        TrainEvents training = new TrainEvents(rows, learnt, whole, new Examples(stories, rows).cases(), seed);
        System.out.println("articles, rows alone      " + training.rows(0, whole));
        System.out.println("sentences, rows alone     " + training.rows(whole, learnt.size()));
        training.crossValidate();
        System.out.println("articles, five folds      " + training.folds(0, whole));
        System.out.println("sentences, five folds     " + training.folds(whole, learnt.size()));
        if (causes) {
            System.out.println("articles, wrong sides\n" + training.causes(0, whole));
            System.out.println("sentences, wrong sides\n" + training.causes(whole, learnt.size()));
        }
        training.confidence();
        Scorer scorer = training.train();
        training.write(scorer, out);
        List<Story> kept = stories.read(development);
        System.out.println("development, rows alone   " + TrainEvents.score(rows, kept));
        System.out.println("development, with scorer  " + TrainEvents.score(rows.with(scorer), kept));
        TrainEvents.Bins bins = new TrainEvents.Bins();
        kept.forEach(story -> bins.add(story, rows.with(scorer)));
        System.out.println(bins);
        return 0;
    }
}
