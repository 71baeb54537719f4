package org.depesche.language;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.depesche.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * Reads the exchange format for trees (universaldependencies.org/format.html): sentences of which only the words are taken, to be written again with their
 * trees. Comments and multiword tokens are kept as they are; empty nodes are left out. For one stream and one thread.
 */
public final class Conllu {
    private static final int COLUMNS = 10;
    private static final int LONGEST_NUMBER = 9;

    private final StrictLines lines;

    /** Reads UTF-8; a byte order mark is passed over. Does not close the stream. */
    public Conllu(InputStream in) {
        lines = new StrictLines(in);
    }

    /** A line that is no CoNLL-U. */
    public static final class Malformed extends IOException {
        private final int line;
        private final String problem;

        Malformed(int line, String problem) {
            super("line " + line + ": " + problem);
            this.line = line;
            this.problem = problem;
        }

        /** The line's number, from 1. */
        public int line() {
            return line;
        }

        /** What is wrong, and how to mend it. */
        public String problem() {
            return problem;
        }
    }

    /**
     * A sentence as it was read.
     *
     * @param lines its lines without line ends
     * @param words its syntactic words; their spans count code points from the sentence's start, one blank between words
     */
    public record Blank(List<String> lines, List<Word> words) {
        public Blank {
            lines = List.copyOf(lines);
            words = List.copyOf(words);
        }

        /** The sentence in CoNLL-U with what was found, one token for each word, and a blank line at the end. */
        public String with(List<Token> tokens) {
            StringBuilder out = new StringBuilder();
            int word = 0;
            for (String line : lines) {
                String[] columns = line.split("\t", -1);
                if (line.charAt(0) == '#') {
                    out.append(line);
                } else if (isNumber(columns[0])) {
                    out.append(ConlluRow.of(columns[0], tokens.get(word++), misc(columns)));
                } else {
                    out.append(String.join("\t", padded(columns)));
                }
                out.append('\n');
            }
            return out.append('\n').toString();
        }

        private static String misc(String[] columns) {
            return padded(columns)[COLUMNS - 1];
        }
    }

    /** The next sentence, null after the last. Throws {@link Malformed} for a line that is none of the format; nothing can be read after that. */
    public @Nullable Blank read() throws IOException {
        Draft draft = new Draft();
        for (String line = lines.next(); line != null; line = lines.next()) {
            if (!line.isBlank()) {
                take(line, draft);
            } else if (!draft.words.isEmpty()) {
                break;
            }
        }
        if (draft.inRange > draft.words.size()) {
            throw malformed("the multiword token above goes on to word " + draft.inRange + ", and the sentence ends before it");
        }
        return draft.words.isEmpty() ? null : new Blank(draft.lines, draft.words);
    }

    private static final class Draft {
        private final List<String> lines = new ArrayList<>();
        private final List<Word> words = new ArrayList<>();
        private int at;
        private int inRange;

        void add(String form) {
            int end = at + form.codePointCount(0, form.length());
            words.add(new Word(new Span(at, end), form));
            at = end + 1;
        }
    }

    private void take(String line, Draft draft) throws Malformed {
        String[] columns = line.split("\t", -1);
        if (line.charAt(0) == '#') {
            draft.lines.add(line);
        } else if (columns.length < 2 || columns.length > COLUMNS) {
            throw malformed("has " + columns.length + " columns; give ID and FORM, or all ten, parted by tabs");
        } else if (columns[1].isBlank()) {
            throw malformed("has no FORM in its second column");
        } else if (!isEmptyNode(columns[0])) {
            number(columns[0], draft);
            draft.lines.add(line);
            if (isNumber(columns[0])) {
                draft.add(columns[1]);
            }
        }
    }

    /** Checks that words count up from 1 and that a multiword token begins at the next word. */
    private void number(String id, Draft draft) throws Malformed {
        String next = String.valueOf(draft.words.size() + 1);
        int dash = id.indexOf('-');
        if (dash < 0) {
            require(id.equals(next), id, next);
        } else {
            require(id.substring(0, dash).equals(next) && isNumber(id.substring(dash + 1)) && draft.inRange <= draft.words.size(), id, next);
            draft.inRange = Integer.parseInt(id.substring(dash + 1));
            require(draft.inRange > draft.words.size() + 1, id, next);
        }
    }

    private void require(boolean holds, String id, String next) throws Malformed {
        if (!holds) {
            throw malformed("has the ID '" + id + "' where word " + next + " comes");
        }
    }

    private Malformed malformed(String problem) {
        return new Malformed(lines.number(), problem);
    }

    private static boolean isEmptyNode(String id) {
        int dot = id.indexOf('.');
        return dot >= 0 && isNumber(id.substring(0, dot)) && isNumber(id.substring(dot + 1));
    }

    private static boolean isNumber(String id) {
        return !id.isEmpty() && id.length() <= LONGEST_NUMBER && id.chars().allMatch(c -> c >= '0' && c <= '9');
    }

    /** All ten columns, those that are not there as "_". */
    private static String[] padded(String[] columns) {
        String[] all = Arrays.copyOf(columns, COLUMNS);
        Arrays.fill(all, columns.length, COLUMNS, ConlluRow.NOTHING);
        return all;
    }
}
