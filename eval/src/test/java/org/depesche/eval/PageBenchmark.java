package org.depesche.eval;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/**
 * Pages to articles beside their trees alone, on one thread, by JMH: {@code PageBenchmark [FOLDER]}. An operation is a page, in the order of the folder. {@link PageSpeed}
 * measures the same by CPU time and gives the ratio; articles should take at most twice as long as trees.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@Fork(value = 1, jvmArgsAppend = {"-Xmx1g", "-XX:+UseSerialGC"})
@Warmup(iterations = 3, time = 5)
@Measurement(iterations = 5, time = 5)
public class PageBenchmark {
    /** Where pages lie. */
    @Param("samples")
    public String folder = "";

    private final StoredPages works = new StoredPages();
    private List<byte[]> pages = List.of();
    private int next;

    public static void main(String[] arguments) throws RunnerException {
        ChainedOptionsBuilder options = new OptionsBuilder().include(PageBenchmark.class.getName());
        if (arguments.length > 0) {
            options.param("folder", arguments[0]);
        }
        new Runner(options.build()).run();
    }

    /** Reads the folder. */
    @Setup
    public void read() throws IOException {
        pages = StoredPages.in(Path.of(folder));
    }

    /** Makes the next page an article. */
    @Benchmark
    public int article() {
        return works.article(page());
    }

    /** Parses the next page's markup. */
    @Benchmark
    public int tree() {
        return works.tree(page());
    }

    private byte[] page() {
        next = (next + 1) % pages.size();
        return pages.get(next);
    }
}
