package org.depesche.actors;

import org.jspecify.annotations.Nullable;

/** What the lexicon knows of a name. Genders are {@code m}, {@code f}, {@code n}, {@code p} for plural, and a blank where not known. */
sealed interface Entry {

    /** A state: "Russland". */
    record State(String id, String name, char gender) implements Entry {}

    /** What is of a state: "russisch", or of its capital: "Moskauer". */
    record Origin(String id, String stem) implements Entry {}

    /** One or all of a state's people: "Russe", "Russen". */
    record Citizen(String id, String name, char gender) implements Entry {}

    /** Where a government sits: a capital, which is also a place, or a house that only stands for it ("Kreml"). */
    record Seat(String id, String name, boolean capital) implements Entry {}

    /** A body, party, firm, medium or armed group. */
    record Body(String id, String name, Sector sector, ActorKind kind, char gender, boolean quoted) implements Entry {}

    /** An office that a person holds, or an institution of which each state has one. */
    record Office(String code, String base, Form form, Sector sector, String broader, char gender) implements Entry {

        boolean isPerson() {
            return form == Form.PERSON;
        }

        boolean is(String wanted) {
            return code.equals(wanted) || broader.equals(wanted);
        }

        Office named(String name) {
            return new Office(code, name, form, sector, broader, gender);
        }

        /** What an office is. */
        enum Form {
            PERSON, INSTITUTION, PEOPLE
        }
    }

    /** A city, region or site. */
    record Spot(String name, @Nullable String country, Place.Precision precision, @Nullable Double lat, @Nullable Double lon, @Nullable Integer geonames, long population) implements Entry {}

    /** Somebody who held an office. */
    record Known(Holder holder) implements Entry {}

    /** A form of address: "Herr", "Dr." */
    record Title(char gender) implements Entry {}

    /** A first name; {@code word} when it is a common word or place as well. */
    record Given(char gender, boolean word) implements Entry {}
}
