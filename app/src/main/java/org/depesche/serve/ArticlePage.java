package org.depesche.serve;

import java.util.ArrayList;
import java.util.List;
import org.depesche.search.Dossier;
import org.depesche.search.Fact;

/**
 * An article as its page shows it.
 *
 * @param dossier what the store holds of it
 * @param passages its text, part by part, cut by the words of its facts; empty where the source reserves its rights, so that only evidence is shown
 */
public record ArticlePage(Dossier dossier, List<Passage> passages) {

    /** The page of an article. */
    static ArticlePage of(Dossier dossier) {
        List<Passage> passages = new ArrayList<>();
        if (!dossier.article().reserved()) {
            int[] text = dossier.article().text().codePoints().toArray();
            List<Passage.Owned> owned = owned(dossier);
            dossier.parts().forEach(part -> passages.add(Passage.of(part.kind(), part.span(), text, owned)));
        }
        return new ArticlePage(dossier, passages);
    }

    private static List<Passage.Owned> owned(Dossier dossier) {
        List<Passage.Owned> owned = new ArrayList<>();
        List<Fact> facts = new ArrayList<>(dossier.acts());
        facts.addAll(dossier.sayings());
        facts.addAll(dossier.stands());
        facts.forEach(fact -> fact.words().forEach(words -> owned.add(new Passage.Owned(fact.key(), words))));
        return owned;
    }
}
