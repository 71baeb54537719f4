package org.depesche.actors;

import java.util.ArrayList;
import java.util.List;
import org.depesche.text.Span;
import org.jspecify.annotations.Nullable;

/** A naming noun group of a sentence, before it is known who is meant. Filled by {@link NounGroups}; not thread-safe. */
final class Group {
    final Kind kind;
    final int start;
    int end;
    int nameStart = -1; // where the person's own name begins, -1 where there is none
    int nameEnd = -1;
    @Nullable Span inner; // for a part of a word: "US" in "US-Außenminister"
    @Nullable Entry entry;
    @Nullable String id;
    Entry.@Nullable Office office;
    int officeStart = -1;
    int officeEnd = -1;
    @Nullable Sector sector;
    char gender = ' ';
    boolean plural;
    boolean doubtful; // a word that is rather no name
    boolean tagged; // found by the tagger alone
    boolean possessive; // "sein Minister"
    String name = ""; // a body's name as the table has it
    @Nullable String adjective; // the stem of the state's adjective in the group
    final List<Holder> holders = new ArrayList<>(2);

    Group(Kind kind, int start, int end) {
        this.kind = kind;
        this.start = start;
        this.end = end;
    }

    boolean named() {
        return nameStart >= 0;
    }

    /** What a group names. */
    enum Kind {
        STATE, ORIGIN, CITIZEN, SEAT, BODY, ROLE, COUNTERPART, PERSON, SPOT, PRONOUN, BOTH
    }
}
