package org.depesche.eval.store;

import java.util.List;
import org.depesche.actors.ActorKind;
import org.depesche.actors.Sector;

/**
 * Somebody who acts in an invented article.
 *
 * @param id the codebook's id
 * @param name how it is called
 */
record Party(String id, Sector sector, ActorKind kind, String name) {
    static final List<Party> STATES = List.of(
            state("NOR", "Norwegen"), state("SWE", "Schweden"), state("DNK", "Dänemark"), state("FIN", "Finnland"), state("ISL", "Island"),
            state("EST", "Estland"),
            state("LVA", "Lettland"), state("LTU", "Litauen"), state("POL", "Polen"), state("DEU", "Deutschland"), state("FRA", "Frankreich"),
            state("ESP", "Spanien"),
            state("PRT", "Portugal"), state("ITA", "Italien"), state("GRC", "Griechenland"), state("TUR", "Ankara"), state("RUS", "Moskau"),
            state("USA", "Washington"),
            state("CAN", "Kanada"), state("MEX", "Mexiko"), state("BRA", "Brasilien"), state("CHN", "Peking"), state("JPN", "Tokio"), state("IND", "Indien"),
            state("EGY", "Ägypten"), state("MAR", "Marokko"), state("ZAF", "Südafrika"), state("KEN", "Kenia"), state("AUT", "Österreich"),
            state("CHE", "Bern"));

    private static final List<String> FIRST = List.of("Ada", "Björn", "Carla", "Dörte", "Emil", "Frauke", "Götz", "Hanna", "Ivar", "Jette", "Knut", "Lene");
    private static final List<String> LAST = List.of("Almsund", "Brekkum", "Dahlqvist", "Eschgrün", "Fjordheim", "Grönwald", "Hällström", "Imbach",
            "Jörgsen", "Krähwinkel", "Lundmark", "Moosbrugg", "Nyborg", "Öhlund", "Perlhuhn");

    /** The person with that number, of {@code 180 * 30}, each of one state. */
    static Party person(int number) {
        String name = FIRST.get(number % FIRST.size()) + " " + LAST.get(number / FIRST.size() % LAST.size());
        return new Party(STATES.get(number % STATES.size()).id(), Sector.GOV, ActorKind.PERSON, name);
    }

    private static Party state(String id, String name) {
        return new Party(id, Sector.GOV, ActorKind.STATE, name);
    }
}
