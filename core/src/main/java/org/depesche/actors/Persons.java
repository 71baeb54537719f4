package org.depesche.actors;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The persons of one article: told apart by their names, and known from the table of office holders. Not thread-safe. */
final class Persons {
    private final Gazetteer gazetteer;
    private final @Nullable String month;
    private final Map<String, Figure> byName = new HashMap<>();
    private final Map<String, List<Figure>> bySurname = new HashMap<>();
    private final Map<Holder, Figure> byHolder = new HashMap<>();
    private final Set<String> words = new HashSet<>();

    Persons(Gazetteer gazetteer, @Nullable String month) {
        this.gazetteer = gazetteer;
        this.month = month;
    }

    /** Notes the article's words, which tell "Karsais" (genitive of "Karsai") from "Fabius". */
    void words(Line line) {
        line.tokens().forEach(token -> words.add(token.form()));
    }

    /** The person of a full name: an old acquaintance, or a new one. */
    Figure full(List<String> parts, Group group) {
        String last = bare(parts.getLast());
        List<String> given = new ArrayList<>(parts.subList(0, parts.size() - 1));
        given.add(last);
        String name = String.join(" ", given);
        Holder holder = Holders.nearest(group.holders, month, 100);
        Figure known = holder == null ? byName.get(Spelling.fold(name)) : byHolder.get(holder);
        if (known == null && holder != null) {
            known = byName.get(Spelling.fold(holder.name()));
        }
        if (known == null) {
            known = shortOf(name, last);
        }
        if (known == null) {
            known = new Figure(ActorKind.PERSON, name, "", Sector.UNK);
        }
        if (name.length() > known.name.length() && name.endsWith(known.name)) {
            known.name = name;
        }
        byName.putIfAbsent(Spelling.fold(name), known);
        surname(last, known);
        particle(parts, known);
        if (parts.size() > 1 && gazetteer.standsFirst(parts.getFirst())) {
            surname(parts.getFirst(), known); // "Hu" for "Hu Jia"
        }
        if (holder != null) {
            holder(known, holder);
        }
        gender(known, group);
        return known;
    }

    /** The figure so far known only by a surname that this full name ends in. */
    private @Nullable Figure shortOf(String name, String last) {
        for (Figure figure : bySurname.getOrDefault(Spelling.fold(last), List.of())) {
            if (figure.name.indexOf(' ') < 0 || Spelling.fold(name).endsWith(Spelling.fold(figure.name))) {
                return figure;
            }
        }
        return null;
    }

    private void particle(List<String> parts, Figure figure) {
        for (int i = 1; i < parts.size() - 1; i++) {
            if (Character.isLowerCase(parts.get(i).charAt(0))) {
                surname(String.join(" ", parts.subList(i, parts.size())), figure);
                return;
            }
        }
    }

    private void surname(String surname, Figure figure) {
        figure.surnames.add(surname);
        List<Figure> same = bySurname.computeIfAbsent(Spelling.fold(surname), key -> new ArrayList<>());
        same.remove(figure);
        same.add(figure);
    }

    /** What the table of holders says of a person. */
    void holder(Figure figure, Holder holder) {
        byHolder.putIfAbsent(holder, figure);
        byName.putIfAbsent(Spelling.fold(holder.name()), figure);
        Holders.surnames(holder).forEach(surname -> surname(surname, figure));
        figure.identify(holder.id(), 3);
        figure.gender = holder.gender();
        if (holder.yearsFrom(month) <= 1 && figure.sector == Sector.UNK) {
            figure.sector = holder.sector();
        }
        if (figure.office == null && holder.in(month)) {
            figure.office = new Entry.Office(holder.office(), "", Entry.Office.Form.PERSON, holder.sector(), holder.office().endsWith("-minister") ? "minister" : "", holder.gender());
        }
    }

    private static void gender(Figure figure, Group group) {
        if (figure.gender == ' ' && (group.gender == 'm' || group.gender == 'f')) {
            figure.gender = group.gender;
        }
    }

    /** The person meant by a surname alone: one that the article names in full, or one in the table of holders; null when there is neither. */
    @Nullable Figure bySurname(String form, boolean anchored) {
        Figure here = named(form);
        return here == null ? holder(form, anchored) : here;
    }

    /** The person whom the article itself names by this surname; null when there is none. */
    @Nullable Figure named(String form) {
        for (String key : forms(form)) {
            List<Figure> same = bySurname.get(Spelling.fold(key));
            if (same != null) {
                return same.getLast();
            }
        }
        return null;
    }

    private @Nullable Figure holder(String form, boolean anchored) {
        for (String key : forms(form)) {
            if (key.length() < 4 || gazetteer.isCommon(key) && !anchored) {
                continue;
            }
            Holder holder = gazetteer.holders().bySurname(key, month);
            if (holder != null && (anchored || strong(holder))) {
                Figure figure = new Figure(ActorKind.PERSON, key, "", Sector.UNK);
                surname(key, figure);
                holder(figure, holder);
                return figure;
            }
        }
        return null;
    }

    private boolean strong(Holder holder) {
        return holder.yearsFrom(month) <= 2;
    }

    /** A person known by a surname alone, after an office or title: "Minister Baumgart". */
    Figure anchored(String form, Group group) {
        Figure known = bySurname(form, true);
        if (known == null) {
            String name = bare(form);
            known = new Figure(ActorKind.PERSON, name, "", Sector.UNK);
            surname(name, known);
        }
        gender(known, group);
        return known;
    }

    /** The figure of a holder whom the article may not name. */
    Figure of(Holder holder) {
        Figure known = byHolder.get(holder);
        if (known == null) {
            known = byName.get(Spelling.fold(holder.name()));
        }
        if (known == null) {
            known = new Figure(ActorKind.PERSON, holder.name(), "", Sector.UNK);
            holder(known, holder);
        }
        return known;
    }

    /** A name without the genitive's s, where the article or the table of holders knows the name without it. */
    String bare(String form) {
        if (form.endsWith("’") || form.endsWith("'")) {
            return form.substring(0, form.length() - 1);
        }
        if (!form.endsWith("s") || form.length() < 4) {
            return form;
        }
        String stripped = form.substring(0, form.length() - 1);
        boolean known = words.contains(stripped) || gazetteer.holders().bySurname(form, month) == null && gazetteer.holders().bySurname(stripped, month) != null;
        return known ? stripped : form;
    }

    private List<String> forms(String form) {
        String bare = bare(form);
        List<String> forms = new ArrayList<>(List.of(form));
        if (!bare.equals(form)) {
            forms.addFirst(bare);
        } else if (form.endsWith("s") && form.length() > 4) {
            forms.add(form.substring(0, form.length() - 1));
        }
        return forms;
    }
}
