package org.depesche.eval.site;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/**
 * Asks a running site for all its pages in turn, at a steady rate whatever the answers take, and tells how long each page takes. Times count from when a request
 * was due, so that a site that falls behind is not flattered.
 */
@Command(name = "page-times", description = "Asks a running site for its pages at a steady rate and tells how long answers take.", mixinStandardHelpOptions = true)
public final class PageTimes implements Callable<Integer> {
    private static final double MILLIS = 1e6;

    private final Map<String, ConcurrentLinkedQueue<Double>> times = new ConcurrentHashMap<>();
    private final AtomicInteger broken = new AtomicInteger();
    private final HttpClient client = HttpClient.newHttpClient();

    @Option(names = "--site", paramLabel = "ADDRESS", required = true, description = "The site, such as http://localhost:7070.")
    private String site = "";

    @Option(names = "--rate", description = "Requests a second.", defaultValue = "20")
    private int rate;

    @Option(names = "--rounds", description = "How often each page is asked for.", defaultValue = "60")
    private int rounds;

    private PageTimes() {}

    public static void main(String[] arguments) {
        System.exit(new CommandLine(new PageTimes()).execute(arguments));
    }

    @Override
    public Integer call() throws IOException, InterruptedException {
        Map<String, List<String>> pages = new Addresses(client, site).all();
        ask(pages, 1, 0);
        tellFirst();
        times.clear();
        ask(pages, rounds, 1);
        times.keySet().stream().sorted().forEach(this::tell);
        List<Double> all = times.values().stream().flatMap(ConcurrentLinkedQueue::stream).sorted().toList();
        System.out.printf(Locale.ROOT, "%-24s %5d asked, median %6.1f ms, p95 %6.1f ms, most %6.1f ms; %d broken%n", "all", all.size(), at(all, .5), at(all, .95), all.getLast(), broken.get());
        return broken.get() == 0 ? 0 : 1;
    }

    private void ask(Map<String, List<String>> pages, int times, int first) throws InterruptedException {
        try (ExecutorService each = Executors.newVirtualThreadPerTaskExecutor()) {
            long start = System.nanoTime();
            long n = 0;
            for (int round = first; round < first + times; round++) {
                for (Map.Entry<String, List<String>> page : pages.entrySet()) {
                    long due = start + n++ * 1_000_000_000L / rate;
                    Thread.sleep(Math.max(0, (due - System.nanoTime()) / 1_000_000));
                    String path = page.getValue().get(round % page.getValue().size());
                    each.execute(() -> get(page.getKey(), path, due));
                }
            }
        }
    }

    private void get(String page, String path, long due) {
        try {
            HttpResponse<byte[]> answer = client.send(HttpRequest.newBuilder(URI.create(site + path)).build(), HttpResponse.BodyHandlers.ofByteArray());
            times.computeIfAbsent(page, none -> new ConcurrentLinkedQueue<>()).add((System.nanoTime() - due) / MILLIS);
            if (answer.statusCode() != 200) {
                fail(path, "status " + answer.statusCode());
            }
        } catch (IOException | InterruptedException problem) {
            fail(path, problem.toString());
        }
    }

    private void fail(String path, String what) {
        broken.incrementAndGet();
        System.err.println(path + ": " + what);
    }

    private void tellFirst() {
        List<String> slow = new ArrayList<>();
        times.forEach((page, all) -> slow.add(String.format(Locale.ROOT, "%s %.0f ms", page, all.peek())));
        System.out.println("asked for the first time: " + String.join(", ", slow.stream().sorted().toList()));
    }

    private void tell(String page) {
        List<Double> sorted = times.get(page).stream().sorted().toList();
        System.out.printf(Locale.ROOT, "%-24s %5d asked, median %6.1f ms, p95 %6.1f ms, most %6.1f ms%n", page, sorted.size(), at(sorted, .5), at(sorted, .95), sorted.getLast());
    }

    private static double at(List<Double> sorted, double share) {
        return sorted.get((int) Math.min(sorted.size() - 1, Math.floor(sorted.size() * share)));
    }
}
