package org.depesche.actors;

import org.depesche.Limits;
import org.depesche.language.Reading;
import org.depesche.lexicon.Lexicon;

/**
 * Finds the actors and places of an article: who is named, by name, office, adjective or the seat of government, and who is meant by a role noun or pronoun.
 *
 * <p>Knows the states, bodies, offices with their holders and places of the lexicon; a person whom no table knows is found by first name, title or office. Who cannot be told
 * stays unresolved. Takes time linear in the words. Immutable, thread-safe.
 */
public final class ActorFinder {
    private final Gazetteer gazetteer;
    private final NounGroups groups;
    private final NameTagger tagger;
    private final Limits limits;

    public ActorFinder(Lexicon lexicon, Limits limits) {
        this.gazetteer = new Gazetteer(lexicon);
        this.groups = new NounGroups(gazetteer);
        this.tagger = NameTagger.load(gazetteer);
        this.limits = limits;
    }

    /** The actors and places of the article. */
    public Cast find(Reading reading) {
        return new Story(gazetteer, groups, tagger, limits, reading).cast();
    }
}
