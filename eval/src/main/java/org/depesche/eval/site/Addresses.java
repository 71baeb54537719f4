package org.depesche.eval.site;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Addresses of every page of a site, with what its store holds filled in: actors, articles, events, issues. */
final class Addresses {
    private static final int MANY = 200;
    private static final List<String> WORDS = List.of("Gaslieferungen", "neue Gespräche", "Grenzverkehr Hafen", "Zoll", "Abrüstung", "Bergen");

    private final HttpClient client;
    private final String site;

    Addresses(HttpClient client, String site) {
        this.client = client;
        this.site = site;
    }

    /** Paths by the page that they show; pages without parameters have one path. */
    Map<String, List<String>> all() throws IOException, InterruptedException {
        List<String> actors = found("/api/v1/actors", "\"actor\":\"([A-Z]{3})\"");
        List<String> events = found("/api/v1/events?limit=" + MANY, "\"id\":\"([^\"]+/e\\d+)\"");
        List<String> issues = found("/api/v1/positions?limit=" + MANY, "\"issue\":\"([^\"\\\\]+)\"");
        Map<String, List<String>> all = new LinkedHashMap<>();
        for (String path : List.of("/", "/haltungen", "/widersprueche", "/wenden", "/karte", "/netz", "/suche", "/pruefen", "/pruefen/vergleich", "/neu", "/hilfe", "/api")) {
            all.put(path, List.of(path));
        }
        all.put("/?country=", each(actors, actor -> "/?country=" + actor));
        all.put("/?dyad=", pairs(actors, "/?dyad=%s,%s"));
        all.put("/artikel/{id}", each(events, event -> "/artikel/" + event.substring(0, event.indexOf('/'))));
        all.put("/ereignis/{id}/{event}", each(events, event -> "/ereignis/" + event));
        all.put("/akteur/{id}", each(actors, actor -> "/akteur/" + actor));
        all.put("/dyade/{one}/{other}", pairs(actors, "/dyade/%s/%s"));
        all.put("/haltungen/{issue}", each(issues, issue -> "/haltungen/" + encoded(issue)));
        all.put("/netz?from=&type=", each(List.of("2015", "2017", "2019", "2021"), year -> "/netz?type=REJECT&from=" + year));
        all.put("/suche?q=", each(WORDS, words -> "/suche?was=article&q=" + encoded(words)));
        all.put("/suche?actor=", each(actors, actor -> "/suche?actor=" + actor));
        all.put("/sql?q=", List.of("/sql?q=" + encoded("SELECT name, title FROM records WHERE is_current = 1 LIMIT 100")));
        all.put("/api/v1/events", each(actors, actor -> "/api/v1/events?actor=" + actor));
        all.put("/api/v1/articles/{id}", each(events, event -> "/api/v1/articles/" + event.substring(0, event.indexOf('/'))));
        return all;
    }

    private List<String> found(String path, String pattern) throws IOException, InterruptedException {
        HttpResponse<String> answer = client.send(HttpRequest.newBuilder(URI.create(site + path)).build(), HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
        Matcher matcher = Pattern.compile(pattern).matcher(answer.body());
        List<String> found = matcher.results().map(result -> result.group(1)).distinct().limit(MANY).toList();
        if (found.isEmpty()) {
            throw new IOException(site + path + ": names nothing to ask for; the store must hold coded articles");
        }
        return found;
    }

    private interface Path {
        String of(String value);
    }

    private static List<String> each(List<String> values, Path path) {
        return values.stream().map(path::of).toList();
    }

    private static List<String> pairs(List<String> actors, String pattern) {
        List<String> pairs = new ArrayList<>();
        for (int n = 1; n < actors.size(); n++) {
            pairs.add(pattern.formatted(actors.get(n - 1), actors.get(n)));
        }
        return pairs;
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
