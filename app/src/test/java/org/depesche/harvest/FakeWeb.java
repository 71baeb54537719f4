package org.depesche.harvest;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.zip.GZIPOutputStream;

/** A little web on this machine: a server on the loopback address that goes by many names, and counts who comes how. */
final class FakeWeb implements AutoCloseable {
    static final InetAddress LOOPBACK = InetAddress.getLoopbackAddress();

    private final HttpServer server;
    private final Map<String, Answering> pages = new ConcurrentHashMap<>();
    private final Map<String, Long> delays = new ConcurrentHashMap<>();
    private final Map<String, AtomicInteger> visitors = new ConcurrentHashMap<>();
    final Map<String, Integer> mostVisitors = new ConcurrentHashMap<>();
    final Queue<Visit> visits = new ConcurrentLinkedQueue<>();

    /** A request that came, and the status that it was answered with. */
    record Visit(String host, String path, String agent, int status) {}

    /** Answers a request; gives the status. */
    interface Answering {
        int answer(HttpExchange exchange) throws IOException;
    }

    FakeWeb() throws IOException {
        server = HttpServer.create(new InetSocketAddress(LOOPBACK, 0), 100);
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/", this::visit);
        server.start();
    }

    /** Names that end in .test are this server, inside.test is an address within a network, others are nobody. */
    Names names() {
        return host -> {
            if (host.equals("inside.test")) {
                return List.of(InetAddress.getByAddress(new byte[] {10, 0, 0, 7}));
            }
            if (!host.endsWith(".test")) {
                throw new UnknownHostException(host);
            }
            return List.of(LOOPBACK);
        };
    }

    String url(String host, String path) {
        return "http://" + host + ":" + server.getAddress().getPort() + path;
    }

    void on(String host, String path, Answering answering) {
        pages.put(host + path, answering);
    }

    /** Takes its time, and counts the visitor all the while: for answers that are waited for. */
    void slow(String host, String path, long millis, Answering answering) {
        delays.put(host + path, millis);
        on(host, path, answering);
    }

    void text(String host, String path, String type, String content) {
        on(host, path, exchange -> send(exchange, 200, type, content));
    }

    /** An article of which no other says the same. */
    void article(String host, String path) {
        text(host, path, "text/html; charset=utf-8", article(host + path));
    }

    static String article(String about) {
        return "<html lang=de><head><title>Rat berät über " + about + "</title></head><body><article><h1>Rat berät über " + about + "</h1><p>Der Stadtrat von "
                + "Musterstadt hat am Montag über " + about
                + " beraten und die Entscheidung nach langer Aussprache auf die nächste Sitzung vertagt.</p></article></body></html>";
    }

    static int send(HttpExchange exchange, int status, String type, String content) throws IOException {
        byte[] bytes = content.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", type);
        exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
        if (bytes.length > 0) {
            exchange.getResponseBody().write(bytes);
        }
        return status;
    }

    static int redirect(HttpExchange exchange, String to) throws IOException {
        exchange.getResponseHeaders().set("Location", to);
        exchange.sendResponseHeaders(302, -1);
        return 302;
    }

    static byte[] packed(byte[] bytes) {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (OutputStream out = new GZIPOutputStream(packed)) {
            out.write(bytes);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return packed.toByteArray();
    }

    private void visit(HttpExchange exchange) throws IOException {
        String host = exchange.getRequestHeaders().getFirst("Host").replaceFirst(":\\d+$", "");
        String path = exchange.getRequestURI().toString();
        enter(host);
        int status = 0;
        try (exchange) {
            Thread.sleep(delays.getOrDefault(host + path, 10L)); // long enough to be met by another visitor
            leave(host); // before the answer goes out: who has it may come again at once
            status = pages.getOrDefault(host + path, gone -> send(gone, 404, "text/plain", "nothing here")).answer(exchange);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        } finally {
            visits.add(new Visit(host, path, String.valueOf(exchange.getRequestHeaders().getFirst("User-Agent")), status));
        }
    }

    private void enter(String host) {
        int now = visitors.computeIfAbsent(host, first -> new AtomicInteger()).incrementAndGet();
        mostVisitors.merge(host, now, Math::max);
    }

    private void leave(String host) {
        visitors.get(host).decrementAndGet();
    }

    /** Answers too late: the visitor will have gone. */
    static Answering late(long millis, Answering then) {
        return exchange -> {
            try {
                Thread.sleep(millis);
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
            }
            return then.answer(exchange);
        };
    }

    long count(String host, String path, int status) {
        return visits.stream().filter(visit -> visit.host().equals(host) && visit.path().equals(path) && visit.status() == status).count();
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
