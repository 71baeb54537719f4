package org.depesche.actors;

import java.util.Arrays;
import java.util.Locale;
import org.depesche.language.Token;
import org.depesche.language.syntax.Clusters;

/** What {@link NameTagger} looks at: the words around, their endings, shapes, tags and groups, and what the tables know of them. Thread-safe. */
final class NameFeatures {
    private static final int MOST = 128; // features of a word

    private final Gazetteer gazetteer;
    private final Clusters clusters;
    private final WordKinds dictionary;
    private final NameLetters letters;

    NameFeatures(Gazetteer gazetteer, Clusters clusters, WordKinds dictionary, NameLetters letters) {
        this.letters = letters;
        this.dictionary = dictionary;
        this.gazetteer = gazetteer;
        this.clusters = clusters;
    }

    /** The hashed features of each word. */
    int[][] of(Line line) {
        int size = line.size();
        Words words = new Words(line);
        int[][] rows = new int[size][];
        for (int i = 0; i < size; i++) {
            rows[i] = new Row(line, words, i).rows();
        }
        return rows;
    }

    /** Notes what the tables know of the words that a name covers, first and further words apart. */
    private void mark(Line line, int at, int[] known) {
        if (gazetteer.firstName(line.form(at)) != null) {
            known[at] |= 1;
        }
        if (gazetteer.title(line.form(at)) != null) {
            known[at] |= 2;
        }
        if (gazetteer.origin(line.form(at)) != null) {
            known[at] |= 4;
        }
        if (gazetteer.holders().knows(line.form(at))) {
            known[at] |= 8;
        }
        NameTrie.Match match = gazetteer.names().longest(line::form, at, line.size());
        if (match == null) {
            if (line.capital(at) && gazetteer.office(line.form(at)) != null) {
                known[at] |= 16;
            }
            return;
        }
        for (Entry entry : match.entries()) {
            int kind = kind(entry);
            known[at] |= 1 << kind;
            for (int i = at + 1; i < match.end(); i++) {
                known[i] |= 1 << kind + 8;
            }
        }
    }

    private static int kind(Entry entry) {
        return switch (entry) {
            case Entry.Office office -> 4;
            case Entry.State state -> 5;
            case Entry.Body body -> body.quoted() ? 6 : 7;
            case Entry.Citizen citizen -> 8;
            case Entry.Seat seat -> 9;
            case Entry.Spot spot -> 10;
            case Entry.Known known -> 11;
            case Entry.Title title -> 1;
            case Entry.Given given -> 0;
            case Entry.Origin origin -> 2;
        };
    }

    /** What is the same from wherever it is looked at: each word's hash, shape, tag, groups and what the tables know. Two words of nothing stand at either end. */
    private final class Words {
        private final int[] hashes;
        private final int[] shapes;
        private final int[] tags;
        private final int[] known;
        private final int[] kinds;
        private final Clusters.Cluster[] groups;
        private final int[] looks;
        private final int[] tells;

        Words(Line line) {
            int size = line.size();
            hashes = new int[size + 4];
            shapes = new int[size + 4];
            tags = new int[size + 4];
            known = new int[size + 4];
            kinds = new int[size + 4];
            groups = new Clusters.Cluster[size + 4];
            looks = new int[size + 4];
            tells = new int[size + 4];
            int[] marks = new int[size];
            for (int i = -2; i < size + 2; i++) {
                String form = line.form(i);
                hashes[i + 2] = form.hashCode();
                shapes[i + 2] = shape(form);
                tags[i + 2] = i < 0 ? 90 : i >= size ? 91 : line.token(i).upos().ordinal();
                groups[i + 2] = clusters.of(form);
                kinds[i + 2] = dictionary.of(form);
                tells[i + 2] = gazetteer.nameWords().of(form);
                looks[i + 2] = line.capital(i) ? look(form) : 99;
                if (i >= 0 && i < size) {
                    mark(line, i, marks);
                }
            }
            System.arraycopy(marks, 0, known, 2, size);
        }
    }

    /** Capitals, small letters, digits and signs, each run once: "Xx-X" for "US-Bürger". */
    private static int shape(String form) {
        int shape = 7;
        char last = ' ';
        int runs = 0;
        for (int i = 0; i < form.length() && runs < 8; i++) {
            char c = form.charAt(i);
            char kind = Character.isUpperCase(c) ? 'X' : Character.isLowerCase(c) ? 'x' : Character.isDigit(c) ? '0' : c;
            if (kind != last) {
                shape = shape * 31 + kind;
                runs++;
            }
            last = kind;
        }
        return shape * 4 + Math.min(3, form.length() / 3);
    }

    /** What the letters make a word look like, in steps of a third, and what of it comes first. */
    private int look(String form) {
        double[] chances = letters.of(form);
        int look = 0;
        int best = 0;
        for (int sort = 0; sort < NameLetters.SORTS; sort++) {
            look = look * 4 + (chances[sort] < 0.1 ? 0 : chances[sort] < 0.4 ? 1 : chances[sort] < 0.8 ? 2 : 3);
            best = chances[sort] > chances[best] ? sort : best;
        }
        return look * 4 + best;
    }

    /** The features of one word. */
    private final class Row {
        private final Line line;
        private final Words words;
        private final int at;
        private final int[] rows = new int[MOST];
        private int count;

        Row(Line line, Words words, int at) {
            this.line = line;
            this.words = words;
            this.at = at;
        }

        int[] rows() {
            add(1, 0);
            for (int offset = -2; offset <= 2; offset++) {
                word(offset);
            }
            add(50, hash(-1), hash(0));
            add(51, hash(0), hash(1));
            add(52, tag(-1), tag(0), tag(1));
            add(53, shape(-1), shape(0), shape(1));
            add(54, knownAt(-1), knownAt(0), knownAt(1));
            add(55, knownAt(0), shape(0), tag(0));
            add(56, coarse(-1), coarse(0), coarse(1));
            add(57, hash(-1), shape(0));
            add(58, hash(1), shape(0));
            add(59, hash(-2), hash(-1), shape(0));
            add(84, kind(0), shape(0));
            add(85, kind(-1), kind(0), kind(1));
            add(86, kind(0), knownAt(0));
            add(87, kind(0), tag(-1), tag(1));
            letters();
            looks();
            tree();
            return Arrays.copyOf(rows, count);
        }

        private void word(int offset) {
            int base = 2 + (offset + 2) * 8;
            add(base, hash(offset));
            add(base + 1, tag(offset));
            add(base + 2, shape(offset));
            Clusters.Cluster cluster = words.groups[at + offset + 2];
            add(base + 3, cluster.coarse());
            add(base + 4, cluster.fine());
            int bits = knownAt(offset);
            add(base + 5, bits);
            add(base + 7, kind(offset));
            if (Math.abs(offset) < 2) {
                for (int bit = 0; bit < 20; bit++) {
                    if ((bits >> bit & 1) != 0) {
                        add(base + 6, bit);
                    }
                }
            }
        }

        private void letters() {
            String form = form(0);
            int length = form.length();
            for (int size = 1; size <= 5 && size < length; size++) {
                add(60 + size, form.substring(length - size).hashCode());
                add(66 + size, form.substring(0, size).hashCode());
            }
            add(72, form.indexOf('-') > 0 ? form.substring(form.lastIndexOf('-') + 1).hashCode() : 0);
            add(73, form.indexOf('-') > 0 ? form.substring(0, form.indexOf('-')).hashCode() : 0);
            add(74, at == 0 ? 1 : 0, shape(0));
            String lower = form.toLowerCase(Locale.ROOT);
            add(75, lower.endsWith("straße") || lower.endsWith("platz") || lower.endsWith("allee") ? 1 : lower.endsWith("burg") || lower.endsWith("stadt") || lower.endsWith("dorf") || lower.endsWith("heim") || lower.endsWith("hausen") ? 2 : 0);
        }

        private void looks() {
            int look = words.looks[at + 2];
            int best = look == 99 ? 4 : look & 3;
            int before = words.looks[at + 1] == 99 ? 4 : words.looks[at + 1] & 3;
            int after = words.looks[at + 3] == 99 ? 4 : words.looks[at + 3] & 3;
            add(90, look);
            add(91, best, kind(0));
            add(92, best, tag(0));
            add(93, best, before, after);
            add(94, best, hash(-1));
            add(95, best, groups(-1));
            add(96, best, groups(1));
            for (int offset = -2; offset <= 2; offset++) {
                add(100 + offset, words.tells[at + offset + 2]);
            }
            add(105, words.tells[at + 1], words.tells[at + 2], words.tells[at + 3]);
            add(106, words.tells[at + 2], shape(0), best);
            add(107, words.tells[at + 1], best);
            add(97, look, kind(0) == 0 ? 1 : 0, knownAt(0) == 0 ? 1 : 0);
        }

        private int groups(int offset) {
            return words.groups[at + offset + 2].fine();
        }

        private void tree() {
            Token token = line.token(at);
            add(80, token.relation().hashCode());
            if (token.head() >= 0 && token.head() < line.size()) {
                Token head = line.token(token.head());
                add(81, head.lemma().hashCode());
                add(82, head.lemma().hashCode(), token.relation().hashCode());
            }
            add(83, token.lemma().hashCode());
        }

        private String form(int offset) {
            return line.form(at + offset);
        }

        private int hash(int offset) {
            return words.hashes[at + offset + 2];
        }

        private int kind(int offset) {
            return words.kinds[at + offset + 2];
        }

        private int coarse(int offset) {
            return words.groups[at + offset + 2].coarse();
        }

        private int tag(int offset) {
            return words.tags[at + offset + 2];
        }

        private int knownAt(int offset) {
            return words.known[at + offset + 2];
        }

        private int shape(int offset) {
            return words.shapes[at + offset + 2];
        }

        private void add(int name, int... values) {
            if (count < MOST) {
                int hash = name * 0x9e3779b1;
                for (int value : values) {
                    hash = Integer.rotateLeft(hash ^ value * 0xcc9e2d51, 13) * 5 + 0xe6546b64;
                }
                hash = (hash ^ hash >>> 16) * 0x85ebca6b;
                rows[count++] = hash ^ hash >>> 13;
            }
        }
    }
}
