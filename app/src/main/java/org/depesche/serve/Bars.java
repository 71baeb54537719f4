package org.depesche.serve;

import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.depesche.search.Month;

/**
 * Months as a picture: cooperation upwards from the line, conflict downwards, and the mean intensity as a line of its own.
 *
 * @param bars a bar for each month between the first and the last
 * @param width of the picture
 * @param height of the picture
 * @param middle how far down the line lies
 */
public record Bars(List<Bar> bars, int width, int height, int middle) {
    private static final int WIDTH = 720;
    private static final int HEIGHT = 180;
    private static final int MARGIN = 18;
    private static final int LABEL = 54; // wide
    private static final int MOST = 600; // months

    /** A month: where its bars stand and how high they are. */
    public record Bar(Month month, double x, double width, double up, double down, boolean labelled, boolean last) {

        /** Where its label ends or begins: the last one's ends with the picture. */
        public String anchor() {
            return last ? "end" : "start";
        }

        /** Where its label is anchored. */
        public double labelX() {
            return last ? x + width : x;
        }
    }

    /** The picture of these months, those without events put in. */
    static Bars of(List<Month> months) {
        List<Bar> bars = new ArrayList<>();
        int half = HEIGHT / 2 - MARGIN;
        if (!months.isEmpty()) {
            YearMonth last = months.getLast().month();
            YearMonth first = later(months.getFirst().month(), last.minusMonths(MOST - 1L));
            Map<YearMonth, Month> by = new HashMap<>();
            months.forEach(month -> by.put(month.month(), month));
            int count = (int) first.until(last, ChronoUnit.MONTHS) + 1;
            double most = Math.max(1, months.stream().mapToLong(month -> Math.max(month.cooperation(), month.conflict())).max().orElse(1));
            double step = Math.min(40, (double) WIDTH / count);
            int each = Math.max(1, (int) Math.ceil(LABEL / step));
            for (int n = 0; n < count; n++) {
                Month month = by.getOrDefault(first.plusMonths(n), new Month(first.plusMonths(n), 0, 0, 0, 0));
                boolean ends = n == count - 1;
                boolean labelled = ends || n % each == 0 && (count - n) * step > 2 * LABEL;
                bars.add(new Bar(month, n * step, Math.max(1, step * .8), half * month.cooperation() / most, half * month.conflict() / most, labelled, ends));
            }
        }
        return new Bars(List.copyOf(bars), WIDTH, HEIGHT, HEIGHT / 2);
    }

    private static YearMonth later(YearMonth a, YearMonth b) {
        return a.isAfter(b) ? a : b;
    }
}
