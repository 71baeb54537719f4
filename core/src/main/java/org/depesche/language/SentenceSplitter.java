package org.depesche.language;

import java.util.ArrayList;
import java.util.List;
import org.depesche.language.Piece.Gap;
import org.depesche.language.Piece.Kind;

/**
 * Cuts the pieces of a block into sentences. A sentence ends at a stop that a capital letter or a number follows, with the closing marks that belong to it; at a
 * blank line and at a line break that the author set; and where a sentence is longer than the parser takes, at the next comma, semicolon or dash. Linear time.
 */
final class SentenceSplitter {
    private static final String CUTS = ",;–—";

    private final String text;
    private final List<Piece> pieces;
    private final Following following;
    private final FullStops fullStops;
    private final boolean[] lines;
    private final int longest;
    private final List<List<Piece>> sentences = new ArrayList<>();
    private List<Piece> current = new ArrayList<>();

    private SentenceSplitter(String text, List<Piece> pieces, BoundaryWords words, Abbreviations abbreviations, int longest) {
        this.text = text;
        this.pieces = pieces;
        this.following = new Following(text, pieces);
        this.fullStops = new FullStops(text, pieces, following, words, abbreviations);
        this.lines = LineBreaks.before(text, pieces);
        this.longest = longest;
    }

    static List<List<Piece>> split(String text, List<Piece> pieces, BoundaryWords words, Abbreviations abbreviations, int longest) {
        SentenceSplitter splitter = new SentenceSplitter(text, pieces, words, abbreviations, longest);
        splitter.run();
        return splitter.sentences;
    }

    private void run() {
        int at = 0;
        while (at < pieces.size()) {
            Piece piece = pieces.get(at);
            if (piece.gap() == Gap.PARAGRAPH || lines[at]) {
                end();
            }
            at = piece.is(Kind.DOTTED) ? dotted(at) : piece.is(Kind.STOP) ? stop(at) : plain(at);
        }
        end();
    }

    private int plain(int at) {
        Piece piece = pieces.get(at);
        current.add(piece);
        boolean cut = piece.end() == piece.start() + 1 && CUTS.indexOf(text.charAt(piece.start())) >= 0;
        if (current.size() >= 2 * longest || current.size() >= longest && cut) {
            end();
        }
        return at + 1;
    }

    private int stop(int at) {
        current.add(pieces.get(at));
        int after = following.afterClosers(at + 1);
        if (!following.beginsSentence(after)) {
            return at + 1;
        }
        return close(at + 1, after);
    }

    private int dotted(int at) {
        Piece piece = pieces.get(at);
        FullStops.Use use = fullStops.use(at, current.isEmpty());
        if (use == FullStops.Use.KEPT_AND_ENDS || use == FullStops.Use.KEPT) {
            current.add(piece.as(Kind.WORD));
        } else {
            int stop = piece.end() - 1;
            current.add(piece.to(stop).as(Kind.WORD));
            current.add(new Piece(stop, piece.end(), Gap.NONE, Kind.STOP));
        }
        boolean ends = use == FullStops.Use.KEPT_AND_ENDS || use == FullStops.Use.ENDS;
        return ends ? close(at + 1, following.afterClosers(at + 1)) : at + 1;
    }

    private int close(int from, int to) {
        current.addAll(pieces.subList(from, to));
        end();
        return to;
    }

    private void end() {
        if (!current.isEmpty()) {
            sentences.add(current);
            current = new ArrayList<>();
        }
    }
}
