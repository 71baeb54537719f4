package org.depesche.record;

import java.util.List;
import org.depesche.actors.Actor;
import org.depesche.actors.Place;
import org.depesche.events.Event;
import org.depesche.events.Position;
import org.depesche.language.TimeExpression;
import org.depesche.statements.Relay;
import org.depesche.statements.Statement;

/** The order of the keys of facts. Its counterpart is {@link FactReader}. Not thread-safe. */
final class FactShape {
    private final JsonSink json;

    FactShape(JsonSink json) {
        this.json = json;
    }

    void write(Record record) {
        json.objects("actors", record.actors(), this::actor);
        json.objects("statements", record.statements(), this::statement);
        json.objects("events", record.events(), this::event);
        json.objects("positions", record.positions(), this::position);
        json.objects("links", record.links(), link -> {
            json.string("from", link.from());
            json.string("to", link.to());
            json.label("relation", link.relation());
        });
        json.objects("times", record.times(), this::time);
        json.objects("places", record.places(), this::place);
    }

    private void actor(Actor actor) {
        json.string("key", actor.key());
        json.string("id", actor.id());
        json.string("sector", actor.sector().name());
        json.label("kind", actor.kind());
        json.string("name", actor.name());
        json.string("role", actor.role());
        json.string("wikidata", actor.wikidata());
        json.objects("mentions", actor.mentions(), mention -> {
            json.words(mention.evidence());
            json.label("how", mention.how());
        });
    }

    private void statement(Statement statement) {
        json.string("key", statement.key());
        json.label("kind", statement.kind());
        json.string("medium", statement.medium());
        json.string("speaker", statement.speaker());
        json.evidence("speakerSpan", statement.speakerSpan());
        json.string("addressee", statement.addressee());
        json.evidence("addresseeSpan", statement.addresseeSpan());
        json.evidence("cue", statement.cue());
        json.together("frame", statement.frame());
        json.evidence("message", statement.message());
        json.flag("denies", statement.denies());
        json.date("date", statement.date());
        json.number("confidence", statement.confidence());
        json.string("rule", statement.rule());
        relays("via", statement.via());
        relays("sources", statement.sources());
    }

    /** Written only where there are some: most words come straight from their speaker. */
    private void relays(String name, List<Relay> relays) {
        if (!relays.isEmpty()) {
            json.objects(name, relays, relay -> {
                json.string("actor", relay.actor());
                json.words(relay.words());
            });
        }
    }

    private void event(Event event) {
        json.string("key", event.key());
        json.string("type", event.type().name());
        json.string("mode", event.mode());
        json.string("cameo", event.cameo());
        json.label("status", event.status());
        json.strings("actors", event.actors());
        json.strings("recipients", event.recipients());
        json.evidence("trigger", event.trigger());
        json.evidence("actorSpans", event.actorSpans());
        json.evidence("recipientSpans", event.recipientSpans());
        json.evidence("condition", event.condition());
        json.evidence("place", event.place());
        json.date("date", event.date());
        json.number("intensity", event.intensity());
        json.strings("contexts", event.contexts());
        json.string("statement", event.statement());
        json.number("confidence", event.confidence());
        json.string("rule", event.rule());
    }

    private void position(Position position) {
        json.string("actor", position.actor());
        json.object("issue", () -> {
            json.string("label", position.issue().label());
            json.words(position.issue().evidence());
        });
        json.label("stance", position.stance());
        json.evidence("condition", position.condition());
        json.evidence("evidence", position.evidence());
        json.string("statement", position.statement());
    }

    private void time(TimeExpression time) {
        json.words(time.evidence());
        json.label("type", time.type());
        json.string("value", time.value());
    }

    private void place(Place place) {
        json.words(place.evidence());
        json.string("name", place.name());
        json.string("country", place.country());
        json.number("lat", place.lat());
        json.number("lon", place.lon());
        json.label("precision", place.precision());
        json.number("geonames", place.geonames());
    }
}
