package org.depesche.eval;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.function.ToIntFunction;

/**
 * Prints how fast pages become articles, and how much longer that takes than their markup's tree alone: {@code PageSpeed [FOLDER [ROUNDS]]}, the bundled samples when
 * no folder is named. Speed is by the CPU time of the one thread that works; the first rounds warm up.
 */
public final class PageSpeed {
    private static final String FOLDER = "samples";
    private static final int ROUNDS = 20;
    private static final double SECOND = 1e9;
    private static final long LEAST = 1_000_000_000L;

    private final StoredPages works = new StoredPages();
    private final List<byte[]> pages;
    private int seen;

    private PageSpeed(List<byte[]> pages) {
        this.pages = pages;
    }

    public static void main(String[] arguments) throws IOException {
        List<byte[]> pages = StoredPages.in(Path.of(arguments.length > 0 ? arguments[0] : FOLDER));
        int rounds = arguments.length > 1 ? Integer.parseInt(arguments[1]) : ROUNDS;
        PageSpeed speed = new PageSpeed(pages);
        for (int round = 1; round <= rounds; round++) {
            speed.round(round);
        }
    }

    private void round(int number) {
        double tree = seconds(works::tree);
        double article = seconds(works::article);
        int count = pages.size();
        double megabytes = pages.stream().mapToLong(page -> page.length).sum() / 1e6;
        print("round %2d  articles %.0f pages/s, %.1f MB/s of CPU time; trees alone %.0f pages/s, %.1f MB/s; articles take %.2f times as long (%d pages, %.1f MB; %d seen)", number,
                count / article, megabytes / article, count / tree, megabytes / tree, article / tree, count, megabytes, seen);
    }

    /** CPU seconds that all pages take once; few pages are done as often as a second holds. */
    private double seconds(ToIntFunction<byte[]> work) {
        ThreadMXBean thread = ManagementFactory.getThreadMXBean();
        long begun = thread.getCurrentThreadCpuTime();
        int times = 0;
        long taken;
        do {
            for (byte[] page : pages) {
                seen += work.applyAsInt(page);
            }
            times++;
            taken = thread.getCurrentThreadCpuTime() - begun;
        } while (taken < LEAST);
        return taken / SECOND / times;
    }

    private static void print(String format, Object... values) {
        System.out.println(String.format(Locale.ROOT, format, values));
    }
}
