package org.depesche.events;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.depesche.actors.Cast;
import org.depesche.actors.Mention;
import org.depesche.text.Span;

/** How sure an event is in type and parties: from the likeliness of its type, and from how its parties were found. For one article. */
final class Sureness {
    private static final int STEPS = 10;

    private final Map<String, Mention.How> how = new HashMap<>();

    Sureness(Cast cast) {
        cast.appearances().forEach(appearance -> how.put(key(appearance.actor().key(), appearance.span()), appearance.mention().how()));
    }

    private static String key(String actor, Span span) {
        return actor + " " + span.start() + " " + span.end();
    }

    /** What decides, hashed. */
    int[] features(Finding finding) {
        double likely = finding.likely();
        FeatureList list = new FeatureList();
        list.add("bias", "");
        for (int step = 1; step < STEPS; step++) {
            if (likely * STEPS >= step) {
                list.add("likely", step);
            }
        }
        String actors = side(finding.actors());
        String recipients = side(finding.recipients());
        list.add("actors", actors);
        list.add("recipients", recipients);
        list.add("sides", (finding.actors().isEmpty() ? 0 : 1) + (finding.recipients().isEmpty() ? 0 : 2));
        list.add("type", finding.code().type().name());
        list.add("type-sides", finding.code().type().name(), (finding.actors().isEmpty() ? 0 : 1) + (finding.recipients().isEmpty() ? 0 : 2));
        list.add("rule", finding.rule().startsWith("scorer") ? "scorer" : "row");
        list.add("changed", finding.rule().endsWith("+scorer") ? 1 : 0);
        for (String context : List.of("home", "abroad", "setting", "counterpart", "context")) {
            list.add("context", context, finding.rule().contains("+" + context) ? 1 : 0);
        }
        list.add("part", finding.sentence().part().name());
        return list.rows();
    }

    private String side(Roles.Filled side) {
        return side.actors().entrySet().stream().findFirst().map(entry -> how.get(key(entry.getKey(), entry.getValue()))).map(Enum::name).orElse(side.isEmpty() ? "nobody" : "other");
    }
}
