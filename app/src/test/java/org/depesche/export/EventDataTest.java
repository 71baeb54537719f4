package org.depesche.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** GDELT's columns by their position, POLECAT's by their names. */
class EventDataTest {
    @TempDir
    private Path folder;

    private static List<List<String>> cells(Path file) throws IOException {
        return Exports.lines(file).stream().map(line -> List.of(line.split("\t", -1))).toList();
    }

    @Test
    void gdeltEventsHave61ColumnsInTheirPlaces() throws IOException {
        Exports.write(ExportOptions.of(ExportFormat.GDELT), folder.resolve("gdelt"));
        List<List<String>> rows = cells(folder.resolve("gdelt/events.export.CSV"));
        assertThat(rows).hasSize(2).allSatisfy(row -> assertThat(row).hasSize(61));
        List<String> row = rows.getFirst();
        assertThat(row.get(0)).matches("[0-9]{1,16}");
        assertThat(row.subList(1, 5)).containsExactly("20260303", "202603", "2026", "2026.2548");
        assertThat(List.of(row.get(5), row.get(6), row.get(7), row.get(12))).containsExactly("NORGOV", "DAHL", "NOR", "GOV");
        assertThat(List.of(row.get(15), row.get(16), row.get(17), row.get(22))).containsExactly("SWE", "SWEDEN", "SWE", "");
        assertThat(row.subList(25, 35)).containsExactly("0", "123", "123", "12", "3", "-4", "1", "1", "1", "");
        assertThat(row.subList(51, 59)).containsExactly("4", "Bergen, Norway", "NO", "", "", "60.39", "5.32", "3161732");
        assertThat(row.subList(59, 61)).containsExactly("20260304050607", "https://nordbote.example/1");
    }

    @Test
    void gdeltMentionsHave16ColumnsAndNameTheirEvent() throws IOException {
        Exports.write(ExportOptions.of(ExportFormat.GDELT), folder.resolve("gdelt"));
        List<List<String>> mentions = cells(folder.resolve("gdelt/events.mentions.CSV"));
        assertThat(mentions).hasSize(2).allSatisfy(row -> assertThat(row).hasSize(16));
        assertThat(mentions.stream().map(List::getFirst)).containsExactlyElementsOf(cells(folder.resolve("gdelt/events.export.CSV")).stream()
                .map(List::getFirst).toList());
        assertThat(mentions.getFirst().subList(1, 16)).containsExactly(
                "20260303000000", "20260304050607", "1", "nordbote.example", "https://nordbote.example/1", "1", "72", "82", "104", "1", "50", "117", "", "",
                "muster-1#e1");
    }

    /** Two reports of one happening: one row of events, two of mentions, and the counts of the happening. */
    @Test
    void reportsOfOneHappeningShareItsNumber() throws IOException {
        Happenings same = (record, event) -> new Happening("h1", record.id().equals("muster-1"), 2, 2, 1);
        new Exporter(ExportOptions.of(ExportFormat.GDELT), same).write(Exports.records().iterator(), folder.resolve("gdelt"));
        List<List<String>> events = cells(folder.resolve("gdelt/events.export.CSV"));
        assertThat(events).hasSize(1);
        assertThat(events.getFirst().subList(31, 34)).containsExactly("2", "1", "2");
        assertThat(cells(folder.resolve("gdelt/events.mentions.CSV"))).hasSize(2)
                .allSatisfy(row -> assertThat(row.getFirst()).isEqualTo(events.getFirst().getFirst()));
    }

    @Test
    void polecatHas40ColumnsUnderItsNames() throws IOException {
        Exports.write(ExportOptions.of(ExportFormat.POLECAT), folder.resolve("polecat.txt"));
        List<List<String>> rows = cells(folder.resolve("polecat.txt"));
        assertThat(rows).hasSize(3).allSatisfy(row -> assertThat(row).hasSize(40).doesNotContain(""));
        assertThat(rows.getFirst())
                .isEqualTo(Arrays.asList(("Event ID|Event Date|Event Type|Event Mode|Intensity|Quad Code|Contexts|Actor Name|Actor Country|Actor COW|Primary "
                + "Actor Sector|"
                + "Actor Sectors|Actor Title|Actor Name Raw|Wikipedia Actor ID|Recipient Name|Recipient Country|Recipient COW|Primary Recipient "
                        + "Sector|Recipient Sectors|Recipient Title|"
                + "Recipient Name Raw|Wikipedia Recipient ID|Placename|City|District|Province|Country|Latitude|Longitude|GeoNames ID|Raw Placename|Feature "
                        + "Type|Source|Publication Date|"
                + "Story People|Story Organizations|Story Locations|Language|Version").split("\\|")));
        assertThat(rows.get(1)).startsWith("muster-1#e1", "2026-03-03", "REJECT", "assist", "-1.5", "VERBAL CONFLICT", "diplomatic", "Dahl", "NOR", "385",
                "GOV", "GOV", "Ministerin", "sie", "Q1", "Sweden",
                "SWE", "380");
    }
}
