package org.depesche.page.html;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.depesche.page.Letters;
import org.depesche.page.Update;
import org.depesche.page.json.Json;
import org.depesche.text.Dated;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * The entries of a live blog: those that linked data list (schema.org's {@code liveBlogUpdate}), else elements side by side that each hold one time of day, and
 * below it or a heading some prose.
 */
final class LiveUpdates {
    private static final int FEWEST = 2;
    private static final int FEWEST_UNNAMED = 3; // elements of a page that does not call itself a live blog
    private static final int MOST = 5_000;
    private static final int OPENING = 200;
    private static final int PROSE = 40;
    private static final int DEEPEST = 12; // elements around a time, the entry among them
    private static final int TIME_OF_DAY = 16; // characters of 2026-02-03T12:40

    private LiveUpdates() {}

    /** The entries, in the page's order; none where there are fewer than two. */
    static List<Update> of(Document document, JsonLd linked) {
        List<Update> told = new ArrayList<>();
        for (Json update : linked.blog().get("liveBlogUpdate").each()) {
            if (told.size() < MOST) {
                told.add(told(update));
            }
        }
        if (told.size() >= FEWEST) {
            return told;
        }
        List<Update> shown = shown(document);
        return shown.size() >= FEWEST ? shown : List.of();
    }

    private static Update told(Json update) {
        Dated time = MetadataReader.dated(update.get("datePublished").text(), "json-ld");
        String body = MetadataReader.plain(update.get("articleBody").text());
        return Update.of(MetadataReader.clean(update.get("headline").text()), time, opening(body));
    }

    private static List<Update> shown(Document document) {
        List<Element> times = document.select("time[datetime]").stream().filter(time -> time.attr("datetime").length() >= TIME_OF_DAY).limit(MOST).toList();
        Map<Element, Set<String>> held = new HashMap<>();
        times.forEach(time -> around(time).forEach(element -> held.computeIfAbsent(element, each -> new HashSet<>()).add(time.attr("datetime"))));
        Map<Element, Set<Element>> siblings = new LinkedHashMap<>();
        for (Element time : times) {
            around(time).stream().takeWhile(element -> held.get(element).size() == 1).reduce((inner, outer) -> outer)
                    .ifPresent(root -> siblings.computeIfAbsent(root.parent(), parent -> new LinkedHashSet<>()).add(root));
        }
        return siblings.values().stream()
                .map(entries -> entries.stream().filter(LiveUpdates::isEntry).toList())
                .filter(entries -> entries.size() >= FEWEST_UNNAMED)
                .reduce((a, b) -> b.size() > a.size() ? b : a)
                .orElse(List.of())
                .stream()
                .map(LiveUpdates::shown)
                .toList();
    }

    /** The elements that hold a time, from the inside outwards, the page's body left out. */
    private static List<Element> around(Element time) {
        List<Element> around = new ArrayList<>();
        for (Element at = time.parent(); at != null && at.parent() != null && !at.normalName().equals("body") && around.size() < DEEPEST; at = at.parent()) {
            around.add(at);
        }
        return around;
    }

    /** A teaser's heading is a link; a comment, which has no heading, is no entry either unless the page says it is. */
    private static boolean isEntry(Element root) {
        boolean prose = root.select("p").stream().anyMatch(paragraph -> paragraph.text().length() >= PROSE);
        Element heading = root.selectFirst("h2, h3, h4, h5");
        boolean named = root.attr("itemprop").equals("liveBlogUpdate");
        return prose && (named || heading != null && heading.selectFirst("a[href]:not([href^=#])") == null && heading.closest("a") == null);
    }

    private static Update shown(Element root) {
        Element heading = root.selectFirst("h2, h3, h4, h5");
        Element time = root.selectFirst("time[datetime]");
        String prose = root.select("p").stream().map(Element::text).filter(text -> text.length() >= PROSE).findFirst().orElse("");
        Dated published = time == null ? null : MetadataReader.dated(time.attr("datetime"), "time");
        return Update.of(heading == null ? null : MetadataReader.clean(heading.text()), published, opening(prose));
    }

    private static String opening(String text) {
        String words = text.strip();
        return words.lines().findFirst().map(line -> line.substring(0, Math.min(OPENING, line.length()))).orElse("");
    }
}
