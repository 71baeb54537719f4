package org.depesche.actors;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.TreeMap;
import org.depesche.text.Evidence;
import org.depesche.text.Span;
import org.jspecify.annotations.Nullable;

/** An actor of an article while it is being read: what is known of it so far, and where it was named. Not thread-safe. */
final class Figure {
    final ActorKind kind;
    String name;
    String id;
    Sector sector;
    int certainty; // how sure the id is: 0 unknown, 1 by the article's topic, 2 by what stands near, 3 by table, 4 said of this figure
    char gender;
    boolean plural;
    @Nullable String role;
    Entry.@Nullable Office office;
    final Set<String> surnames = new LinkedHashSet<>();
    private final TreeMap<Span, Mention> mentions = new TreeMap<>();

    Figure(ActorKind kind, String name, String id, Sector sector) {
        this.kind = kind;
        this.name = name;
        this.id = id;
        this.sector = sector;
        this.gender = ' ';
    }

    boolean isPerson() {
        return kind == ActorKind.PERSON;
    }

    /** Whether an office is this figure's, or could be meant by a wider word for it. */
    boolean holds(Entry.Office wanted) {
        return office != null && (office.code().equals(wanted.code()) || office.broader().equals(wanted.code()) || wanted.broader().equals(office.code()) && office.base().equals(wanted.base()));
    }

    /** Takes over an id that is surer than the one known. */
    void identify(@Nullable String better, int sure) {
        if (better != null && !better.isEmpty() && sure > certainty) {
            id = better;
            certainty = sure;
        }
    }

    void mention(Evidence evidence, Mention.How how) {
        mentions.putIfAbsent(evidence.span(), new Mention(evidence, how));
    }

    boolean mentioned() {
        return !mentions.isEmpty();
    }

    /** Where it is first named. */
    Span first() {
        return mentions.firstKey();
    }

    Actor actor(String key) {
        return new Actor(key, id, sector, kind, name, role, null, mentions.values().stream().toList());
    }
}
