package org.depesche.language;

import java.util.ArrayList;
import java.util.List;
import org.depesche.language.Piece.Gap;
import org.depesche.language.Piece.Kind;

/** Cuts hyphenated compounds as UD German GSD does: "SPD-Fraktion" is three words, "Haupt-" two; "412-7" and what has other marks in it stay whole. */
final class Hyphens {
    private Hyphens() {}

    static List<Piece> part(String text, List<Piece> sentence) {
        List<Piece> parted = new ArrayList<>();
        for (Piece piece : sentence) {
            if (piece.is(Kind.WORD) && isCompound(text, piece)) {
                part(text, piece, parted);
            } else {
                parted.add(piece);
            }
        }
        return parted;
    }

    private static boolean isCompound(String text, Piece piece) {
        String word = piece.in(text);
        boolean hyphen = word.chars().anyMatch(Forms::isHyphen);
        return hyphen && word.codePoints().allMatch(c -> Forms.isWordPart(c) || Forms.isHyphen(c) || Forms.isApostrophe(c)) && word.codePoints().anyMatch(Character::isLetter);
    }

    private static void part(String text, Piece piece, List<Piece> parted) {
        int start = piece.start();
        Gap gap = piece.gap();
        for (int at = start; at <= piece.end(); at++) {
            boolean hyphen = at < piece.end() && Forms.isHyphen(text.charAt(at));
            if ((hyphen || at == piece.end()) && at > start) {
                parted.add(new Piece(start, at, gap, Kind.WORD));
                gap = Gap.NONE;
            }
            if (hyphen) {
                parted.add(new Piece(at, at + 1, gap, Kind.MARK));
                gap = Gap.NONE;
                start = at + 1;
            }
        }
    }
}
