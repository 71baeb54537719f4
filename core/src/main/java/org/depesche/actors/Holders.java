package org.depesche.actors;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.depesche.lexicon.Table;
import org.jspecify.annotations.Nullable;

/** Who held which office when. Immutable once made. */
final class Holders {
    private static final Map<String, List<String>> ALSO = Map.of(
            "head-of-state", List.of("president", "monarch", "supreme-leader"),
            "supreme-leader", List.of("president"));

    private final List<Holder> all;
    private final Map<String, List<Holder>> bySurname = new HashMap<>();
    private final Map<String, List<Holder>> byOffice = new HashMap<>();

    Holders(Table table) {
        all = table.rows().stream().map(Holders::holder).toList();
        for (Holder holder : all) {
            byOffice.computeIfAbsent(holder.id() + "/" + holder.office(), key -> new ArrayList<>()).add(holder);
            surnames(holder).forEach(name -> bySurname.computeIfAbsent(Spelling.fold(name), key -> new ArrayList<>()).add(holder));
        }
    }

    private static Holder holder(Table.Row row) {
        return new Holder(row.get("id"), row.get("name"), row.list("variants"), row.get("office"), Sector.valueOf(row.get("sector")), row.get("gender").charAt(0), row.get("from"), row.get("to"));
    }

    List<Holder> all() {
        return all;
    }

    /** The short forms of a name: its last word, and variants of one word or with a particle ("de Maizière"). */
    static List<String> surnames(Holder holder) {
        List<String> found = new ArrayList<>();
        found.add(holder.surname());
        for (String variant : holder.variants()) {
            String last = variant.substring(variant.lastIndexOf(' ') + 1);
            String kept = Character.isLowerCase(variant.charAt(0)) ? variant : last;
            if (!found.contains(kept)) {
                found.add(kept);
            }
        }
        return found;
    }

    /** Whether somebody in the table bears that surname. */
    boolean knows(String surname) {
        return surname.length() > 3 && bySurname.containsKey(Spelling.fold(surname));
    }

    /** Who held the office of a state or body in a month; null when nobody is known or the month is not. */
    @Nullable Holder of(String id, String office, @Nullable String month) {
        if (month == null) {
            return null;
        }
        List<String> codes = new ArrayList<>(List.of(office));
        codes.addAll(ALSO.getOrDefault(office, List.of()));
        for (String code : codes) {
            List<Holder> found = byOffice.getOrDefault(id + "/" + code, List.of()).stream().filter(holder -> holder.in(month)).toList();
            if (!found.isEmpty()) {
                return found.stream().max(Comparator.comparing(Holder::from)).get();
            }
        }
        return null;
    }

    /** Who is meant by a surname in a month: of those who bore it, one in office then or within five years; null when that is nobody or not one person. */
    @Nullable Holder bySurname(String surname, @Nullable String month) {
        return nearest(bySurname.getOrDefault(Spelling.fold(surname), List.of()), month, 5);
    }

    /** The one of these nearest in time; null when that is nobody within the years, or two persons. */
    static @Nullable Holder nearest(List<Holder> some, @Nullable String month, int years) {
        Holder best = null;
        boolean torn = false;
        for (Holder holder : some) {
            int distance = holder.yearsFrom(month);
            if (distance > years) {
                continue;
            }
            int order = best == null ? -1 : Integer.compare(distance, best.yearsFrom(month));
            int rank = order != 0 ? order : Integer.compare(rank(holder), rank(best));
            if (rank < 0) {
                best = holder;
                torn = false;
            } else if (rank == 0 && !Spelling.fold(holder.surname()).equals(Spelling.fold(best.surname()))) {
                torn = true;
            } else if (rank == 0 && !holder.name().equals(best.name())) {
                torn = true;
            }
        }
        return torn ? null : best;
    }

    private static int rank(Holder holder) {
        return switch (holder.office()) {
            case "president", "head-of-government", "supreme-leader", "secretary-general", "commission-president" -> 0;
            case "foreign-minister", "eu-foreign-affairs", "monarch" -> 1;
            case "party-leader", "member-of-parliament" -> 4;
            default -> 3;
        };
    }
}
