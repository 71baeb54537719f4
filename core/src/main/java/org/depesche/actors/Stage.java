package org.depesche.actors;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.depesche.language.Upos;
import org.jspecify.annotations.Nullable;

/** Who is on stage while an article is read: the figures last named, the latest first. Not thread-safe. */
final class Stage {
    private static final int LONGEST = 40; // entrances that are remembered
    private static final Set<String> OUTWARD = Set.of("in", "aus", "nach", "bei", "um", "über", "nahe", "bis", "ab", "Richtung", "vor", "durch", "Raum", "Großraum", "Stadt", "Hauptstadt", "zu", "unter");

    private final Deque<Entrance> entrances = new ArrayDeque<>();
    private final Map<Figure, Integer> lastSeen = new HashMap<>();

    /** A figure's coming on. */
    record Entrance(Figure figure, int sentence, boolean subject, int at, int end) {

        boolean covers(int in, int word) {
            return in == sentence && at <= word && word < end;
        }
    }

    void enter(Figure figure, int sentence, boolean subject, int at, int end) {
        entrances.addFirst(new Entrance(figure, sentence, subject, at, end));
        if (entrances.size() > LONGEST) {
            entrances.removeLast();
        }
        lastSeen.put(figure, sentence);
    }

    /** Notes that a figure was spoken of without coming on. */
    void mention(Figure figure, int sentence) {
        lastSeen.put(figure, sentence);
    }

    /** The entrances, the latest first. */
    Iterable<Entrance> entrances() {
        return entrances;
    }

    /** The last person whose office this is, by a wider word too ("der Minister"); null when there is none. */
    @Nullable Figure holder(Entry.Office office, char gender) {
        return holder(office, gender, null);
    }

    @Nullable Figure holder(Entry.Office office, char gender, @Nullable String id) {
        for (Entrance entrance : entrances) {
            Figure figure = entrance.figure();
            boolean fits = figure.isPerson() && figure.holds(office) && (id == null || id.equals(figure.id));
            if (fits && (gender == ' ' || figure.gender == ' ' || figure.gender == gender)) {
                return figure;
            }
        }
        return null;
    }

    /** The last person with an office, a subject before others. */
    @Nullable Figure officeHolder() {
        Figure best = null;
        for (Entrance entrance : entrances) {
            Figure figure = entrance.figure();
            if (figure.isPerson() && figure.office != null) {
                if (entrance.subject()) {
                    return figure;
                }
                best = best == null ? figure : best;
            }
        }
        return best;
    }

    /** The last other person with the same office. */
    @Nullable Figure otherHolder(Figure owner) {
        Entry.Office office = owner.office;
        for (Entrance entrance : entrances) {
            Figure figure = entrance.figure();
            if (office != null && figure != owner && figure.isPerson() && figure.holds(office) && !figure.id.equals(owner.id)) {
                return figure;
            }
        }
        return null;
    }

    /** The two parties last named, in this sentence or the two before it; none when there are not two. */
    List<Figure> lastTwo(int sentence) {
        Set<Figure> two = new LinkedHashSet<>();
        Set<String> ids = new LinkedHashSet<>();
        Iterator<Entrance> recent = entrances.iterator();
        while (recent.hasNext() && two.size() < 2) {
            Entrance entrance = recent.next();
            if (sentence - entrance.sentence() > 2) {
                break;
            }
            Figure figure = entrance.figure();
            boolean party = figure.isPerson() || figure.kind == ActorKind.STATE || figure.kind == ActorKind.ARMED_GROUP || figure.kind == ActorKind.ORGANISATION || figure.kind == ActorKind.INSTITUTION;
            if (party && !figure.id.isEmpty() && ids.add(figure.id)) {
                two.add(figure);
            }
        }
        return two.size() == 2 ? new ArrayList<>(two) : List.of();
    }

    /**
     * Whether a capital stands for its government: not where it is where something happens ("in Moskau", "aus Paris"), but as one who acts ("Moskau lehnt ab"), is dealt with
     * ("zwischen Moskau und Washington", "Gespräche mit Teheran") or has something ("Berlins Haltung").
     */
    boolean metonym(Line line, Group group) {
        int at = group.start;
        int before = at - 1;
        while (before > 0 && (line.form(before).equals("und") || line.form(before).equals(",") || line.form(before).equals("oder")) && line.capital(before - 1)) {
            before -= 2; // "in Paris, London und Berlin"
        }
        String word = line.form(before);
        if (OUTWARD.contains(word)) {
            return false;
        }
        if (at == 0 && (line.form(group.end).equals("(") || line.form(group.end).equals("-") || line.form(group.end).equals("–") || line.form(group.end).equals("/") || line.form(group.end).equals(":"))) {
            return false;
        }
        if (word.equals("zwischen") || word.equals("mit") || word.equals("gegen") || word.equals("von") && !line.form(group.end).equals("nach")) {
            return true;
        }
        if (line.form(at).endsWith("s") && group.entry instanceof Entry.Seat seat && !seat.name().endsWith("s")) {
            return line.capital(group.end) || line.lower(group.end);
        }
        return line.subject(at) || line.token(at).is("obj") || line.token(at).is("iobj") || at == 0 && verbFollows(line, group.end);
    }

    private static boolean verbFollows(Line line, int at) {
        if (at >= line.size()) {
            return false;
        }
        Upos upos = line.token(at).upos();
        return upos == Upos.VERB || upos == Upos.AUX || upos == Upos.X && line.lower(at);
    }
}
