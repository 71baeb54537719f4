package org.depesche.events;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.depesche.Coded;
import org.depesche.record.Record;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Pages that tell no politics, though they speak of attacks, demands and threats: three of each kind, some 200 words each. */
class ControlsTest {
    private static final int TEXTS = 3;

    @ParameterizedTest
    @ValueSource(strings = {"sport", "culture", "weather", "crime"})
    void pagesWithoutPoliticsHaveNoEvent(String kind) throws IOException {
        List<String> found = new ArrayList<>();
        int words = 0;
        for (int i = 1; i <= TEXTS; i++) {
            String text = text(kind + "-" + i);
            words += text.split("\\s+").length;
            String[] parts = text.split("\n\n", 2);
            Record record = Coded.article(parts[0], parts[1], "2016-03-15");
            String name = kind + "-" + i + ": ";
            record.events().forEach(event -> found.add(name + event.trigger().getFirst().text() + " " + Coded.code(record, event) + " by " + event.rule()));
        }
        assertThat(words).isGreaterThan(500);
        assertThat(found).isEmpty();
    }

    private static String text(String name) throws IOException {
        try (InputStream in = ControlsTest.class.getResourceAsStream("controls/" + name + ".txt")) {
            assertThat(in).isNotNull();
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
