package org.depesche.page.html;

import org.jspecify.annotations.Nullable;

/** An element that stands for itself in the flow of a page: a block, or one that its name marks as a part. Mutable while a page is read; not thread-safe. */
final class Box {
    private static final double STORY = 1_500; // more long prose than a part has

    final @Nullable Box parent;
    final String name;
    final String kind; // its element and class names: boxes of one kind are built alike
    final Cue cue;
    final int depth;
    double weight; // how much long prose it holds
    int length; // of all its text, in UTF-16 units
    int linked; // of that in links
    int images; // in it
    int headings; // in it
    boolean dropped;
    boolean holdsBody; // a box in it is named as the article's body
    @Nullable Clock clock; // the first time that it shows

    Box(@Nullable Box parent, String name, String kind, Cue cue) {
        this.parent = parent;
        this.name = name;
        this.kind = kind;
        this.cue = cue;
        this.depth = parent == null ? 0 : parent.depth + 1;
    }

    /** Notes a time that it shows; of several the first stays. */
    void tell(@Nullable Clock other) {
        if (other != null && (clock == null || other.at() < clock.at())) {
            clock = other;
        }
    }

    /** Whether it is the other or holds it. */
    boolean holds(Box other) {
        Box box = other;
        while (box != null && box.depth > depth) {
            box = box.parent;
        }
        return box == this;
    }

    /** The smallest box that holds both. */
    Box with(Box other) {
        Box box = this;
        while (box.parent != null && !box.holds(other)) {
            box = box.parent;
        }
        return box;
    }

    /** Whether a box around it, up to eight out, holds a story, of which it is a small part. */
    boolean isInStory() {
        Box box = parent;
        for (int i = 0; i < 8 && box != null && box.weight < STORY; i++) {
            box = box.parent;
        }
        return box != null && box.weight >= STORY;
    }

    /** Whether it or a box around it is such an element. */
    boolean isIn(String element) {
        for (Box box = this; box != null; box = box.parent) {
            if (box.name.equals(element)) {
                return true;
            }
        }
        return false;
    }

    /** The part that it or the nearest box around it names, up to four boxes out; {@link Cue#NONE} for none. A box that holds a story is no part of one. */
    Cue part() {
        Box box = this;
        for (int i = 0; i < 4 && box != null && box.cue != Cue.BODY && box.weight < STORY; i++) {
            if (box.cue.isPart()) {
                return box.cue;
            }
            box = box.parent;
        }
        return Cue.NONE;
    }
}
