package org.depesche.serve;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.depesche.Depesche;
import org.depesche.Limits;
import org.depesche.lexicon.Lexicon;
import org.depesche.page.Given;
import org.depesche.page.Input;
import org.depesche.page.PageReader;
import org.depesche.store.Store;
import org.depesche.store.StoreWriter;
import org.jspecify.annotations.Nullable;

/** A site on a store of its own, asked as a browser or a program asks. */
final class TestSite implements AutoCloseable {
    static final String NEWS = """
            Norwegen lehnt Beitritt ab

            Oslo (dpa) - Die norwegische Außenministerin Kari Dahl hat am Montag einen Beitritt Norwegens zu dem Bündnis abgelehnt. „Wir treten nicht bei“, sagte sie in Oslo.
            Schweden forderte Norwegen auf, den Beschluss zu ändern. Dahl erklärte, sie werde darüber nicht verhandeln. Schweden wies den Vorwurf zurück.
            """;

    private static final Depesche DEPESCHE = Depesche.standard();
    private static final PageReader PAGES = new PageReader(Lexicon.standard(), Limits.STANDARD);

    private final HttpClient client = HttpClient.newBuilder().followRedirects(HttpClient.Redirect.NEVER).build();
    private final Site site;
    private final Store store;

    TestSite(Path folder, @Nullable Path tokens, String... pages) throws IOException {
        String location = folder.resolve("depesche.db").toString();
        store = Store.openOrMake(location);
        for (String page : pages) {
            add(page);
        }
        site = Site.start(new Options(location, "127.0.0.1", 0, tokens));
    }

    /** Codes a page and keeps its record. */
    void add(String page) {
        try (StoreWriter writer = store.writer()) {
            PAGES.read(new ByteArrayInputStream(page.getBytes(StandardCharsets.UTF_8)), "page", new Given(null, "2014-10-15")).forEachRemaining(input -> {
                if (input instanceof Input.Readable(var read)) {
                    writer.add(DEPESCHE.read(read)).join();
                }
            });
        }
    }

    String address() {
        return site.address();
    }

    HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(site.address().replaceFirst("/$", "") + path));
    }

    HttpResponse<String> send(HttpRequest request) {
        try {
            return client.send(request, HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
        } catch (IOException | InterruptedException broken) {
            throw new AssertionError(request.uri() + " gives no answer", broken);
        }
    }

    HttpResponse<String> get(String path) {
        return send(request(path).build());
    }

    /** Sends a form as a page of the site does. */
    HttpResponse<String> post(String path, String form) {
        return send(request(path).header("Content-Type", "application/x-www-form-urlencoded").POST(HttpRequest.BodyPublishers.ofString(form)).build());
    }

    @Override
    public void close() {
        site.close();
    }
}
