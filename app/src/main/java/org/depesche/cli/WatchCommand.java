package org.depesche.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.depesche.Depesche;
import org.depesche.Limits;
import org.depesche.harvest.Fetcher;
import org.depesche.harvest.HarvestLimits;
import org.depesche.harvest.StateProblem;
import org.depesche.harvest.Watch;
import org.depesche.harvest.WatchState;
import org.depesche.lexicon.Lexicon;
import org.depesche.page.PageReader;
import org.depesche.page.feed.FeedReader;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** {@code depesche watch}: new articles of feeds and sitemaps, each once, as records. */
@Command(
        name = "watch",
        description = "Watches feeds and sitemaps, and prints the records of new articles, each once, also across runs. Ctrl-C ends it in order.",
        mixinStandardHelpOptions = true,
        versionProvider = Main.Version.class,
        footer = {
            "",
            "Exit code: 0 all that was new gave a record, 2 wrong usage, 65 some could not be fetched or read, 74 output or state could not be written."
        })
final class WatchCommand implements Callable<Integer> {
    private static final Duration LEAST = Duration.ofSeconds(30);
    private static final Duration PATIENCE = Duration.ofMinutes(15);

    private final Streams streams;

    @Parameters(paramLabel = "FEED", arity = "1..*", description = "The address of an RSS, RDF or Atom feed, or of a sitemap.")
    private List<String> feeds = List.of();

    @Option(names = "--state", paramLabel = "FILE", description = "Where it remembers what it found: depesche-watch.tsv.")
    private Path state = Path.of("depesche-watch.tsv");

    @Option(names = "--every", paramLabel = "TIME", converter = TimeSpan.class,
            description = "How often feeds are visited, such as 15m (the default), 2h or 1d.")
    private Duration every = Duration.ofMinutes(15);

    @Option(names = "--once", description = "Visit each feed once and end.")
    private boolean once;

    @Option(names = "--most", paramLabel = "N", description = "The most articles of a feed in a round, the newest first: 100. The others come in later rounds.")
    private int most = 100;

    @Option(names = "--format", paramLabel = "jsonl|json|text", converter = FormatName.class,
            description = "How to print: text on a terminal, jsonl otherwise.")
    private @Nullable Format format;

    @Mixin
    private TermsOptions terms = new TermsOptions();

    @Mixin
    private WebOptions reach = new WebOptions();

    @ParentCommand
    private @Nullable Main parent;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    WatchCommand(Streams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() {
        check();
        reach.tell(streams);
        try {
            WatchState known = WatchState.in(state);
            known.save(LocalDate.now(ZoneOffset.UTC)); // so that a file that cannot be written is told before anything is fetched
            return watch(known);
        } catch (StateProblem problem) {
            streams.tell("depesche: " + problem.getMessage());
            return Exit.OUTPUT;
        } catch (IOException broken) {
            streams.tell("depesche: standard output: " + broken.getMessage() + "; make room, or check what reads it");
            return Exit.OUTPUT;
        }
    }

    private int watch(WatchState known) throws IOException {
        Lexicon lexicon = Lexicon.standard();
        Depesche depesche = Depesche.with(lexicon, Limits.STANDARD);
        PageReader pages = new PageReader(lexicon, Limits.STANDARD);
        FeedReader feedReader = new FeedReader(lexicon, Limits.STANDARD);
        Terms asked = terms.terms();
        try (Fetcher fetcher = reach.fetcher(HarvestLimits.STANDARD.waitingUpTo(PATIENCE)); OrderedRun run = run(depesche, asked)) {
            PrintedArrivals printed = new PrintedArrivals(run, asked);
            rounds(new Watch(fetcher, feedReader, pages, known, printed, most, Clock.systemUTC()));
            asked.tellLeft(streams);
            return printed.code();
        }
    }

    private OrderedRun run(Depesche depesche, Terms asked) {
        Format chosen = format != null ? format : streams.terminal() ? Format.TEXT : Format.JSONL;
        boolean debug = parent != null && parent.isDebug();
        int threads = Runtime.getRuntime().availableProcessors();
        return new OrderedRun(streams, threads, debug, page -> asked.applied(depesche.read(page), page), chosen.writer(streams));
    }

    private void check() {
        if (every.compareTo(LEAST) < 0) {
            throw wrong("--every is shorter than " + LEAST.toSeconds() + "s: give servers some rest");
        }
        if (most < 1) {
            throw wrong("--most " + most + ": give a number from 1 on");
        }
        for (String feed : feeds) {
            if (!feed.startsWith("http://") && !feed.startsWith("https://")) {
                throw wrong("'" + feed + "' is no address of the web: feeds in files are for depesche read");
            }
        }
    }

    /** Rounds until the process is asked to end; then the round is left in order. */
    private void rounds(Watch watch) throws IOException {
        CountDownLatch ended = new CountDownLatch(1);
        Thread stopping = stopping(Thread.currentThread(), ended);
        Runtime.getRuntime().addShutdownHook(stopping);
        try {
            do {
                Instant next = Instant.now().plus(every);
                watch.round(feeds);
                if (!once) {
                    Thread.sleep(Duration.between(Instant.now(), next).isNegative() ? Duration.ZERO : Duration.between(Instant.now(), next));
                }
            } while (!once);
        } catch (InterruptedException stopped) {
            Thread.interrupted(); // what was found is still written
            watch.settle();
        } finally {
            ended.countDown();
            release(stopping);
        }
    }

    private static Thread stopping(Thread watching, CountDownLatch ended) {
        return new Thread(() -> {
            watching.interrupt();
            try {
                ended.await(20, TimeUnit.SECONDS);
            } catch (InterruptedException hurried) {
                Thread.currentThread().interrupt();
            }
        });
    }

    private static void release(Thread hook) {
        try {
            Runtime.getRuntime().removeShutdownHook(hook);
        } catch (IllegalStateException ending) {
            hook.interrupt(); // it is running already
        }
    }

    private ParameterException wrong(String message) {
        return new ParameterException(spec.commandLine(), message);
    }
}
