package org.depesche.eval;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.openjdk.jmh.annotations.AuxCounters;
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
 * Text to trees on one thread, by JMH: {@code ParseBenchmark [CORPUS.jsonl]}. The figure to read is {@code sentences}, per second of wall time; an operation is an
 * article. {@link Speed} measures the same by CPU time.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@Fork(value = 1, jvmArgsAppend = {"-Xmx1g", "-XX:+UseSerialGC"})
@Warmup(iterations = 3, time = 10)
@Measurement(iterations = 5, time = 10)
public class ParseBenchmark {
    /** A corpus that the page reader knows. */
    @Param("../shared/bench/raw/gnad.jsonl")
    public String corpus = "";

    private final Trees trees = new Trees();
    private List<String> texts = List.of();
    private int next;

    /** Counted beside the operations. */
    @AuxCounters(AuxCounters.Type.OPERATIONS)
    @State(Scope.Thread)
    public static class Parsed {
        /** Sentences parsed. */
        public long sentences;
    }

    public static void main(String[] arguments) throws RunnerException {
        ChainedOptionsBuilder options = new OptionsBuilder().include(ParseBenchmark.class.getName());
        if (arguments.length > 0) {
            options.param("corpus", arguments[0]);
        }
        new Runner(options.build()).run();
    }

    /** Reads the corpus. */
    @Setup
    public void read() throws IOException {
        texts = Trees.texts(Path.of(corpus));
    }

    /** Parses the next article. */
    @Benchmark
    public int article(Parsed parsed) {
        Trees.Counted counted = trees.count(texts.get(next));
        next = (next + 1) % texts.size();
        parsed.sentences += counted.sentences();
        return counted.words();
    }
}
