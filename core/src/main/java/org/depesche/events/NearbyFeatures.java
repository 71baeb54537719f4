package org.depesche.events;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.depesche.actors.Actor;
import org.depesche.actors.Cast;
import org.depesche.language.Sentence;
import org.depesche.language.Token;
import org.depesche.language.VerbGroup;
import org.jspecify.annotations.Nullable;

/** What speaks for somebody's being a side of an act: the way in the tree from the act to him, how far back he is named, what he is, who else takes part. For one article. */
final class NearbyFeatures {
    private static final int LONGEST = 4;

    private final Map<String, Integer> mentions = new HashMap<>();
    private final int all;

    NearbyFeatures(List<Cast.Appearance> appearances) {
        appearances.forEach(appearance -> mentions.merge(appearance.actor().id(), 1, Integer::sum));
        this.all = Math.max(1, appearances.size());
    }

    /**
     * Which side of which act is looked for, and where somebody is named.
     *
     * @param back sentences before that of the act
     * @param word the word that names him in the sentence of the act; null in another
     */
    record Place(Finding finding, boolean acting, int back, @Nullable Token word) {

        Roles.Filled side() {
            return acting ? finding.actors() : finding.recipients();
        }

        Roles.Filled other() {
            return acting ? finding.recipients() : finding.actors();
        }
    }

    int[] of(Place place, Cast.Appearance appearance, boolean speaks, List<Finding> earlier) {
        FeatureList list = new FeatureList();
        Finding finding = place.finding();
        Actor actor = appearance.actor();
        String side = place.acting() ? "A" : "R";
        String type = side + finding.code().type();
        String sector = actor.sector().name();
        list.add("bias", side);
        list.add("type", type);
        list.add("sector", type, sector);
        list.add("kind", type, actor.kind().name());
        list.add("how", side, appearance.mention().how().name());
        list.add("back", type, place.back());
        list.add("back-how", side, appearance.mention().how().name() + place.back());
        list.add("share", side, 10 * mentions.getOrDefault(actor.id(), 0) / all);
        list.add("main", type, mentions.getOrDefault(actor.id(), 0) * 2 >= all ? 1 : 0);
        list.add("country", type, actor.id().length() == 3 ? 1 : 0);
        list.add("speaks", type, speaks ? 1 : 0);
        list.add("rule", side, finding.rule().startsWith("scorer") ? 1 : 0);
        sides(list, place, actor, side);
        earlier(list, side, actor, earlier);
        if (place.word() != null) {
            tree(list, place, place.word(), side, type, sector);
        }
        return list.rows();
    }

    private static void sides(FeatureList list, Place place, Actor actor, String side) {
        boolean there = place.other().actors().containsKey(actor.key());
        list.add("other", side, place.other().isEmpty() ? "nobody" : there ? "same" : "else");
        list.add("own", side, place.side().isEmpty() ? "nobody" : place.side().actors().containsKey(actor.key()) ? "same" : "else");
        list.add("other-type", side + place.finding().code().type(), place.other().isEmpty() ? "nobody" : there ? "same" : actor.sector().name());
    }

    private static void earlier(FeatureList list, String side, Actor actor, List<Finding> earlier) {
        Finding last = earlier.isEmpty() ? null : earlier.getLast();
        if (last == null) {
            list.add("last", side, "none");
            return;
        }
        list.add("last", side, (last.actors().actors().containsKey(actor.key()) ? "A" : "") + (last.recipients().actors().containsKey(actor.key()) ? "R" : ""));
    }

    private static void tree(FeatureList list, Place place, Token word, String side, String type, String sector) {
        Finding finding = place.finding();
        Sentence sentence = finding.sentence();
        Token head = finding.head();
        String kind = head.stts().startsWith("N") ? "N" : VerbGroup.of(sentence, head).isPassive() ? "P" : "V";
        String path = path(sentence, head, word);
        StringBuilder cases = new StringBuilder();
        sentence.children(word, "case").forEach(preposition -> cases.append(preposition.lemma()));
        list.add("path", side + kind, path);
        list.add("path-case", side + kind + path, cases.toString());
        list.add("path-type", type + kind, path);
        list.add("path-sector", side + kind + path, sector);
        list.add("case", type + kind, cases.toString());
        list.add("lemma-case", side + head.lemma(), cases + word.relation());
        list.add("relation", side + kind, word.relation());
        int far = word.index() - head.index();
        list.add("side", side + kind, Integer.signum(far));
        list.add("far", side + kind, Math.min(5, Math.abs(far) / 3));
        list.add("grammar", side + kind, String.valueOf(word.morphology().gramCase()));
    }

    /** The relations from one word up to where both meet, and down to the other. */
    static String path(Sentence sentence, Token from, Token to) {
        StringBuilder up = new StringBuilder();
        Token top = from;
        for (int i = 0; i <= LONGEST; i++) {
            StringBuilder down = new StringBuilder();
            Token low = to;
            for (int j = 0; j + i <= LONGEST; j++) {
                if (low.index() == top.index()) {
                    return up + "|" + down;
                }
                if (low.head() < 0) {
                    break;
                }
                down.insert(0, low.relation() + " ");
                low = sentence.tokens().get(low.head());
            }
            if (top.head() < 0) {
                break;
            }
            up.append(top.relation()).append(' ');
            top = sentence.tokens().get(top.head());
        }
        return "far";
    }
}
