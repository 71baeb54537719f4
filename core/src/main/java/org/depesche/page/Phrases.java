package org.depesche.page;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.depesche.lexicon.Lexicon;
import org.depesche.lexicon.Table;
import org.jspecify.annotations.Nullable;

/** Phrases of page furniture, from the table: "Lesen Sie auch", "Jetzt abonnieren". Immutable and thread-safe. */
public final class Phrases {
    private final Map<String, String> openings = new HashMap<>();
    private final Map<String, String> wholes = new HashMap<>();
    private int longest;

    public Phrases(Lexicon lexicon) {
        for (Table.Row row : lexicon.table("furniture").rows()) {
            String phrase = row.get("phrase").toLowerCase(Locale.ROOT);
            (row.get("match").equals("start") ? openings : wholes).put(phrase, row.get("place"));
            longest = Math.max(longest, phrase.length());
        }
    }

    /** Whether a line is furniture by its words: it begins with such a phrase, or is one. */
    public boolean isFurniture(String line) {
        return find(line) != null;
    }

    /** Whether a line is furniture of the kind that stands behind an article. */
    public boolean isEnd(String line) {
        return "end".equals(find(line));
    }

    /** Whether a line says that the article goes on for subscribers only. */
    public boolean isCut(String line) {
        return "cut".equals(find(line));
    }

    private @Nullable String find(String line) {
        String low = line.substring(0, Math.min(line.length(), longest + 20)).toLowerCase(Locale.ROOT);
        String whole = line.length() > longest + 20 ? null : wholes.get(bare(low));
        for (int i = Math.min(low.length(), longest); i > 2 && whole == null; i--) {
            boolean wordEnds = i == low.length() || !Character.isLetterOrDigit(low.charAt(i)) || !Character.isLetterOrDigit(low.charAt(i - 1));
            whole = wordEnds ? openings.get(low.substring(0, i)) : null;
        }
        return whole;
    }

    private static String bare(String low) {
        int end = low.length();
        while (end > 0 && !Character.isLetterOrDigit(low.charAt(end - 1))) {
            end--;
        }
        int start = 0;
        while (start < end && !Character.isLetterOrDigit(low.charAt(start))) {
            start++;
        }
        return low.substring(start, end);
    }
}
