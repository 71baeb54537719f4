package org.depesche.export;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.depesche.Version;

/** The file that tells what a folder holds, and that it is an export. */
final class Manifest {
    private Manifest() {}

    static void write(Draft draft, ExportOptions options, Exporter.Summary summary) throws IOException {
        String json = String.format(Locale.ROOT, """
                {"export": "depesche %s", "format": "%s", "columns": "%s", "text": %s, "records": %d, "withheld": %d}
                """, Version.NUMBER, options.format().label(), options.columns().name().toLowerCase(Locale.ROOT), options.text(), summary.records(), summary.withheld());
        try (OutputStream out = draft.open(Draft.MANIFEST)) {
            out.write(json.getBytes(StandardCharsets.UTF_8));
        }
    }
}
