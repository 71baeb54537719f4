package org.depesche.page.html;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.depesche.page.Damage;
import org.depesche.page.json.Json;
import org.depesche.page.json.JsonSource;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * The article that a page's linked data describe (schema.org in JSON-LD): anywhere in a graph or list, with what it refers to by {@code @id}.
 *
 * @param article the article; {@link Json#NOTHING} where there is none
 * @param byId every node that has an {@code @id} and a name
 * @param updates the entries of a live blog, as its linked data repeat them
 * @param isLive whether the page is called a live blog
 * @param path the steps from the front page to the article
 */
record JsonLd(Json article, Map<String, Json> byId, List<Update> updates, boolean isLive, List<Json> path) {
    private static final int MOST_NODES = 50_000;

    static JsonLd of(Document document, JsonSource source, String title, List<Damage> damage) {
        List<Json> articles = new ArrayList<>();
        Map<String, Json> byId = new HashMap<>();
        List<Json> paths = new ArrayList<>();
        for (Element script : document.select("script[type~=(?i)ld.json]")) {
            Json json = source.read(bare(script.data()));
            if (json == null) {
                damage.add(new Damage("json-broken", "linked data that is no JSON was left out"));
            } else {
                collect(json, articles, byId, paths);
            }
        }
        Comparator<Json> best = Comparator.comparingInt(article -> rank(article) * 2 + (fits(article, title) ? 1 : 0));
        Json article = articles.stream().reduce((a, b) -> best.compare(b, a) > 0 ? b : a).orElse(Json.NOTHING);
        List<Json> updates = articles.stream().map(each -> each.get("liveBlogUpdate")).filter(each -> each != Json.NOTHING).findFirst().orElse(Json.NOTHING).each();
        return new JsonLd(article, byId, updates.stream().map(Update::of).toList(), articles.stream().anyMatch(each -> isCalled(each, "LiveBlogPosting")), paths.isEmpty() ? List.of() : steps(paths.get(0)));
    }

    /** Without the comment or CDATA marks that some pages put around it. */
    private static String bare(String data) {
        int start = 0;
        while (start < data.length() && data.charAt(start) != '{' && data.charAt(start) != '[' || data.startsWith("[CDATA[", start)) {
            start++;
        }
        return data.substring(start);
    }

    private static void collect(Json root, List<Json> articles, Map<String, Json> byId, List<Json> paths) {
        Deque<Json> open = new ArrayDeque<>(List.of(root));
        for (int i = 0; i < MOST_NODES && !open.isEmpty(); i++) {
            Json json = open.poll();
            if (rank(json) > 0) {
                articles.add(json);
            }
            if (isCalled(json, "BreadcrumbList")) {
                paths.add(json);
            }
            String id = json.get("@id").text();
            if (id != null && json.get("name").text() != null) {
                byId.putIfAbsent(id, json);
            }
            if (json instanceof Json.Members members) {
                open.addAll(members.map().values());
            } else if (json instanceof Json.Items items) {
                open.addAll(items.list());
            }
        }
    }

    /** 3 for a news article, 2 for another, 1 for a page or a film about it, 0 for anything else. */
    private static int rank(Json json) {
        int rank = 0;
        for (Json type : json.get("@type").each()) {
            String name = type.text() == null ? "" : String.valueOf(type.text()).toLowerCase(Locale.ROOT);
            boolean article = name.endsWith("article") || name.endsWith("blogposting") || name.endsWith("report");
            rank = Math.max(rank, name.endsWith("newsarticle") || name.endsWith("liveblogposting") ? 3 : article ? 2 : name.equals("webpage") || name.endsWith("videoobject") ? 1 : 0);
        }
        return rank;
    }

    private static List<Json> steps(Json path) {
        List<Json> steps = new ArrayList<>(path.get("itemListElement").each());
        steps.sort(Comparator.comparingInt(JsonLd::position));
        return steps;
    }

    private static int position(Json step) {
        String said = step.get("position").text();
        return said != null && said.matches("\\d{1,4}") ? Integer.parseInt(said) : 0;
    }

    private static boolean isCalled(Json json, String type) {
        return json.get("@type").each().stream().anyMatch(name -> String.valueOf(name.text()).endsWith(type));
    }

    private static boolean fits(Json article, String title) {
        String headline = article.get("headline").text();
        return headline != null && Letters.open(Letters.of(headline), Letters.of(title), 40);
    }

    boolean isThere() {
        return rank(article) > 1;
    }

    /** The text of a member; null for none. */
    @Nullable String text(String name) {
        Json value = article.get(name);
        return value instanceof Json.Items items && !items.list().isEmpty() ? items.list().get(0).text() : value.text();
    }

    /** The names of what a member holds or refers to, and whether each is a person or not said to be an organisation. */
    List<Named> names(String member) {
        List<Named> names = new ArrayList<>();
        for (Json value : article.get(member).each()) {
            Json node = resolved(value);
            for (Json name : node instanceof Json.Text ? List.of(node) : node.get("name").each()) {
                String text = name.text();
                if (text != null) {
                    names.add(new Named(text, isOrganisation(node)));
                }
            }
            String first = node.get("givenName").text();
            String last = node.get("familyName").text();
            if (first != null && last != null && node.get("name").text() == null) {
                names.add(new Named(first + " " + last, false));
            }
        }
        return names;
    }

    private Json resolved(Json value) {
        String id = value.get("@id").text();
        return id != null && value.get("name").text() == null ? byId.getOrDefault(id, value) : value;
    }

    private static boolean isOrganisation(Json node) {
        return isCalled(node, "Organization");
    }

    /** A name. */
    record Named(String name, boolean organisation) {}
}
