package org.depesche.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.depesche.text.Span;

/**
 * A passage of a text with words marked in it.
 *
 * @param text the passage
 * @param start where it begins in the whole text, in code points
 * @param marks the marked words, by offset in the whole text, in reading order, none overlapping another
 * @param before whether the sentence began before it
 * @param after whether the sentence goes on after it
 */
public record Snippet(String text, int start, List<Fact.Words> marks, boolean before, boolean after) {
    private static final int AROUND = 160; // code points that are shown at most on either side
    private static final int LONGEST = 600;
    private static final Set<String> PARTIES = Set.of("actor", "recipient", "speaker", "addressee");
    private static final String ENDS = ".!?…\n";

    public Snippet {
        marks = List.copyOf(marks);
    }

    /** The sentence or sentences around these words; parties that are named in other sentences are left out. */
    static Snippet around(int[] text, List<Fact.Words> all) {
        List<Fact.Words> words = inSentence(text, all);
        int first = words.stream().mapToInt(each -> each.span().start()).min().orElse(0);
        int last = Math.min(words.stream().mapToInt(each -> each.span().end()).max().orElse(0), first + LONGEST);
        int start = start(text, first);
        int end = end(text, last);
        String passage = new String(text, start, end - start);
        return new Snippet(passage.strip(), start + leading(passage), apart(text, words, start, end), !isEnd(text, start),
                end < text.length && text[end] != '\n' && !isEnd(text, end));
    }

    private static List<Fact.Words> inSentence(int[] text, List<Fact.Words> all) {
        List<Fact.Words> core = all.stream().filter(words -> !PARTIES.contains(words.role())).toList();
        if (core.isEmpty()) {
            return all;
        }
        int first = core.stream().mapToInt(each -> each.span().start()).min().orElseThrow();
        int last = core.stream().mapToInt(each -> each.span().end()).max().orElseThrow();
        return all.stream().filter(words -> isBeside(text, words.span(), first, last)).toList();
    }

    /** Whether no sentence ends between a span and the stretch from first to last. */
    private static boolean isBeside(int[] text, Span span, int first, int last) {
        int from = Math.min(span.end(), last);
        int to = Math.max(span.start(), first);
        return from >= to || IntStream.rangeClosed(from + 1, to).noneMatch(at -> isEnd(text, at));
    }

    private static int start(int[] text, int first) {
        int least = Math.max(0, first - AROUND);
        int at = first;
        while (at > least && !isEnd(text, at)) {
            at--;
        }
        return at > least || at == 0 ? at : nextWord(text, at, first);
    }

    /** Whether a sentence ends before this place: after a mark that ends sentences and a blank, or a line. */
    private static boolean isEnd(int[] text, int at) {
        return at == 0 || text[at - 1] == '\n' || at > 1 && Character.isWhitespace(text[at - 1]) && ENDS.indexOf(text[at - 2]) >= 0 && !isNumber(text, at - 3);
    }

    private static boolean isNumber(int[] text, int at) {
        return at >= 0 && Character.isDigit(text[at]);
    }

    private static int nextWord(int[] text, int at, int first) {
        int next = at;
        while (next < first && !Character.isWhitespace(text[next])) {
            next++;
        }
        return next;
    }

    private static int end(int[] text, int last) {
        int most = Math.min(text.length, last + AROUND);
        int at = Math.max(last, 0);
        while (at < most && !(isEnd(text, at) && at > last) && text[at] != '\n') {
            at++;
        }
        return at;
    }

    private static int leading(String passage) {
        String rest = passage.stripLeading();
        return passage.codePointCount(0, passage.length() - rest.length());
    }

    /** The words within the passage; of those that overlap some before, what is left of them. */
    private static List<Fact.Words> apart(int[] text, List<Fact.Words> words, int start, int end) {
        List<Fact.Words> sorted = new ArrayList<>(words);
        sorted.sort(Comparator.comparingInt((Fact.Words each) -> each.span().start()).thenComparingInt(each -> each.span().end()));
        List<Fact.Words> kept = new ArrayList<>();
        int reached = start;
        for (Fact.Words each : sorted) {
            int from = each.span().start() >= reached ? each.span().start() : wordAfter(text, reached, each.span().end());
            if (each.span().start() >= start && from < each.span().end() && each.span().end() <= end) {
                kept.add(new Fact.Words(each.role(), new Span(from, each.span().end()), new String(text, from, each.span().end() - from)));
                reached = each.span().end();
            }
        }
        return kept;
    }

    private static int wordAfter(int[] text, int at, int end) {
        int word = at;
        while (word < end && Character.isWhitespace(text[word])) {
            word++;
        }
        return word;
    }
}
