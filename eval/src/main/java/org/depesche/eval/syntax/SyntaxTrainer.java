package org.depesche.eval.syntax;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeSet;
import org.depesche.Limits;
import org.depesche.language.syntax.Clusters;
import org.depesche.language.syntax.Dictionary;
import org.depesche.language.syntax.Draft;
import org.depesche.language.syntax.Lemmatiser;
import org.depesche.language.syntax.Model;
import org.depesche.language.syntax.MorphologyTagger;
import org.depesche.language.syntax.PhraseTagger;
import org.depesche.language.syntax.SttsTagger;
import org.depesche.language.syntax.Weights;
import org.depesche.lexicon.Lexicon;

/**
 * Treebanks in, weights out. What a stage reads from the one before comes from models that have not seen the sentence (jackknifing), so that
 * it learns to live with their errors. The same sentences, settings and seed give the same weights.
 */
public final class SyntaxTrainer {
    private final Settings settings;
    private final List<Sample> samples = new ArrayList<>();
    private final List<String> tags;
    private final List<String> relations;

    /**
     * How to train.
     *
     * @param folds parts of the jackknife
     * @param tagRounds rounds over gold for taggers
     * @param parseRounds rounds for the parser
     * @param silverRounds those of them that take silver in
     * @param silverTagged the STTS tagger learns from every how manieth silver sentence
     * @param beam the parser's states while it learns
     * @param seed of all shuffling
     */
    public record Settings(int folds, int tagRounds, int parseRounds, int silverRounds, int silverTagged, int beam, long seed) {}

    SyntaxTrainer(List<GoldSentence> sentences, Dictionary dictionary, Clusters clusters, Settings settings) {
        this.settings = settings;
        Random random = new Random(settings.seed());
        TreeSet<String> tagNames = new TreeSet<>();
        TreeSet<String> relationNames = new TreeSet<>();
        for (GoldSentence sentence : sentences) {
            samples.add(new Sample(sentence, new Draft(sentence.forms(), dictionary, clusters, Limits.STANDARD.tokenLength()), random.nextInt(settings.folds())));
            relationNames.addAll(sentence.relations());
            tagNames.addAll(sentence.hasStts() ? sentence.stts() : List.of());
        }
        tags = List.copyOf(tagNames);
        relations = List.copyOf(relationNames);
    }

    Model train() {
        Map<GoldSentence, List<String>> right = rightTags();
        Weights stts = jackknifeStts(right);
        say("STTS learnt");
        Weights phrases = jackknifePhrases();
        say("phrases learnt");
        Weights upos = new UposTrainer().learn(samples, new Rounds(settings.tagRounds(), 2, settings.seed()));
        say("universal tags learnt");
        ParserTrainer parser = new ParserTrainer(relations, settings.beam());
        parser.learn(samples, new Rounds(settings.parseRounds(), settings.silverRounds(), settings.seed()));
        say("parser learnt");
        Weights relabels = new RelabelTrainer(relations).learn(samples, new Rounds(6, 2, settings.seed()));
        say("relations learnt");
        return new Model(tags, relations, stts, phrases, upos, parser.steps().weights(), parser.arcs().weights(), relabels);
    }

    private static void say(String what) {
        System.err.println(java.time.LocalTime.now().withNano(0) + " " + what);
    }

    /** The right STTS tags: the gold ones, and for other sentences those that a tagger learnt from gold gives within the universal tags. */
    private Map<GoldSentence, List<String>> rightTags() {
        Map<GoldSentence, List<String>> right = new IdentityHashMap<>();
        List<GoldSentence> gold = new ArrayList<>();
        for (Sample sample : samples) {
            if (sample.gold().hasStts()) {
                right.put(sample.gold(), sample.gold().stts());
                gold.add(sample.gold());
            }
        }
        Weights first = new SttsTrainer(tags, right).learn(samples, new Rounds(settings.tagRounds(), 0, settings.seed()));
        SilverTags silver = new SilverTags(tags, gold);
        int number = 0;
        for (Sample sample : samples) {
            if (!right.containsKey(sample.gold()) && (!sample.silver() || number++ % settings.silverTagged() == 0)) {
                right.put(sample.gold(), silver.tag(sample, first));
            }
        }
        return right;
    }

    private Weights jackknifeStts(Map<GoldSentence, List<String>> right) {
        Rounds rounds = new Rounds(settings.tagRounds(), 2, settings.seed());
        Map<Sample, List<String>> given = new IdentityHashMap<>();
        for (int fold = 0; fold < settings.folds(); fold++) {
            SttsTagger tagger = new SttsTagger(new SttsTrainer(tags, right).learn(outside(fold), rounds), tags);
            for (Sample sample : inside(fold)) {
                tagger.tag(sample.draft());
                given.put(sample, tags(sample.draft()));
            }
        }
        Weights weights = new SttsTrainer(tags, right).learn(samples, rounds);
        given.forEach(SyntaxTrainer::restore);
        return weights;
    }

    private static List<String> tags(Draft draft) {
        List<String> tags = new ArrayList<>(draft.size());
        for (int i = 1; i <= draft.size(); i++) {
            tags.add(draft.stts(i));
        }
        return tags;
    }

    private static void restore(Sample sample, List<String> tags) {
        for (int i = 1; i <= sample.size(); i++) {
            sample.draft().setStts(i, tags.get(i - 1));
        }
    }

    private Weights jackknifePhrases() {
        Rounds rounds = new Rounds(settings.tagRounds(), 0, settings.seed());
        Lemmatiser lemmatiser = new Lemmatiser(Lexicon.standard());
        samples.forEach(sample -> lemmatiser.lemmatise(sample.draft()));
        for (int fold = 0; fold < settings.folds(); fold++) {
            MorphologyTagger tagger = new MorphologyTagger(new PhraseTagger(new PhraseTrainer().learn(outside(fold), rounds)));
            inside(fold).forEach(sample -> tagger.tag(sample.draft()));
        }
        return new PhraseTrainer().learn(samples, rounds);
    }

    private List<Sample> inside(int fold) {
        return samples.stream().filter(sample -> sample.fold() == fold).toList();
    }

    private List<Sample> outside(int fold) {
        return samples.stream().filter(sample -> sample.fold() != fold).toList();
    }
}
