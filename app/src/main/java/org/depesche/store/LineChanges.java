package org.depesche.store;

import java.util.List;

/**
 * What changed between two texts, line by line: lines taken out begin with {@code -}, lines put in with {@code +}, in reading order; blank lines do not count.
 */
final class LineChanges {
    private static final long MOST_CELLS = 4_000_000; // of the table of common lines; longer texts are compared by their ends alone

    private final List<String> before;
    private final List<String> after;
    private final StringBuilder changes = new StringBuilder();

    private LineChanges(String before, String after) {
        this.before = lines(before);
        this.after = lines(after);
    }

    /** The changes, a line each; empty where there are none. */
    static String between(String before, String after) {
        LineChanges comparison = new LineChanges(before, after);
        comparison.compare();
        return comparison.changes.toString();
    }

    private static List<String> lines(String text) {
        return text.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
    }

    private void compare() {
        int start = 0;
        while (start < before.size() && start < after.size() && before.get(start).equals(after.get(start))) {
            start++;
        }
        int end = 0;
        while (end < before.size() - start && end < after.size() - start && before.get(before.size() - 1 - end).equals(after.get(after.size() - 1 - end))) {
            end++;
        }
        middle(before.subList(start, before.size() - end), after.subList(start, after.size() - end));
    }

    private void middle(List<String> old, List<String> now) {
        if ((long) old.size() * now.size() > MOST_CELLS) {
            old.forEach(line -> tell('-', line));
            now.forEach(line -> tell('+', line));
            return;
        }
        int[][] common = common(old, now);
        int i = 0;
        int j = 0;
        while (i < old.size() || j < now.size()) {
            if (i < old.size() && j < now.size() && old.get(i).equals(now.get(j))) {
                i++;
                j++;
            } else if (i < old.size() && (j == now.size() || common[i + 1][j] >= common[i][j + 1])) {
                tell('-', old.get(i++));
            } else {
                tell('+', now.get(j++));
            }
        }
    }

    /** The length of the longest common run of lines from each pair of places on. */
    private static int[][] common(List<String> old, List<String> now) {
        int[][] common = new int[old.size() + 1][now.size() + 1];
        for (int i = old.size() - 1; i >= 0; i--) {
            for (int j = now.size() - 1; j >= 0; j--) {
                common[i][j] = old.get(i).equals(now.get(j)) ? common[i + 1][j + 1] + 1 : Math.max(common[i + 1][j], common[i][j + 1]);
            }
        }
        return common;
    }

    private void tell(char sign, String line) {
        changes.append(sign).append(' ').append(line).append('\n');
    }
}
