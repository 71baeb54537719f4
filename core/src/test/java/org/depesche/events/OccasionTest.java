package org.depesche.events;

import static org.assertj.core.api.Assertions.assertThat;

import org.depesche.Coded;
import org.depesche.actors.Place;
import org.depesche.record.Record;
import org.depesche.text.Dated;
import org.depesche.text.Evidence;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OccasionTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "Der Kanzler traf am 12. März 2016 den ungarischen Präsidenten. | 2016-03-12 | day | expression",
        "Am Montag griff Israel den Libanon an. | 2016-03-14 | day | expression",
        "Gestern griff Israel den Libanon an. | 2016-03-14 | day | expression",
        "Im Februar griff Israel den Libanon an. | 2016-02 | month | expression",
        "Im Jahr 2015 griff Israel den Libanon an. | 2015 | year | expression",
        "Israel griff den Libanon an. | 2016-03-15 | day | published"})
    void dateHasItsPrecisionAndSaysWhatItRestsOn(String sentence, String value, String precision, String basis) {
        Dated date = event(Coded.record(sentence.strip())).date();
        assertThat(date.value()).isEqualTo(value.strip());
        assertThat(date.precision().label()).isEqualTo(precision.strip());
        assertThat(date.basis()).isEqualTo(basis.strip());
    }

    @Test
    void placeIsWhereTheActWasDone() {
        assertThat(place("In Genf traf der russische Außenminister die türkische Delegation.")).isEqualTo("Genf");
        assertThat(place("Israelische Soldaten erschossen bei Ramallah einen palästinensischen Demonstranten.")).isEqualTo("Ramallah");
    }

    @Test
    void whoTakesPartIsNoPlace() {
        assertThat(place("Frankreich verurteilte den Angriff.")).isEmpty();
        assertThat(place("Polen lieferte Panzer für die Ukraine.")).isEmpty();
    }

    @Test
    void datelineIsNoPlaceOfAnAct() {
        assertThat(place("Paris (dpa) - Der französische Präsident verurteilte den Angriff auf die ukrainische Armee.")).isEmpty();
    }

    @Test
    void placeHasItsCountryAndCoordinates() {
        Record record = Coded.record("In Genf traf der russische Außenminister die türkische Delegation.");
        Evidence words = event(record).place();
        assertThat(record.places()).filteredOn(place -> place.evidence().equals(words)).singleElement().satisfies(place -> {
            assertThat(place.country()).isEqualTo("CHE");
            assertThat(place.lat()).isBetween(46.0, 46.4);
            assertThat(place.lon()).isBetween(6.0, 6.4);
            assertThat(place.precision()).isEqualTo(Place.Precision.CITY);
        });
    }

    private static Event event(Record record) {
        return record.events().getFirst();
    }

    private static String place(String sentence) {
        Evidence place = event(Coded.record(sentence)).place();
        return place == null ? "" : place.text();
    }
}
