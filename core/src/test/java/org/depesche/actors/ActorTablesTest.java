package org.depesche.actors;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.depesche.lexicon.Lexicon;
import org.depesche.lexicon.Table;
import org.depesche.text.Labelled;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ActorTablesTest {
    private static final Set<String> BEYOND_ISO = Set.of("XKX", "SUN", "DDR", "YUG", "CSK", "SCG");

    private static Table table(String name) {
        return Lexicon.standard().table(name);
    }

    private static Set<String> column(String table, String column) {
        return table(table).rows().stream().map(row -> row.get(column)).collect(Collectors.toSet());
    }

    @ParameterizedTest
    @ValueSource(strings = {"countries", "bodies", "offices", "holders", "places", "firstnames", "surnames", "titles", "namewords"})
    void rowsAreSortedWithoutDuplicatesAndNameTheirSource(String name) {
        List<String> lines = table(name).rows().stream().map(row -> String.join("\t", row.cells().values())).toList();
        assertThat(lines).isSorted().doesNotHaveDuplicates();
        assertThat(table(name).rows()).allSatisfy(row -> assertThat(row.get("source")).isNotEmpty());
    }

    @Test
    void countriesHaveIsoCodesAndEachNameIsOneCountrys() {
        Set<String> known = new HashSet<>(BEYOND_ISO);
        Arrays.stream(Locale.getISOCountries()).map(code -> Locale.of("", code).getISO3Country()).forEach(known::add);
        assertThat(known).containsAll(column("countries", "id"));
        assertThat(table("countries").rows().stream().flatMap(row -> row.list("names").stream()).toList()).doesNotHaveDuplicates();
        assertThat(table("countries").rows().stream().flatMap(row -> row.list("adjectives").stream()).toList()).doesNotHaveDuplicates();
    }

    @Test
    void allMembersOfTheUnitedNationsAreThere() {
        assertThat(column("countries", "id")).hasSizeGreaterThan(195).contains("DEU", "TUV", "SSD", "TLS", "XKX", "PSE", "TWN", "HKG", "VAT");
    }

    @Test
    void bodiesBelongToAKnownStateOrArePartOfTheCodebooksIds() {
        Set<String> states = column("countries", "id");
        assertThat(column("bodies", "id")).allMatch(id -> states.contains(id) || id.matches("(IGO|REG|ARM|NGO):[A-Z0-9]+"));
        assertThat(table("bodies").rows()).allSatisfy(row -> {
            assertThat(Sector.valueOf(row.get("sector"))).isNotNull();
            assertThat(Labelled.of(ActorKind.class, row.get("kind"))).isNotNull();
        });
        assertThat(table("bodies").rows().stream().flatMap(row -> row.list("names").stream()).toList()).doesNotHaveDuplicates();
    }

    @Test
    void officesAreWhollyDescribed() {
        Set<String> codes = column("offices", "office");
        assertThat(table("offices").rows()).allSatisfy(row -> {
            assertThat(row.get("kind")).isIn("person", "institution", "people");
            assertThat(Sector.valueOf(row.get("sector"))).isNotNull();
            assertThat(row.get("broader").isEmpty() || codes.contains(row.get("broader")) || row.get("broader").equals("ministry")).isTrue();
        });
        assertThat(table("offices").rows().stream().flatMap(row -> Stream.of("masculine", "feminine", "other").flatMap(column -> row.list(column).stream())).toList()).doesNotHaveDuplicates();
    }

    @Test
    void holdersServeKnownStatesOrBodiesInKnownOfficesForATime() {
        Set<String> served = column("countries", "id");
        served.addAll(column("bodies", "id"));
        Set<String> codes = column("offices", "office");
        assertThat(table("holders").rows()).hasSizeGreaterThan(1_000).allSatisfy(row -> {
            assertThat(served).contains(row.get("id"));
            assertThat(codes).contains(row.get("office"));
            assertThat(row.get("from")).matches("\\d{4}-(0[1-9]|1[0-2])");
            assertThat(row.get("to")).matches("(\\d{4}-(0[1-9]|1[0-2]))?");
            assertThat(row.get("to").isEmpty() || row.get("from").compareTo(row.get("to")) <= 0).isTrue();
            assertThat(row.get("gender")).isIn("m", "f");
        });
    }

    @Test
    void holdersCoverMostStates() {
        assertThat(states("president", "monarch", "supreme-leader", "head-of-government")).as("heads of state or government").hasSizeGreaterThan(190);
        assertThat(states("president", "monarch", "supreme-leader")).as("heads of state").hasSizeGreaterThan(150);
        assertThat(states("head-of-government")).as("heads of government").hasSizeGreaterThan(80);
        assertThat(states("foreign-minister")).as("foreign ministers").hasSizeGreaterThan(85);
    }

    /** The states whose holders of one of these offices are known. */
    private static Set<String> states(String... offices) {
        return table("holders").rows().stream().filter(row -> List.of(offices).contains(row.get("office")) && row.get("id").length() == 3).map(row -> row.get("id")).collect(Collectors.toSet());
    }

    @Test
    void everySeatOfTheTableStandsForItsState() {
        for (Table.Row row : Lexicon.standard().table("countries").rows()) {
            for (String name : row.list("seats")) {
                String seat = name.replace("*", "e"); // "das Weiße Haus"
                assertThat(ReadNews.of("2014-10-15", seat + " lehnt das ab.").who(seat)).as(seat).isEqualTo(row.get("id") + " GOV");
            }
        }
    }

    @Test
    void seatsOfGovernmentStandForTheirStates() {
        Map<String, String> seats = Map.of("Der Kreml", "RUS", "Das Weiße Haus", "USA", "Downing Street", "GBR", "Der Élysée-Palast", "FRA", "Die Hofburg", "AUT", "Das Bundeshaus", "CHE");
        seats.forEach((seat, state) -> assertThat(ReadNews.of("2014-10-15", seat + " lehnt das ab.").who(seat)).as(seat).isEqualTo(state + " GOV"));
    }

    @Test
    void placesLieOnEarthInKnownCountries() {
        assertThat(table("places").rows()).allSatisfy(row -> {
            assertThat(Double.parseDouble(row.get("lat"))).isBetween(-90.0, 90.0);
            assertThat(Double.parseDouble(row.get("lon"))).isBetween(-180.0, 180.0);
            assertThat(row.get("country")).matches("([A-Z]{3})?");
            assertThat(Labelled.of(Place.Precision.class, row.get("precision"))).isNotNull();
        });
    }

    @Test
    void firstNamesAreMany() {
        assertThat(column("firstnames", "name")).hasSizeGreaterThan(1_500);
    }
}
