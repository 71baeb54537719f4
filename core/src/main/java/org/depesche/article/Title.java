package org.depesche.article;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.depesche.article.Line.Look;

/** Finds the headline of copied text: the line above the first long paragraph whose words the story uses, and which reads like a headline. */
final class Title {
    private static final int REACH = 16;
    private static final int STEM = 5;
    private static final int MOST_LINES = 400;
    private static final int MOST_LETTERS = 2_000;
    private static final int LONGEST = 190;
    private static final int LEAST = 45;

    private final List<Line> lines;
    private final Set<String> stems = new HashSet<>();

    private Title(List<Line> lines, int first, int last) {
        this.lines = lines;
        for (int i = first; i <= Math.min(last, first + MOST_LINES); i++) {
            if (lines.get(i).look() == Look.PROSE) {
                stems.addAll(stems(lines.get(i).text()));
            }
        }
    }

    /** The index of the headline; -1 for none. */
    static int of(List<Line> lines, int first, int last) {
        int prose = first;
        while (prose < last && lines.get(prose).look() != Look.PROSE) {
            prose++;
        }
        return new Title(lines, first, last).above(prose);
    }

    private int above(int prose) {
        int best = -1;
        double most = LEAST;
        for (int i = prose - 1; i >= Math.max(0, prose - REACH); i--) {
            double score = score(i, prose - i);
            if (score > most) {
                most = score;
                best = i;
            }
        }
        return best >= 0 || prose > 3 ? best : firstLine(prose);
    }

    /** In a short copy the first line is the headline, whatever its words. */
    private int firstLine(int prose) {
        return prose > 0 && isPossible(0) ? 0 : -1;
    }

    private double score(int i, int distance) {
        if (!isPossible(i)) {
            return 0;
        }
        String text = lines.get(i).text();
        Set<String> own = stems(text);
        double shared = own.isEmpty() ? 0 : (double) own.stream().filter(stems::contains).count() / own.size();
        int words = Math.min(text.split(" ").length, 9);
        return 20 + 5 * words + 60 * shared - 1.5 * distance + (isRepeated(i) ? 15 : 0) - (text.endsWith(".") ? 25 : 0);
    }

    private boolean isPossible(int i) {
        Line line = lines.get(i);
        boolean look = line.look() == Look.SHORT || line.look() == Look.SENTENCE;
        return look && line.text().length() >= 12 && line.text().length() <= LONGEST && line.text().indexOf(' ') > 0 && !Layout.isCredited(lines, i);
    }

    /** Whether a line nearby says it too: a path to the page, or the headline once more. */
    private boolean isRepeated(int i) {
        for (int j = Math.max(0, i - 8); j < i; j++) {
            if (lines.get(j).text().contains(lines.get(i).text())) {
                return true;
            }
        }
        return false;
    }

    private static Set<String> stems(String text) {
        Set<String> stems = new HashSet<>();
        for (String word : text.substring(0, Math.min(text.length(), MOST_LETTERS)).toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+")) {
            if (word.length() >= STEM) {
                stems.add(word.substring(0, STEM));
            }
        }
        return stems;
    }
}
