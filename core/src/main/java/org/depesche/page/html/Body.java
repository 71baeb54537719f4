package org.depesche.page.html;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds the box that holds the article's paragraphs. */
final class Body {
    private static final double NEARLY_ALL = 0.96;
    private static final double HALF = 0.5;
    private static final double SLIGHT = 0.4;
    private static final Set<String> PARAGRAPHS = Set.of("p", "li", "blockquote");

    private final Map<Box, Double> weights = new HashMap<>();
    private final Map<Box, Integer> counts = new HashMap<>();
    private final Map<Box, Box> heaviest = new HashMap<>();

    private Body(Outline outline) {
        for (Passage passage : outline.passages()) {
            if (!passage.box().dropped && passage.isProse()) {
                weights.merge(passage.box(), passage.weight(), Double::sum);
                counts.merge(passage.box(), 1, Integer::sum);
            }
        }
        List<Box> boxes = outline.boxes();
        for (int i = boxes.size() - 1; i > 0; i--) {
            Box box = boxes.get(i);
            Box parent = box.parent;
            if (parent != null && weight(box) > 0) {
                weights.merge(parent, weight(box), Double::sum);
                counts.merge(parent, count(box), Integer::sum);
                heaviest.merge(parent, box, (a, b) -> weight(a) > weight(b) ? a : b);
            }
        }
    }

    /** Goes inwards from the whole page for as long as one box holds the prose and what is left outside is slight; null for a page without prose. */
    static @Nullable Box of(Outline outline) {
        Body body = new Body(outline);
        Box box = outline.boxes().isEmpty() ? null : outline.boxes().get(0);
        if (box == null || body.weight(box) == 0) {
            return null;
        }
        for (Box inner = body.heaviest.get(box); inner != null && body.goesOn(box, inner); inner = body.heaviest.get(box)) {
            box = inner;
        }
        return box;
    }

    private boolean goesOn(Box box, Box inner) {
        if (PARAGRAPHS.contains(inner.name)) {
            return false;
        }
        double share = weight(inner) / weight(box);
        if (inner.cue == Cue.BODY && box.cue == Cue.BODY && share >= HALF) {
            return true;
        }
        if (share >= NEARLY_ALL) {
            return box.cue != Cue.BODY;
        }
        double inside = weight(inner) / count(inner);
        double outside = (weight(box) - weight(inner)) / Math.max(1, count(box) - count(inner));
        return share >= HALF && box.cue != Cue.BODY && outside < SLIGHT * inside;
    }

    private double weight(Box box) {
        return weights.getOrDefault(box, 0.0);
    }

    private int count(Box box) {
        return counts.getOrDefault(box, 0);
    }
}
