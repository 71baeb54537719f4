package org.depesche.language;

import java.util.List;
import java.util.Locale;
import org.depesche.language.Piece.Gap;
import org.depesche.language.Piece.Kind;

/**
 * Decides whether a full stop belongs to the word before it, ends the sentence, or both: "27. Oktober", "Papst Johannes Paul II. Er …", "usw. Der …",
 * "George W. Bush", "St. Petersburg".
 */
final class FullStops {

    /** What a full stop after a word is. */
    enum Use {
        /** The word's own: "27. Oktober". */
        KEPT,
        /** The word's own, and the sentence ends: "… und Decken usw." */
        KEPT_AND_ENDS,
        /** The sentence's: "… im Jahr 3." */
        ENDS,
        /** A mark of its own within the sentence: "Er kam als 3., …" */
        APART
    }

    private final String text;
    private final List<Piece> pieces;
    private final Following following;
    private final BoundaryWords words;
    private final Abbreviations abbreviations;

    FullStops(String text, List<Piece> pieces, Following following, BoundaryWords words, Abbreviations abbreviations) {
        this.text = text;
        this.pieces = pieces;
        this.following = following;
        this.words = words;
        this.abbreviations = abbreviations;
    }

    Use use(int at, boolean beginsSentence) {
        String word = Forms.of(text.substring(pieces.get(at).start(), pieces.get(at).end() - 1));
        int after = following.afterClosers(at + 1);
        Abbreviations.Ending ending = abbreviations.ending(chain(at));
        if (ending != null) {
            return abbreviation(ending, at, after);
        }
        boolean starts = following.beginsSentence(after);
        if (after >= pieces.size() || pieces.get(after).gap() == Gap.PARAGRAPH || after > at + 1 && starts) {
            return beginsSentence && after == at + 1 && after < pieces.size() ? Use.KEPT : Use.ENDS;
        }
        return DottedWord.isOrdinal(word) || DottedWord.isDayAndMonth(word) || DottedWord.isRoman(word) && word.length() > 1 ? ordinal(at, after, beginsSentence)
                : DottedWord.isVowelless(word) ? starts ? Use.ENDS : Use.KEPT : initial(at, after);
    }

    /** An abbreviation as the table has it, the parts of "z. B." put together. */
    private String chain(int at) {
        String last = Forms.of(pieces.get(at).in(text));
        if (at > 0 && last.length() == 2 && pieces.get(at - 1).is(Kind.DOTTED) && pieces.get(at - 1).end() - pieces.get(at - 1).start() <= 3) {
            String both = Forms.of(pieces.get(at - 1).in(text)) + last;
            boolean third = at > 1 && pieces.get(at - 2).is(Kind.DOTTED) && pieces.get(at - 2).end() - pieces.get(at - 2).start() == 2;
            String three = third ? pieces.get(at - 2).in(text) + both : both;
            return abbreviations.has(three) ? three : abbreviations.has(both) ? both : last;
        }
        return last;
    }

    private Use abbreviation(Abbreviations.Ending ending, int at, int after) {
        boolean last = after >= pieces.size() || pieces.get(after).gap() == Gap.PARAGRAPH;
        boolean starts = last || following.beginsSentence(after) && isStarter(after);
        boolean number = !last && Character.isDigit(text.charAt(pieces.get(after).start()));
        return switch (ending) {
            case NEVER -> last ? Use.KEPT_AND_ENDS : Use.KEPT;
            case MAY -> starts ? Use.KEPT_AND_ENDS : Use.KEPT;
            case NUMBER -> number ? Use.KEPT : following.beginsSentence(after) ? Use.ENDS : Use.KEPT;
            case NAME -> starts ? Use.ENDS : Use.KEPT;
        };
    }

    private Use ordinal(int at, int after, boolean beginsSentence) {
        Piece next = pieces.get(after);
        String word = next.is(Kind.DOTTED) ? text.substring(next.start(), next.end() - 1) : next.in(text);
        if (!following.isLetters(next) && !next.is(Kind.OPEN)) {
            return next.gap() == Gap.NONE ? Use.KEPT : following.beginsSentence(after) ? Use.ENDS : Use.KEPT;
        }
        if (beginsSentence || isMonth(word) || !following.beginsSentence(after) || DottedWord.isOrdinal(word)) {
            return Use.KEPT;
        }
        return isStarter(after) || isNoun(at - 1) && !isRoman(at) ? Use.ENDS : Use.KEPT;
    }

    private boolean isMonth(String word) {
        return words.months().contains(word.isEmpty() ? word : word.charAt(0) + word.substring(1).toLowerCase(Locale.ROOT));
    }

    private boolean isRoman(int at) {
        return Character.isLetter(text.charAt(pieces.get(at).start()));
    }

    /** Whether the word before is a noun or name, so that a number after it is no ordinal: „Er kam auf Platz 3. Bayern siegte.“ */
    private boolean isNoun(int at) {
        return at > 0 && pieces.get(at).is(Kind.WORD) && Character.isUpperCase(following.firstLetter(pieces.get(at)))
                && !words.starters().contains(pieces.get(at).in(text));
    }

    /** "George W. Bush" keeps it; "Plan B. Die …" does not. */
    private Use initial(int at, int after) {
        boolean single = pieces.get(at).end() - pieces.get(at).start() == 2;
        return isStarter(after) && following.beginsSentence(after) ? single ? Use.ENDS : Use.KEPT_AND_ENDS : Use.KEPT;
    }

    private boolean isStarter(int at) {
        int word = at;
        while (word < pieces.size() && pieces.get(word).is(Kind.OPEN)) {
            word++;
        }
        return word >= pieces.size() || word > at || words.starters().contains(pieces.get(word).in(text));
    }
}
