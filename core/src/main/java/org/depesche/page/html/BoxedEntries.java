package org.depesche.page.html;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.depesche.page.html.LiveBlog.Stretch;

/**
 * Finds the entries of a live blog by how the page is built: several boxes of one kind side by side, each showing a time and little of it linked, on a page or in a
 * box that is called a live blog. Lists of teasers are linked, comments are not called so.
 */
final class BoxedEntries {
    private static final int FEW = 3;
    private static final int SHORTEST = 15;
    private static final double LINKED = 0.4;
    private static final double NEARLY = 0.8;

    /** Boxes of one kind in one box. */
    private record Group(List<Box> boxes) {

        double length() {
            return boxes.stream().mapToDouble(box -> box.length).sum();
        }

        boolean isText() {
            double linked = boxes.stream().mapToDouble(box -> box.linked).sum();
            return boxes.size() >= FEW && linked < LINKED * length();
        }
    }

    private BoxedEntries() {}

    static List<Stretch> of(Outline outline, boolean live, LiveWords words) {
        Map<Box, Map<String, Group>> byParent = new LinkedHashMap<>();
        for (Box box : outline.boxes()) {
            if (box.parent != null && box.clock != null && box.length >= SHORTEST) {
                byParent.computeIfAbsent(box.parent, p -> new LinkedHashMap<>()).computeIfAbsent(box.kind, k -> new Group(new ArrayList<>())).boxes.add(box);
            }
        }
        List<Group> groups = byParent.values().stream().flatMap(kinds -> kinds.values().stream()).filter(Group::isText).filter(group -> live || isCalled(group, words)).toList();
        double most = groups.stream().mapToDouble(Group::length).max().orElse(0);
        return groups.stream()
                .filter(group -> group.length() >= NEARLY * most)
                .max(Comparator.comparingInt(group -> group.boxes.size()))
                .map(group -> stretches(outline.passages(), group.boxes))
                .orElse(List.of());
    }

    private static boolean isCalled(Group group, LiveWords words) {
        for (Box box = group.boxes.get(0); box != null; box = box.parent) {
            if (words.areIn(box.kind)) {
                return true;
            }
        }
        return false;
    }

    private static List<Stretch> stretches(List<Passage> passages, List<Box> boxes) {
        List<Stretch> stretches = new ArrayList<>();
        int at = 0;
        for (Box box : boxes) {
            while (at < passages.size() && !box.holds(passages.get(at).box())) {
                at++;
            }
            int first = at;
            while (at < passages.size() && box.holds(passages.get(at).box())) {
                at++;
            }
            stretches.add(new Stretch(first, at, box.clock, null));
        }
        return stretches;
    }
}
