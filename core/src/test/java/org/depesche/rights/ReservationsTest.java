package org.depesche.rights;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.depesche.Limits;
import org.depesche.lexicon.Lexicon;
import org.depesche.lexicon.Table.Row;
import org.depesche.page.Capture;
import org.depesche.page.Given;
import org.depesche.page.Input;
import org.depesche.page.Page;
import org.depesche.page.PageReader;
import org.depesche.page.Sign;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ReservationsTest {
    private static final PageReader PAGES = new PageReader(Lexicon.standard(), Limits.STANDARD);
    private static final String STORY = "<h1>Rat vertagt Haushalt</h1><p>Der Stadtrat von Musterstadt hat am Montag über den Haushalt beraten und die Entscheidung vertagt.</p>";
    private static final String FETCHED = "2026-03-04T05:06:07Z";
    private static final String SITE_READ = "2026-03-04T05:00:00Z";

    static Stream<Row> cases() {
        return Cases.of("tdm-cases").stream();
    }

    @ParameterizedTest
    @MethodSource("cases")
    void theVerdictIsThatOfTheTable(Row row) {
        TdmReservation verdict = Reservations.of(page(row));

        assertThat(verdict.reserved()).as(row.get("case")).isEqualTo(row.get("reserved").equals("yes"));
        assertThat(verdict.basis() == null ? "-" : verdict.basis()).as(row.get("case")).isEqualTo(row.get("basis"));
        assertThat(verdict.policy() == null ? "-" : verdict.policy()).as(row.get("case")).isEqualTo(row.get("policy"));
        assertThat(verdict.time()).as(row.get("case")).isEqualTo(verdict.basis() == null ? null : verdict.basis().contains(".") ? SITE_READ : FETCHED);
    }

    @Test
    void theTableHasEachCaseOnce() {
        assertThat(cases().map(row -> row.get("case"))).doesNotHaveDuplicates().hasSizeGreaterThanOrEqualTo(60);
    }

    @Test
    void aLocalFileHasASignButNoTime() {
        byte[] html = ("<meta name=tdm-reservation content=1>" + STORY).getBytes(StandardCharsets.UTF_8);

        Page page = ((Input.Readable) PAGES.read(new ByteArrayInputStream(html), "rat.html", Given.NOTHING).next()).page();

        assertThat(Reservations.of(page)).isEqualTo(new TdmReservation(true, "meta tdm-reservation"));
    }

    private static Page page(Row row) {
        String path = row.get("path");
        List<Sign> site = new ArrayList<>(TdmFile.of(row.get("tdmrep").replace("\\uFEFF", "\uFEFF"), SITE_READ, Limits.STANDARD).signs(path));
        site.addAll(Robots.of(row.get("robots").replace(" | ", "\n").getBytes(StandardCharsets.UTF_8), SITE_READ).signs(path));
        Capture capture = new Capture("https://blatt.example" + path, FETCHED, null, headers(row.get("header")), site);
        byte[] html = ("<html><head>" + meta(row.get("meta")) + "</head><body>" + STORY + "</body></html>").getBytes(StandardCharsets.UTF_8);
        return ((Input.Readable) PAGES.read(new ByteArrayInputStream(html), capture.url(), Given.NOTHING, capture).next()).page();
    }

    private static String meta(String cell) {
        return Cases.parts(cell, " ## ").stream()
                .map(meta -> meta.split("=", 2))
                .map(pair -> "<meta name=\"" + pair[0] + "\" content=\"" + pair[1] + "\">")
                .collect(Collectors.joining());
    }

    private static Map<String, List<String>> headers(String cell) {
        Map<String, List<String>> headers = new LinkedHashMap<>();
        for (String field : Cases.parts(cell, " ## ")) {
            String[] pair = field.split(": ", 2);
            headers.computeIfAbsent(pair[0], name -> new ArrayList<>()).add(pair[1]);
        }
        return headers;
    }
}
