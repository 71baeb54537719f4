package org.depesche.record;

import org.depesche.actors.Actor;
import org.depesche.actors.ActorKind;
import org.depesche.actors.Mention;
import org.depesche.actors.Place;
import org.depesche.actors.Sector;
import org.depesche.events.Event;
import org.depesche.events.EventType;
import org.depesche.events.Link;
import org.depesche.events.Position;
import org.depesche.events.Status;
import org.depesche.language.TimeExpression;
import org.depesche.statements.Relay;
import org.depesche.statements.Statement;

/** Reads the facts of a record, whose words stand in this text. Immutable. */
record FactReader(Words words) {

    Actor actor(JsonValue json) {
        return new Actor(
                json.get("key").string(),
                json.get("id").string(),
                json.get("sector").constant(Sector.class),
                json.get("kind").label(ActorKind.class),
                json.get("name").string(),
                json.get("role").optional(JsonValue::string),
                json.get("wikidata").optional(JsonValue::string),
                json.get("mentions").list(mention -> new Mention(words.evidence(mention), mention.get("how").label(Mention.How.class))));
    }

    Statement statement(JsonValue json) {
        return new Statement(
                json.get("key").string(),
                json.get("kind").label(Statement.Kind.class),
                json.get("medium").string(),
                json.get("speaker").optional(JsonValue::string),
                json.get("speakerSpan").optional(words::evidence),
                json.get("addressee").optional(JsonValue::string),
                json.get("addresseeSpan").optional(words::evidence),
                words.parts(json.get("cue")),
                words.together(json.get("frame")),
                words.some(json.get("message")),
                json.get("denies").flag(),
                Words.date(json.get("date")),
                json.get("confidence").number(),
                json.get("rule").string(),
                json.listOrNone("via", this::relay),
                json.listOrNone("sources", this::relay));
    }

    private Relay relay(JsonValue json) {
        return new Relay(json.get("actor").optional(JsonValue::string), words.evidence(json));
    }

    Event event(JsonValue json) {
        return new Event(
                json.get("key").string(),
                json.get("type").constant(EventType.class),
                json.get("mode").optional(JsonValue::string),
                json.get("cameo").string(),
                json.get("status").label(Status.class),
                json.get("actors").strings(),
                json.get("recipients").strings(),
                words.some(json.get("trigger")),
                words.parts(json.get("actorSpans")),
                words.parts(json.get("recipientSpans")),
                json.get("condition").optional(words::evidence),
                json.get("place").optional(words::evidence),
                Words.date(json.get("date")),
                json.get("intensity").number(),
                json.get("contexts").strings(),
                json.get("statement").optional(JsonValue::string),
                json.get("confidence").number(),
                json.get("rule").string());
    }

    Position position(JsonValue json) {
        JsonValue issue = json.get("issue");
        return new Position(
                json.get("actor").string(),
                new Position.Issue(issue.get("label").string(), words.evidence(issue)),
                json.get("stance").label(Position.Stance.class),
                json.get("condition").optional(words::evidence),
                words.evidence(json.get("evidence")),
                json.get("statement").optional(JsonValue::string));
    }

    static Link link(JsonValue json) {
        return new Link(json.get("from").string(), json.get("to").string(), json.get("relation").label(Link.Relation.class));
    }

    TimeExpression time(JsonValue json) {
        return new TimeExpression(words.evidence(json), json.get("type").label(TimeExpression.Type.class), json.get("value").string());
    }

    Place place(JsonValue json) {
        return new Place(
                words.evidence(json),
                json.get("name").string(),
                json.get("country").optional(JsonValue::string),
                json.get("lat").optional(JsonValue::number),
                json.get("lon").optional(JsonValue::number),
                json.get("precision").label(Place.Precision.class),
                json.get("geonames").optional(JsonValue::whole));
    }
}
