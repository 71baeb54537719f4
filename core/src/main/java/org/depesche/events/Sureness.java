package org.depesche.events;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.depesche.actors.Actor;
import org.depesche.actors.Cast;
import org.depesche.actors.Mention;
import org.depesche.text.Span;

/** How sure an event is in type and parties: from the likeliness of its type, and from how its parties were found. For one article. */
final class Sureness {
    private static final int STEPS = 10;
    private static final int LENGTH = 8; // tokens
    private static final int GAP = 30; // code points

    private final Roles roles;
    private final Map<String, Mention.How> how = new HashMap<>();
    private final Map<String, Actor> actors;

    Sureness(Cast cast, Roles roles) {
        this.roles = roles;
        this.actors = cast.byKey();
        cast.appearances().forEach(appearance -> how.put(key(appearance.actor().key(), appearance.span()), appearance.mention().how()));
    }

    private static String key(String actor, Span span) {
        return actor + " " + span.start() + " " + span.end();
    }

    /** What decides, hashed. */
    int[] features(Finding finding) {
        FeatureList list = new FeatureList();
        list.add("bias", "");
        rising(list, "likely", (int) (finding.likely() * STEPS), STEPS);
        list.add("part", finding.sentence().part().name());
        list.add("status", finding.status().name());
        list.add("told", roles.statement(finding.head().span()).isPresent() ? 1 : 0);
        rising(list, "length", finding.sentence().tokens().size() / LENGTH, 5);
        found(list, finding);
        sides(list, finding);
        return list.rows();
    }

    /** What found it, and whether the scorer says the same. */
    private static void found(FeatureList list, Finding finding) {
        String rule = finding.rule();
        String by = rule.startsWith("scorer") ? "scorer" : rule.contains("+scorer") ? "changed" : "row";
        list.add("rule", by);
        list.add("rule-likely", by, (int) (finding.likely() * STEPS) / 2);
        list.add("stance", finding.stance());
        list.add("verb", finding.head().stts().startsWith("V") ? 1 : 0);
        for (String context : List.of("home", "abroad", "setting", "counterpart", "context")) {
            list.add("context", context, rule.contains("+" + context) ? 1 : 0);
        }
    }

    private void sides(FeatureList list, Finding finding) {
        String type = finding.code().type().name();
        int filled = (finding.actors().isEmpty() ? 0 : 1) + (finding.recipients().isEmpty() ? 0 : 2);
        list.add("sides", filled);
        list.add("type", type);
        list.add("type-sides", type, filled);
        side(list, "actors", finding, finding.actors());
        side(list, "recipients", finding, finding.recipients());
    }

    /** How a side was found: by which words, of whom, how far from the act, and how often the article names him. */
    private void side(FeatureList list, String name, Finding finding, Roles.Filled side) {
        list.add(name, side(side));
        rising(list, name + "-many", side.actors().size(), 3);
        side.actors().entrySet().stream().findFirst().ifPresent(first -> {
            Actor actor = actors.get(first.getKey());
            int gap = Math.abs(first.getValue().start() - finding.head().span().start());
            boolean near = finding.sentence().span().contains(first.getValue());
            list.add(name + "-near", near ? 1 : 0);
            rising(list, name + "-gap", near ? gap / GAP : 4, 4);
            list.add(name + "-kind", actor == null ? "none" : actor.kind().name());
            rising(list, name + "-named", actor == null ? 0 : actor.mentions().size() / 2, 4);
        });
    }

    /** A feature for every step reached, so that its weights add up. */
    private static void rising(FeatureList list, String name, int value, int most) {
        for (int step = 1; step <= Math.min(value, most); step++) {
            list.add(name, step);
        }
    }

    private String side(Roles.Filled side) {
        return side.actors().entrySet().stream().findFirst().map(entry -> how.get(key(entry.getKey(), entry.getValue()))).map(Enum::name).orElse(side.isEmpty() ? "nobody" : "other");
    }
}
