package org.depesche.eval.events;

import java.util.Set;
import java.util.TreeSet;
import org.depesche.events.EventType;
import org.depesche.page.json.Json;
import org.depesche.text.Span;

/** An event as a coder noted it; sides are ids, the mode is empty where none is noted. */
record GoldEvent(Span span, EventType type, String mode, String status, Set<String> actors, Set<String> recipients) {

    static GoldEvent of(Json row) {
        Span span = new Span(number(row.get("start")), number(row.get("end")));
        return new GoldEvent(span, EventType.valueOf(text(row.get("type"))), text(row.get("mode")), text(row.get("status")), ids(row.get("actors")), ids(row.get("recipients")));
    }

    static int number(Json value) {
        return Integer.parseInt(text(value));
    }

    static String text(Json value) {
        String text = value.text();
        return text == null ? "" : text;
    }

    private static Set<String> ids(Json entities) {
        Set<String> ids = new TreeSet<>();
        entities.each().forEach(entity -> ids.add(text(entity.get("id"))));
        return ids;
    }
}
