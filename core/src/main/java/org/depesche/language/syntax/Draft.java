package org.depesche.language.syntax;

import java.util.Arrays;
import java.util.List;
import org.depesche.language.Morphology;
import org.depesche.language.Upos;
import org.depesche.language.syntax.Clusters.Cluster;

/**
 * A sentence in the making: each stage reads what those before it found and adds its own. Words count from 1; 0 is the root, and one
 * past the last stands for "no word". For one thread.
 */
public final class Draft {
    /** The tag of what is not a word of the sentence. */
    static final String EDGE = "<>";

    private static final String OPENING = "``";
    private static final String DASH = "--";

    private final int size;
    final String[] forms;
    final Readings[] readings;
    final Cluster[] clusters;
    final WordValues values;
    final String[] stts;
    final Upos[] upos;
    final Morphology[] morphology;
    final String[] lemmas;
    final int[] cells;
    final int[] cases;
    final int[] heads;
    final String[] relations;

    /** Looks the words up. Letters past {@code longest} are not looked at. */
    public Draft(List<String> words, Dictionary dictionary, Clusters known, int longest) {
        size = words.size();
        forms = filled(new String[size + 2], EDGE);
        readings = filled(new Readings[size + 2], Readings.UNKNOWN);
        clusters = filled(new Cluster[size + 2], Cluster.UNKNOWN);
        for (int i = 1; i <= size; i++) {
            forms[i] = seen(words.get(i - 1), longest);
            readings[i] = isFirst(i) ? dictionary.ofFirst(forms[i]) : dictionary.of(forms[i]);
            clusters[i] = known.of(forms[i]);
        }
        values = new WordValues(this);
        stts = filled(new String[size + 2], EDGE);
        upos = filled(new Upos[size + 2], Upos.X);
        morphology = filled(new Morphology[size + 2], Morphology.NONE);
        lemmas = filled(new String[size + 2], "_");
        cells = new int[size + 2];
        Arrays.fill(cells, -1);
        cases = new int[size + 2];
        heads = new int[size + 2];
        relations = filled(new String[size + 2], "dep");
    }

    private static <T> T[] filled(T[] array, T value) {
        Arrays.fill(array, value);
        return array;
    }

    /** A word as the models see it: not too long, and with the quotation marks and dashes that the treebank has. */
    private static String seen(String word, int longest) {
        return switch (word) {
            case "" -> "_";
            case "„", "»", "‚", "›", "`" -> OPENING;
            case "“", "”", "«", "‘", "’", "‹" -> "''";
            case "–", "—", "―" -> DASH;
            case "…" -> "...";
            default -> word.length() <= longest ? word : word.substring(0, longest);
        };
    }

    /** Whether a capital letter tells nothing here: at the beginning, after a colon or an opening quotation mark. */
    private boolean isFirst(int i) {
        return i == 1 || forms[i - 1].equals(":") || forms[i - 1].equals("\"") || forms[i - 1].equals(OPENING) || forms[i - 1].equals(DASH);
    }

    /** Number of words. */
    public int size() {
        return size;
    }

    /** The place past the last word, which stands for no word. */
    int none() {
        return size + 1;
    }

    public String form(int i) {
        return forms[i];
    }

    public String stts(int i) {
        return stts[i];
    }

    public void setStts(int i, String tag) {
        stts[i] = tag;
    }

    public Upos upos(int i) {
        return upos[i];
    }

    public void setUpos(int i, Upos tag) {
        upos[i] = tag;
    }

    public Morphology morphology(int i) {
        return morphology[i];
    }

    public String lemma(int i) {
        return lemmas[i];
    }

    public int head(int i) {
        return heads[i];
    }

    public String relation(int i) {
        return relations[i];
    }

    boolean isOpeningMark(int i) {
        return forms[i].equals(OPENING) || forms[i].equals("\"");
    }

    boolean is(int i, String tag) {
        return stts[i].equals(tag);
    }

    boolean isTag(int i, String beginning) {
        return stts[i].startsWith(beginning);
    }

    boolean isFinite(int i) {
        return stts[i].endsWith("FIN");
    }

    boolean isNoun(int i) {
        return is(i, "NN") || is(i, "NE");
    }
}
