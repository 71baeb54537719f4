package org.depesche.eval.site;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.depesche.eval.store.SyntheticRecords;
import org.depesche.record.Record;
import org.depesche.store.Store;
import org.depesche.store.StoreWriter;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Opens many streams of news on a running site, a third of which are never read, adds records to its store, and tells when each reader hears of them and how the heap grows. */
@Command(name = "listeners", description = "Listens to a running site's news many times over and tells when they come.", mixinStandardHelpOptions = true)
public final class Listeners implements Callable<Integer> {
    private static final double MILLIS = 1e6;
    private static final int SETTLING = 3_000; // milliseconds

    private final ConcurrentLinkedQueue<Long> heard = new ConcurrentLinkedQueue<>(); // nanoseconds

    @Option(names = "--site", paramLabel = "ADDRESS", required = true, description = "The site, such as http://localhost:7070.")
    private String site = "";

    @Option(names = "--store", paramLabel = "FILE", required = true, description = "The store that it shows; records are added to it.")
    private String store = "";

    @Option(names = "--pid", required = true, description = "The site's process, whose heap is looked at with jcmd.")
    private long pid;

    @Option(names = "--clients", description = "How many listen; every third is never read.", defaultValue = "300")
    private int clients;

    @Option(names = "--news", description = "How often something is added.", defaultValue = "20")
    private int news;

    private Listeners() {}

    public static void main(String[] arguments) {
        System.exit(new CommandLine(new Listeners()).execute(arguments));
    }

    @Override
    public Integer call() throws IOException, InterruptedException {
        Store target = Store.open(store);
        Iterator<Record> records = new SyntheticRecords(System.nanoTime()).records(news + 1L).iterator();
        add(target, records.next()); // what is worked out once is worked out before
        Thread.sleep(SETTLING);
        long before = live();
        List<Socket> open = new ArrayList<>();
        for (int n = 0; n < clients; n++) {
            open.add(listen(n % 3 == 0));
        }
        Thread.sleep(SETTLING);
        System.out.printf(Locale.ROOT, "heap in use: %.1f MB before, %.1f MB with %d clients%n", before / 1e6, live() / 1e6, clients);
        int readers = clients - (clients + 2) / 3;
        int late = 0;
        List<Double> times = new ArrayList<>();
        while (records.hasNext()) {
            late += readers - told(target, records.next(), times);
        }
        times.sort(null);
        System.out.printf(Locale.ROOT, "%d readers, %d pieces of news: heard after %.0f ms (median), %.0f ms (p95), %.0f ms (most); %d not heard within 2 s%n", readers, news,
                times.get(times.size() / 2), times.get(times.size() * 95 / 100), times.getLast(), late);
        System.out.printf(Locale.ROOT, "heap in use: %.1f MB after all news%n", live() / 1e6);
        for (Socket each : open) {
            each.close();
        }
        return 0;
    }

    /** Adds a record, and waits until all have heard or two seconds have gone. Gives how many have heard. */
    private int told(Store target, Record record, List<Double> times) throws InterruptedException {
        heard.clear();
        add(target, record);
        long added = System.nanoTime();
        Thread.sleep(2_000);
        heard.forEach(at -> times.add(Math.max(0, at - added) / MILLIS));
        return heard.size();
    }

    private static void add(Store target, Record record) {
        try (StoreWriter writer = target.writer()) {
            writer.add(record).join();
        }
    }

    private Socket listen(boolean stalls) throws IOException {
        URI address = URI.create(site);
        Socket socket = new Socket();
        if (stalls) {
            socket.setReceiveBufferSize(1024);
        }
        socket.connect(new InetSocketAddress(address.getHost(), address.getPort()));
        String request = "GET /live HTTP/1.1\r\nHost: " + address.getAuthority() + "\r\nAccept: text/event-stream\r\n\r\n";
        socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
        if (!stalls) {
            Thread.ofVirtual().start(() -> read(socket));
        }
        return socket;
    }

    private void read(Socket socket) {
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (line.startsWith("event: changed")) {
                    heard.add(System.nanoTime());
                }
            }
        } catch (IOException closed) {
            return; // at the end
        }
    }

    /** The bytes that live on the site's heap after a full collection. */
    private long live() throws IOException {
        Process histogram = new ProcessBuilder("jcmd", Long.toString(pid), "GC.class_histogram").redirectErrorStream(true).start();
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(histogram.getInputStream(), StandardCharsets.UTF_8))) {
            String total = lines.lines().filter(line -> line.startsWith("Total")).findFirst().orElseThrow(() -> new IOException("jcmd tells nothing of process " + pid));
            return Long.parseLong(total.trim().split("\\s+")[2]);
        }
    }
}
