package org.depesche.language.syntax;

import java.util.List;
import org.depesche.Limits;
import org.depesche.lexicon.Lexicon;

/** A sentence's way from words to a tree, stage by stage. Immutable and thread-safe. */
public final class Analyser {
    private final Dictionary dictionary;
    private final Clusters clusters;
    private final int longest;
    private final SttsTagger stts;
    private final MorphologyTagger morphology;
    private final UposTagger upos;
    private final Lemmatiser lemmatiser;
    private final TreeRepair repair = new TreeRepair();
    private final Cuts cuts;
    private final Parser parser;
    private final Relabeller relabeller;
    private final List<String> relations;

    /**
     * @param limits how long words and sentences may be before they are cut
     * @param beam how many states the parser keeps
     */
    public Analyser(Model model, Dictionary dictionary, Clusters clusters, Limits limits, int beam) {
        this.dictionary = dictionary;
        this.clusters = clusters;
        this.longest = limits.tokenLength();
        this.cuts = new Cuts(limits.sentenceTokens());
        this.stts = new SttsTagger(model.stts(), model.tags());
        this.morphology = new MorphologyTagger(new PhraseTagger(model.phrases()));
        this.upos = new UposTagger(model.upos());
        this.lemmatiser = new Lemmatiser(Lexicon.standard());
        this.parser = new Parser(model.steps(), model.arcs(), beam);
        this.relabeller = new Relabeller(model.relabels());
        this.relations = model.relations();
    }

    /** The words, looked up. */
    public Draft draft(List<String> words) {
        return new Draft(words, dictionary, clusters, longest);
    }

    /** Everything about a sentence of at least one word. */
    public Draft analyse(List<String> words) {
        Draft draft = draft(words);
        tag(draft);
        parse(draft);
        return draft;
    }

    /** Tags, lemmas and inflection. */
    public void tag(Draft draft) {
        stts.tag(draft);
        inflect(draft);
    }

    /** All that follows from the STTS tags, trees aside. */
    public void inflect(Draft draft) {
        lemmatiser.lemmatise(draft);
        morphology.tag(draft);
        upos.tag(draft);
    }

    private void parse(Draft draft) {
        ParseValues values = new ParseValues(draft);
        Tree tree = relabeller.relabel(draft, values, join(draft, values));
        for (int i = 1; i <= draft.size(); i++) {
            draft.heads[i] = tree.heads[i];
            draft.relations[i] = relations.get(tree.relations[i]);
        }
        repair.repair(draft);
        lemmatiser.joinParticles(draft);
    }

    /** The trees of the sentence's parts as one: the roots of the later parts depend on that of the first. */
    private Tree join(Draft draft, ParseValues values) {
        int[] heads = new int[draft.size() + 1];
        int[] numbers = new int[draft.size() + 1];
        int root = 0;
        for (Cuts.Part part : cuts.of(draft)) {
            Tree tree = Tree.of(parser.parse(part.size() == draft.size() ? values : values.part(part.first(), part.last())));
            int before = part.first() - 1;
            int partRoot = 0;
            for (int i = 1; i <= part.size(); i++) {
                heads[before + i] = tree.heads[i] == 0 ? root : before + tree.heads[i];
                numbers[before + i] = tree.relations[i];
                partRoot = tree.heads[i] == 0 ? before + i : partRoot;
            }
            root = root == 0 ? partRoot : root;
        }
        return Tree.of(heads, numbers);
    }
}
