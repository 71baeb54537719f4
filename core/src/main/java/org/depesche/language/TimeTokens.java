package org.depesche.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.depesche.article.PartKind;
import org.depesche.text.SourceText;
import org.depesche.text.Span;

/** The surface tokens of a sentence, with ranges of numbers cut into their parts. Positions past either end give an empty token. */
final class TimeTokens {
    private static final String RANGE = "-–/";

    private final List<TimeToken> tokens;
    private final TimeToken none;
    private final PartKind part;

    private TimeTokens(List<TimeToken> tokens, Sentence sentence) {
        this.tokens = tokens;
        this.part = sentence.part();
        Span end = new Span(sentence.span().end(), sentence.span().end());
        this.none = new TimeToken(end, " ", " ", new Token(0, end, " ", " ", Upos.X, "", Morphology.NONE, -1, ""));
    }

    static TimeTokens of(SourceText text, Sentence sentence) {
        List<TimeToken> tokens = new ArrayList<>();
        Token last = null;
        for (Token token : sentence.tokens()) {
            if (last == null || !token.span().equals(last.span())) {
                add(text, token, tokens);
            }
            last = token;
        }
        return new TimeTokens(tokens, sentence);
    }

    private static void add(SourceText text, Token token, List<TimeToken> tokens) {
        String words = text.slice(token.span());
        if (!isRange(words)) {
            tokens.add(token(token.span(), Forms.of(words), token));
            return;
        }
        int start = 0;
        for (int at = 1; at <= words.length(); at++) {
            boolean cut = at == words.length() || RANGE.indexOf(words.charAt(at)) >= 0 || RANGE.indexOf(words.charAt(at - 1)) >= 0;
            if (cut) {
                Span span = new Span(token.span().start() + start, token.span().start() + at);
                tokens.add(token(span, words.substring(start, at), token));
                start = at;
            }
        }
    }

    private static TimeToken token(Span span, String form, Token token) {
        return new TimeToken(span, form, form.toLowerCase(Locale.ROOT), token);
    }

    private static boolean isRange(String words) {
        boolean range = false;
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            boolean mark = RANGE.indexOf(c) >= 0;
            if (!mark && (c < '0' || c > '9') && c != '.' && c != ':') {
                return false;
            }
            range |= mark && i > 0 && i + 1 < words.length();
        }
        return range && !CalendarDays.isIso(words);
    }

    /** Whether they stand in a title or under a picture, where the present tells what is past: „Minister tritt am Dienstag zurück“. */
    boolean isTitle() {
        return part == PartKind.KICKER || part == PartKind.HEADLINE || part == PartKind.SUBHEADING || part == PartKind.CAPTION;
    }

    int size() {
        return tokens.size();
    }

    TimeToken get(int at) {
        return at >= 0 && at < tokens.size() ? tokens.get(at) : none;
    }

    String lower(int at) {
        return get(at).lower();
    }

    boolean is(int at, String lower) {
        return get(at).lower().equals(lower);
    }

    /** Whether the words stand here, each in small letters. */
    boolean has(int at, List<String> words) {
        for (int i = 0; i < words.size(); i++) {
            if (!is(at + i, words.get(i))) {
                return false;
            }
        }
        return true;
    }

    Span span(int first, int afterLast) {
        return get(first).span().cover(get(afterLast - 1).span());
    }
}
