package org.depesche.serve;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.depesche.search.Fact;
import org.depesche.search.Snippet;
import org.depesche.text.Span;

/**
 * A stretch of text cut wherever a fact's words begin or end, so that each piece can be shown as part of the facts that it belongs to.
 *
 * @param kind what part of the article it is
 * @param pieces the pieces, in reading order
 */
public record Passage(String kind, List<Piece> pieces) {

    public Passage {
        pieces = List.copyOf(pieces);
    }

    /**
     * A piece of text.
     *
     * @param facts the facts that it belongs to, as {@code e1:trigger s2:message}; empty for none
     * @param role what it is to the first of them; empty for none
     */
    public record Piece(String text, String facts, String role) {}

    /** Words of a fact, by the fact's key. */
    record Owned(String key, Fact.Words words) {}

    /**
     * Cuts a part of a text.
     *
     * @param text the whole text's code points
     */
    static Passage of(String kind, Span part, int[] text, List<Owned> owned) {
        List<Owned> inside = owned.stream().filter(each -> each.words().span().start() < part.end() && each.words().span().end() > part.start()).toList();
        TreeSet<Integer> cuts = new TreeSet<>(List.of(part.start(), part.end()));
        for (Owned each : inside) {
            cuts.add(Math.max(part.start(), each.words().span().start()));
            cuts.add(Math.min(part.end(), each.words().span().end()));
        }
        List<Piece> pieces = new ArrayList<>();
        int start = part.start();
        for (int end : cuts) {
            if (end > start) {
                pieces.add(piece(start, end, text, inside));
                start = end;
            }
        }
        return new Passage(kind, pieces);
    }

    private static Piece piece(int start, int end, int[] text, List<Owned> owned) {
        StringBuilder facts = new StringBuilder();
        String role = "";
        for (Owned each : owned) {
            if (each.words().span().start() <= start && each.words().span().end() >= end) {
                facts.append(facts.isEmpty() ? "" : " ").append(each.key()).append(':').append(each.words().role());
                role = role.isEmpty() ? each.words().role() : role;
            }
        }
        return new Piece(new String(text, start, end - start), facts.toString(), role);
    }

    /** A snippet as pieces, with its marks. */
    public static Passage of(Snippet snippet) {
        int[] text = snippet.text().codePoints().toArray();
        List<Owned> owned = snippet.marks().stream()
                .map(mark -> new Owned("f", new Fact.Words(mark.role(),
                new Span(Math.max(0, mark.span().start() - snippet.start()), Math.min(text.length, mark.span().end() - snippet.start())), mark.text())))
                .filter(each -> each.words().span().end() > each.words().span().start())
                .toList();
        return of("snippet", new Span(0, text.length), text, owned);
    }
}
