package org.depesche.page.html;

import java.util.List;
import org.depesche.Limits;
import org.depesche.page.Damage;
import org.jsoup.nodes.Document;
import org.jsoup.select.NodeTraversor;

/**
 * A page as boxes and the passages in them: all that the extraction needs to know of its tree.
 *
 * @param boxes in the order of the page, so that a box comes after the one that holds it
 * @param passages in the order of the page
 * @param damage what was left out for its size
 */
record Outline(List<Box> boxes, List<Passage> passages, List<Damage> damage) {

    static Outline of(Document document, Cues cues, Limits limits) {
        Walk walk = new Walk(cues, limits.nodes());
        NodeTraversor.filter(walk, document.body());
        walk.endPassage();
        Damage cut = new Damage("too-many-nodes", "only the first " + limits.nodes() + " nodes were read");
        List<Damage> damage = walk.nodes > limits.nodes() ? List.of(cut) : List.of();
        Outline outline = new Outline(walk.boxes, walk.passages, damage);
        outline.addUp();
        return outline;
    }

    private void addUp() {
        for (Passage passage : passages) {
            passage.box().weight += passage.weight();
            passage.box().length += passage.length();
            passage.box().linked += passage.linked();
            passage.box().headings += passage.isHeading() ? 1 : 0;
        }
        for (int i = boxes.size() - 1; i > 0; i--) {
            Box box = boxes.get(i);
            if (box.parent != null) {
                box.parent.weight += box.weight;
                box.parent.length += box.length;
                box.parent.linked += box.linked;
                box.parent.images += box.images;
                box.parent.headings += box.headings;
                box.parent.tell(box.clock);
            }
        }
    }
}
