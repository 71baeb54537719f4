package org.depesche.article;

import java.util.ArrayList;
import java.util.List;
import org.depesche.text.SourceText;
import org.depesche.text.Span;
import org.jspecify.annotations.Nullable;

/** The parts of an article while they are being labelled. Not thread-safe. */
final class Draft {
    private final SourceText text;
    private final List<Part> parts;

    Draft(SourceText text, List<Part> parts) {
        this.text = text;
        this.parts = new ArrayList<>(parts);
    }

    List<Part> parts() {
        return parts;
    }

    String words(Part part) {
        return text.slice(part.span());
    }

    List<String> texts(PartKind kind) {
        return parts.stream().filter(part -> part.kind() == kind).map(this::words).toList();
    }

    @Nullable String first(PartKind kind) {
        return parts.stream().filter(part -> part.kind() == kind).map(this::words).findFirst().orElse(null);
    }

    /** The index of the first part of that kind; -1 for none. */
    int indexOf(PartKind kind) {
        for (int i = 0; i < parts.size(); i++) {
            if (parts.get(i).kind() == kind) {
                return i;
            }
        }
        return -1;
    }

    /** Parts a part in two, where its words are parted at two UTF-16 indices; an empty half is left out. */
    void cut(int index, PartKind left, int leftEnd, int rightStart, PartKind right) {
        Part part = parts.remove(index);
        int start = text.utf16(part.span().start());
        Span head = text.trim(text.span(start, start + leftEnd));
        Span tail = text.trim(new Span(text.codePoint(start + rightStart), part.span().end()));
        if (!tail.isEmpty()) {
            parts.add(index, new Part(right, tail));
        }
        if (!head.isEmpty()) {
            parts.add(index, new Part(left, head));
        }
    }
}
