package org.depesche.record;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Holds JSON against docs/record.schema.json. */
public final class SchemaCheck {
    private static final Schema SCHEMA = load();

    private SchemaCheck() {}

    /** Fails, telling each deviation, when the JSON is no record. */
    public static void check(String json) {
        assertThat(problems(json)).as("deviations from docs/record.schema.json").isEmpty();
    }

    /** Each deviation, with its place in the JSON. */
    public static List<String> problems(String json) {
        return SCHEMA.validate(json, InputFormat.JSON).stream().map(Error::toString).toList();
    }

    private static Schema load() {
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12).getSchema(document("record.schema.json"), InputFormat.JSON);
    }

    /** A file of docs, from whichever module the test runs in. */
    static String document(String name) {
        try {
            Path here = Path.of("docs", name);
            return Files.readString(Files.exists(here) ? here : Path.of("..").resolve(here));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
