package org.depesche.page.html;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/**
 * Drops the boxes that are no part of the article by what their names say, unless they, or the boxes built alike taken together, hold much of the page's prose:
 * then the name means something else here.
 */
final class Pruning {
    private static final double MUCH = 0.3;
    private static final double MOST = 0.5;
    private static final double PARAGRAPH = 200;
    private static final double SLACK = 130;
    private static final Set<String> FRAMES = Set.of("body", "main", "html");

    private static final double STORY = 400;
    private static final int NEAR = 25; // passages below a first-level heading

    private final double whole;
    private final boolean namesTrue;
    private final Map<String, Double> byKind = new HashMap<>();

    private Pruning(Outline outline) {
        whole = outline.boxes().isEmpty() ? 0 : outline.boxes().get(0).weight;
        for (Box box : outline.boxes()) {
            if (box.parent == null || !box.parent.kind.equals(box.kind)) {
                byKind.merge(box.kind, box.weight, Double::sum);
            }
            if (box.cue == Cue.BODY && box.weight > MUCH * whole) {
                markHolders(box);
            }
        }
        namesTrue = areNamesTrue(outline);
    }

    private static void markHolders(Box body) {
        for (Box box = body; box != null && !box.holdsBody; box = box.parent) {
            box.holdsBody = true;
        }
    }

    /**
     * Whether names can be taken at their word: what is left without the boxes that their names rule out holds a story in a box that is named as the body.
     */
    private static boolean areNamesTrue(Outline outline) {
        double story = 0;
        for (Passage passage : outline.passages()) {
            story += isStory(passage.box()) ? passage.weight() : 0;
        }
        return story >= STORY;
    }

    private static boolean isStory(Box inner) {
        boolean body = false;
        for (Box box = inner; box != null; box = box.parent) {
            if (isNamedOut(box)) {
                return false;
            }
            body |= box.cue == Cue.BODY;
        }
        return body;
    }

    private static boolean isNamedOut(Box box) {
        return (box.cue == Cue.NEVER || box.cue == Cue.DROP) && !FRAMES.contains(box.name) && !box.holdsBody;
    }

    /** Marks the boxes that are out; a summary that the metadata give too is kept wherever it stands. */
    static void of(Outline outline, Found found) {
        Pruning pruning = new Pruning(outline);
        for (Box box : outline.boxes()) {
            box.dropped = box.parent != null && box.parent.dropped || pruning.isOut(box);
        }
        int title = -NEAR;
        for (Passage passage : outline.passages()) {
            title = passage.headingLevel() == 1 ? passage.index() : title;
            boolean near = passage.index() - title < NEAR || !passage.box().isIn("footer");
            if (passage.box().dropped && near && passage.length() > 40 && found.isLead(passage.text()) && passage.linkDensity() < 0.5) {
                passage.box().dropped = false;
            }
        }
    }

    private boolean isOut(Box box) {
        if (FRAMES.contains(box.name) || box.holdsBody) {
            return false;
        }
        if (box.isIn("figure")) {
            return false;
        }
        if (namesTrue && isNamedOut(box)) {
            return box.cue == Cue.NEVER || !isOneParagraph(box);
        }
        double held = Math.max(box.weight, byKind.getOrDefault(box.kind, 0.0));
        return switch (box.cue) {
            case NEVER -> held <= MOST * whole;
            case DROP -> held <= MUCH * whole && !isOneParagraph(box);
            default -> box.name.equals("article") && isNested(box) && held <= MUCH * whole;
        };
    }

    /** A long paragraph that has a box to itself. */
    private static boolean isOneParagraph(Box box) {
        return box.weight > PARAGRAPH && box.length - box.weight < SLACK && box.linked < box.length / 10;
    }

    /** An article in an article: a teaser, but for the entries of a live blog, which hold much together. */
    private static boolean isNested(Box box) {
        return box.parent != null && box.parent.isIn("article");
    }
}
