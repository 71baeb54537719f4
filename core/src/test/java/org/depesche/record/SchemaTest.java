package org.depesche.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.stream.Stream;
import org.depesche.actors.ActorKind;
import org.depesche.actors.Mention;
import org.depesche.actors.Place;
import org.depesche.actors.Sector;
import org.depesche.article.PartKind;
import org.depesche.events.EventType;
import org.depesche.events.Link;
import org.depesche.events.Position;
import org.depesche.events.Status;
import org.depesche.language.TimeExpression;
import org.depesche.statements.Statement;
import org.depesche.text.Dated;
import org.depesche.text.Labelled;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class SchemaTest {
    private static final String JSON = Records.written(RecordSamples.full());

    @ParameterizedTest
    @ValueSource(strings = {"\"id\":\"muster-1\",", "\"denies\":false,", "\"mediaType\":\"text/html\",", "\"confidence\":0.5,", "\"how\":\"name\""})
    void aMissingKeyIsFound(String pair) {
        assertThat(JSON).contains(pair);
        assertThat(SchemaCheck.problems(JSON.replace(pair, pair.endsWith(",") ? "" : "\"x\":1"))).isNotEmpty();
    }

    @Test
    void aKeyTooManyIsFound() {
        assertThat(SchemaCheck.problems(JSON.replace("\"denies\":", "\"extra\":1,\"denies\":"))).isNotEmpty();
    }

    @ParameterizedTest
    @MethodSource("labels")
    void everyLabelOfTheCodeIsInTheSchema(String was, String now) {
        assertThat(JSON).contains(was);
        SchemaCheck.check(JSON.replace(was, now));
    }

    static Stream<Arguments> labels() {
        return Stream.of(
                        each("\"kind\":\"headline\"", "kind", PartKind.values()),
                        each("\"kind\":\"person\"", "kind", ActorKind.values()),
                        each("\"how\":\"pronoun\"", "how", Mention.How.values()),
                        each("\"kind\":\"indirect\"", "kind", Statement.Kind.values()),
                        each("\"status\":\"actual\"", "status", Status.values()),
                        each("\"stance\":\"conditional\"", "stance", Position.Stance.values()),
                        each("\"relation\":\"qualifies\"", "relation", Link.Relation.values()),
                        each("\"type\":\"date\"", "type", TimeExpression.Type.values()),
                        each("\"precision\":\"city\"", "precision", Place.Precision.values()),
                        each("\"precision\":\"day\"", "precision", Dated.Precision.values()),
                        eachName("\"sector\":\"GOV\"", "sector", Sector.values()),
                        eachName("\"type\":\"REJECT\"", "type", EventType.values()))
                .flatMap(cases -> cases);
    }

    private static Stream<Arguments> each(String was, String key, Labelled[] values) {
        return Arrays.stream(values).map(value -> pair(was, key, value.label()));
    }

    private static Stream<Arguments> eachName(String was, String key, Enum<?>[] values) {
        return Arrays.stream(values).map(value -> pair(was, key, value.name()));
    }

    private static Arguments pair(String was, String key, String label) {
        return Arguments.of(was, "\"" + key + "\":\"" + label + "\"");
    }
}
