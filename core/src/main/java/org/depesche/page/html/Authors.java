package org.depesche.page.html;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.depesche.page.AuthorNames;
import org.jspecify.annotations.Nullable;

/** The authors that a page's metadata name. */
final class Authors {
    private static final String[] META = {
        "author", "article:author", "parsely-author", "dc.creator", "dcterms.creator", "dc.contributor", "cxenseparse:author", "byl", "sailthru.author"};

    private static final int LONGEST = 60;

    private Authors() {}

    /** The persons' names, in order, each once; the publisher is no author. */
    static List<String> of(JsonLd linked, MetaTags meta, @Nullable String publisher) {
        Set<String> names = new LinkedHashSet<>();
        for (JsonLd.Named named : linked.names("author")) {
            if (!named.organisation()) {
                names.addAll(AuthorNames.in(named.name()));
            }
        }
        for (int i = 0; i < META.length && names.isEmpty(); i++) {
            String value = meta.get(META[i]);
            names.addAll(value == null || value.contains("://") ? List.of() : AuthorNames.in(value));
        }
        names.removeIf(name -> isPublisher(name, publisher));
        return new ArrayList<>(names);
    }

    /** What stands in an author's place and is no person's name: agencies among it. */
    static List<String> others(JsonLd linked, MetaTags meta) {
        List<String> others = new ArrayList<>();
        linked.names("author").stream().filter(named -> named.organisation() || AuthorNames.in(named.name()).isEmpty()).map(JsonLd.Named::name).forEach(others::add);
        String author = meta.get("author");
        if (author != null && AuthorNames.in(author).isEmpty()) {
            others.add(author);
        }
        others.removeIf(name -> name.isBlank() || name.length() > LONGEST || name.contains("://"));
        return others.stream().map(String::strip).distinct().toList();
    }

    private static boolean isPublisher(String name, @Nullable String publisher) {
        if (publisher == null) {
            return false;
        }
        String own = Letters.of(name);
        String house = Letters.of(publisher);
        return house.contains(own) || own.contains(house);
    }
}
