package org.depesche.eval;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/**
 * Prints how fast text becomes trees, how long loading takes and what heap is in use after it: {@code Speed [CORPUS.jsonl [ROUNDS]]}. Speed is by the CPU time of
 * the one thread that works, so that what else runs on the machine matters little; the first round warms up.
 */
public final class Speed {
    private static final String CORPUS = "../shared/bench/raw/gnad.jsonl";
    private static final double SECOND = 1e9;

    private Speed() {}

    public static void main(String[] arguments) throws IOException {
        long before = heap();
        long begun = System.nanoTime();
        Trees trees = new Trees();
        double load = (System.nanoTime() - begun) / SECOND;
        print("load         %.2f s (wall)", load);
        print("heap         %.0f MiB after load (%.0f MiB before)", mebibytes(heap()), mebibytes(before));
        List<String> texts = Trees.texts(Path.of(arguments.length > 0 ? arguments[0] : CORPUS));
        int rounds = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 3;
        for (int round = 1; round <= rounds; round++) {
            round(round, trees, texts);
        }
        print("heap         %.0f MiB after all", mebibytes(heap()));
    }

    private static void round(int number, Trees trees, List<String> texts) {
        ThreadMXBean thread = ManagementFactory.getThreadMXBean();
        long wall = System.nanoTime();
        long begun = thread.getCurrentThreadCpuTime();
        Trees.Counted counted = texts.stream().map(trees::count).reduce(Trees.Counted.NONE, Trees.Counted::plus);
        double seconds = (thread.getCurrentThreadCpuTime() - begun) / SECOND;
        print("round %d      %.0f sentences/s, %.0f words/s of CPU time (%d sentences, %d words, %.1f s CPU, %.1f s wall)", number, counted.sentences() / seconds,
                counted.words() / seconds, counted.sentences(), counted.words(), seconds, (System.nanoTime() - wall) / SECOND);
    }

    /** Bytes in use once rubbish is gone. */
    private static long heap() {
        System.gc();
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
    }

    private static double mebibytes(long bytes) {
        return bytes / (1024.0 * 1024);
    }

    private static void print(String format, Object... values) {
        System.out.println(String.format(Locale.ROOT, format, values));
    }
}
