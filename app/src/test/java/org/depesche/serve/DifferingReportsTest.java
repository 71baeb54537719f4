package org.depesche.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two newspapers tell one act with different numbers. */
class DifferingReportsTest {
    private static final String TWELVE = """
            Chile weist peruanische Diplomaten aus

            Santiago (dpa) - Chile hat am Montag wegen Spionage zwölf peruanische Diplomaten ausgewiesen.
            """;
    private static final String FOURTEEN = """
            Nach dem Spionagefall müssen Peruaner gehen

            Lima (AFP) - Chile hat am Montag nach dem Spionagefall 14 peruanische Diplomaten ausgewiesen.
            """;

    private static TestSite site;

    @BeforeAll
    static void start(@TempDir Path folder) throws IOException {
        site = new TestSite(folder, null, TWELVE, FOURTEEN);
    }

    @AfterAll
    static void stop() {
        site.close();
    }

    @Test
    void aNumberThatDiffersIsSetOffAndTheSameIsNot() {
        Matcher link = Pattern.compile("href=\"(/ereignis/[^\"]+)\"").matcher(site.get("/").body());
        assertThat(link.find()).isTrue();
        String page = site.get(link.group(1)).body();
        assertThat(page).contains("Zahlen").containsPattern("class=\"other\">(14|zwölf) peruanische Diplomaten</dd>")
                .containsPattern("<dd lang=\"de\" class=\"\">(14|zwölf) peruanische Diplomaten</dd>");
    }
}
