package org.depesche.language;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.StringJoiner;
import org.depesche.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * The exchange format for trees (universaldependencies.org/format.html): reads sentences that have words only, writes them with their trees.
 * Comments and multiword tokens are kept as they are; empty nodes are left out. For one reader and one thread.
 */
public final class Conllu {
    private static final int COLUMNS = 10;

    private final BufferedReader lines;

    public Conllu(Reader reader) {
        this.lines = reader instanceof BufferedReader buffered ? buffered : new BufferedReader(reader);
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
                out.append(isWord(line) ? row(line, tokens.get(word++)) : line).append('\n');
            }
            return out.append('\n').toString();
        }
    }

    /** The next sentence, null after the last. */
    public @Nullable Blank read() throws IOException {
        List<String> found = new ArrayList<>();
        List<Word> words = new ArrayList<>();
        int at = 0;
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            if (line.isBlank()) {
                if (!words.isEmpty()) {
                    break;
                }
            } else if (line.charAt(0) == '#' || line.split("\t", 2)[0].indexOf('.') < 0) {
                found.add(line);
                if (isWord(line)) {
                    String form = form(line);
                    int end = at + form.codePointCount(0, form.length());
                    words.add(new Word(new Span(at, end), form));
                    at = end + 1;
                }
            }
        }
        return words.isEmpty() ? null : new Blank(found, words);
    }

    private static boolean isWord(String line) {
        int end = line.indexOf('\t');
        return end > 0 && line.chars().limit(end).allMatch(c -> c >= '0' && c <= '9');
    }

    private static String form(String line) {
        String[] columns = line.split("\t", 3);
        return columns[1];
    }

    private static String row(String line, Token token) {
        String[] columns = line.split("\t", -1);
        String misc = columns.length == COLUMNS ? columns[COLUMNS - 1] : "_";
        return String.join("\t", columns[0], token.form(), token.lemma(), token.upos().name(), token.stts(), features(token.morphology()),
                String.valueOf(token.head() + 1), token.relation(), "_", misc);
    }

    /** Inflection as universal features; both Konjunktive are {@code Mood=Sub}, told apart by tense. */
    public static String features(Morphology morphology) {
        StringJoiner features = new StringJoiner("|");
        add(features, "Case", morphology.gramCase());
        add(features, "Gender", morphology.gender());
        if (morphology.mood() != null) {
            features.add(morphology.mood().isKonjunktiv() ? "Mood=Sub" : "Mood=" + title(morphology.mood()));
        }
        add(features, "Number", morphology.number());
        if (morphology.person() != null) {
            features.add("Person=" + (morphology.person().ordinal() + 1));
        }
        add(features, "Tense", morphology.tense());
        add(features, "VerbForm", morphology.verbForm());
        return features.length() == 0 ? "_" : features.toString();
    }

    private static void add(StringJoiner features, String name, @Nullable Enum<?> value) {
        if (value != null) {
            features.add(name + "=" + title(value));
        }
    }

    private static String title(Enum<?> value) {
        return value.name().charAt(0) + value.name().substring(1).toLowerCase(Locale.ROOT);
    }
}
