package org.depesche.rights;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import org.depesche.Limits;
import org.depesche.article.ArticleReader;
import org.depesche.lexicon.Lexicon;
import org.depesche.page.Given;
import org.depesche.page.Input;
import org.depesche.page.PageReader;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LicencesTest {
    private static final String STORY = "<h1>Rat vertagt Haushalt</h1><p>Der Stadtrat von Musterstadt hat am Montag über den Haushalt beraten und die Entscheidung vertagt.</p>";

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", value = {
        "https://creativecommons.org/licenses/by/4.0/             | CC-BY-4.0",
        "http://creativecommons.org/licenses/by-nc-nd/3.0/de/     | CC-BY-NC-ND-3.0-DE",
        "https://creativecommons.org/licenses/by-sa/4.0/deed.de   | CC-BY-SA-4.0",
        "https://creativecommons.org/publicdomain/zero/1.0/       | CC0-1.0",
        "https://creativecommons.org/publicdomain/mark/1.0/       | CC-PDM-1.0",
        "CC BY-SA 4.0                                             | CC-BY-SA-4.0",
        "CC-BY                                                    | CC-BY",
        "https://blatt.example/nutzung                            | https://blatt.example/nutzung",
        "''                                                       | -"})
    void licencesAreNamed(String given, String name) {
        assertThat(Licences.named(given)).isEqualTo(name);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", value = {
        "Dieser Beitrag steht unter der Lizenz CC BY-NC-ND 4.0. | CC-BY-NC-ND-4.0",
        "Der CC Bayern gewann am Samstag.                       | -",
        "Alle Rechte vorbehalten                                | -"})
    void licencesAreFoundInWords(String line, String name) {
        assertThat(Licences.in(line)).isEqualTo(name);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", value = {
        "<link rel=license href='https://creativecommons.org/licenses/by/4.0/'> | - | CC-BY-4.0",
        "<script type='application/ld+json'>{\"@type\":\"NewsArticle\",\"headline\":\"Rat vertagt Haushalt\",\"license\":{\"url\":\"https://creativecommons.org/licenses/by-sa/4.0/\"}}</script><link rel=license href='/agb'> | - | CC-BY-SA-4.0",
        "- | <p>Lizenz: <a rel='license nofollow' href='https://creativecommons.org/licenses/by/3.0/de/'>Namensnennung</a></p> | CC-BY-3.0-DE",
        "- | <figure><img src=a.jpg><figcaption>Brücke (<a rel=license href='https://creativecommons.org/licenses/by/4.0/'>CC BY</a>)</figcaption></figure> | -",
        "- | <p>Bild: <a href='https://creativecommons.org/licenses/by/4.0/'>CC BY</a></p> | -",
        "<meta name='dc.rights' content='Musterverlag, CC BY-ND 4.0'> | - | CC-BY-ND-4.0"})
    void aPagesLicenceIsThatOfTheArticleAndNotOfAPicture(String head, String body, String name) {
        String html = "<html><head>" + (head == null ? "" : head) + "</head><body>" + STORY + (body == null ? "" : body) + "</body></html>";

        assertThat(rights(html).licence()).isEqualTo(name);
    }

    private static Rights rights(String html) {
        PageReader pages = new PageReader(Lexicon.standard(), Limits.STANDARD);
        Input input = pages.read(new ByteArrayInputStream(html.getBytes(StandardCharsets.UTF_8)), "https://blatt.example/rat", Given.NOTHING).next();
        return new ArticleReader(Lexicon.standard(), Limits.STANDARD).read(((Input.Readable) input).page()).rights();
    }
}
