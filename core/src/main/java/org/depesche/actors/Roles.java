package org.depesche.actors;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.depesche.text.SourceText;
import org.jspecify.annotations.Nullable;

/** Says who is meant by an office, an institution or a counterpart. One for each article; not thread-safe. */
final class Roles {
    private final Gazetteer gazetteer;
    private final SourceText text;
    private final @Nullable String month;
    private final Persons persons;
    private final Topic topic;
    private final Stage stage;
    private final Ensemble ensemble;

    Roles(Gazetteer gazetteer, SourceText text, @Nullable String month, Persons persons, Topic topic, Stage stage, Ensemble ensemble) {
        this.gazetteer = gazetteer;
        this.text = text;
        this.month = month;
        this.persons = persons;
        this.topic = topic;
        this.stage = stage;
        this.ensemble = ensemble;
    }

    void role(int sentence, Line line, Group group, @Nullable Group before, @Nullable Group after) {
        Entry.Office office = group.office;
        if (office == null) {
            return;
        }
        if (group.named()) {
            boolean full = group.nameEnd - group.nameStart > 1 || !group.holders.isEmpty();
            Figure figure = full ? persons.full(parts(line, group), group) : persons.anchored(line.form(group.nameStart), group);
            describe(line, figure, group);
            figure.identify(topic.of(sentence, group.start), 2);
            named(figure, sentence, line, group);
            return;
        }
        Figure figure = meant(sentence, line, group, office, before, after);
        ensemble.appear(figure, sentence, line, group.start, group.end, Mention.How.ROLE);
    }

    private Figure meant(int sentence, Line line, Group group, Entry.Office office, @Nullable Group before, @Nullable Group after) {
        if (before != null && before.officeStart == group.officeStart && before.named()) {
            Figure named = persons.full(parts(line, before), before); // "Sergej Lawrow, russischer Außenminister"
            describe(line, named, group);
            return named;
        }
        if (office.isPerson() && !group.plural && !isIndefinite(line, group)) {
            if (after != null && after.named() && after.kind == Group.Kind.PERSON && after.start == group.end + 1 && line.form(group.end).equals(",") && after.nameEnd - after.nameStart > 1) {
                Figure named = persons.full(parts(line, after), after); // "der russische Außenminister, Sergej Lawrow, …"
                describe(line, named, group);
                return named;
            }
            Figure known = person(sentence, group, office);
            if (known != null) {
                return known;
            }
        }
        return institution(sentence, line, group, office);
    }

    /** "ein Sprecher des Ministeriums": somebody new, and nobody that the table of holders knows. */
    private static boolean isIndefinite(Line line, Group group) {
        return group.start > 0 && line.form(group.start - 1).toLowerCase(Locale.ROOT).matches("eine?[mnrs]?");
    }

    /** The person that an office alone means: one whom the article has named with it, or who held it at the time. */
    private @Nullable Figure person(int sentence, Group group, Entry.Office office) {
        if (group.id == null || group.id.startsWith("REG:")) {
            return stage.holder(office, group.gender);
        }
        Figure named = stage.holder(office, group.gender, group.id);
        if (named != null) {
            return named;
        }
        Holder holder = gazetteer.holders().of(group.id, office.code(), month);
        return holder == null || holder.gender() != office.gender() ? null : persons.of(holder);
    }

    private Figure institution(int sentence, Line line, Group group, Entry.Office office) {
        String id = group.id != null ? group.id : topic.at(sentence);
        String name = name(line, group, office);
        String base = office.base().toLowerCase(Locale.ROOT);
        Figure figure = ensemble.figure("office:" + id + "/" + office.code() + "/" + base + group.plural, key -> {
            ActorKind kind = kind(office, group.plural);
            Sector sector = group.sector != null ? group.sector : sector(id == null ? "" : id, office.sector());
            Figure made = new Figure(kind, name, "", sector);
            made.gender = office.gender();
            made.plural = group.plural || office.gender() == 'p';
            made.office = office;
            made.role = office.isPerson() ? office.base() : null;
            return made;
        });
        figure.identify(group.id, 4);
        figure.identify(id, 1);
        return figure;
    }

    private static ActorKind kind(Entry.Office office, boolean plural) {
        if (office.sector() == Sector.REB && !office.isPerson()) {
            return ActorKind.ARMED_GROUP;
        }
        return switch (office.form()) {
            case PERSON -> plural ? ActorKind.PEOPLE : ActorKind.PERSON;
            case INSTITUTION -> ActorKind.INSTITUTION;
            case PEOPLE -> ActorKind.PEOPLE;
        };
    }

    /** The group's words in the nominative: "russisches Außenministerium". */
    private String name(Line line, Group group, Entry.Office office) {
        StringBuilder name = new StringBuilder();
        if (group.adjective != null) {
            name.append(group.adjective);
            if (!group.adjective.endsWith("er")) {
                name.append(Nouns.strong(group.plural ? 'p' : office.gender()));
            }
            name.append(' ');
        } else if (group.start < group.officeStart) {
            name.append(text.slice(line.span(group.start, group.officeStart))).append(' ');
        }
        name.append(group.plural && office.isPerson() ? line.form(group.officeStart) : office.base());
        if (group.officeEnd < group.end) {
            name.append(' ').append(text.slice(line.span(group.officeEnd, group.end)));
        }
        return name.toString();
    }

    /** "sein Amtskollege": who holds the office of the one spoken of in another state. */
    void counterpart(int sentence, Line line, Group group) {
        Figure owner = stage.officeHolder();
        Entry.Office office = owner == null ? null : owner.office;
        Figure figure = null;
        if (group.named()) {
            boolean full = group.nameEnd - group.nameStart > 1 || !group.holders.isEmpty();
            figure = full ? persons.full(parts(line, group), group) : persons.anchored(line.form(group.nameStart), group);
            figure.identify(group.id, 4);
            if (figure.office == null && office != null) {
                figure.office = office;
                figure.role = office.base();
                figure.sector = office.sector();
            }
            named(figure, sentence, line, group);
            return;
        }
        if (office != null && group.id != null) {
            figure = stage.holder(office, ' ', group.id);
            Holder holder = figure != null ? null : gazetteer.holders().of(group.id, office.code(), month);
            figure = holder != null ? persons.of(holder) : figure;
        }
        if (figure == null && owner != null) {
            figure = group.id == null ? stage.otherHolder(owner) : unnamed(group, office);
        }
        if (figure != null && figure != owner) {
            ensemble.appear(figure, sentence, line, group.start, group.end, Mention.How.ROLE);
        }
    }

    private Figure unnamed(Group group, Entry.@Nullable Office office) {
        String role = office == null || office.base().isEmpty() ? "Amtskollege" : office.base();
        return ensemble.figure("counterpart:" + group.id + role, key -> {
            Figure made = new Figure(ActorKind.PERSON, role, "", office == null ? Sector.GOV : office.sector());
            made.office = office;
            made.role = role;
            made.gender = group.gender;
            made.identify(group.id, 4);
            return made;
        });
    }

    /** A person's name is a mention; with the title or office before it the whole group is another, around it. */
    void named(Figure figure, int sentence, Line line, Group group) {
        if (group.start < group.nameStart) {
            ensemble.add(figure, line.span(group.start, group.nameEnd), Mention.How.ROLE);
        }
        ensemble.appear(figure, sentence, line, group.nameStart, group.nameEnd, Mention.How.NAME);
    }

    /** Adds to a person what the group says of it: office and state. */
    void describe(Line line, Figure figure, Group group) {
        figure.identify(group.id, 4);
        Entry.Office office = group.office;
        if (office != null && group.officeStart >= 0) {
            if (figure.role == null) {
                figure.role = office.base();
            }
            figure.office = office;
            figure.sector = group.sector != null ? group.sector : sector(figure.id, office.sector());
            if (figure.gender == ' ') {
                figure.gender = office.gender();
            }
        } else if (group.sector != null && figure.sector == Sector.UNK) {
            figure.sector = group.sector;
        }
    }

    private static Sector sector(String id, Sector office) {
        return id.startsWith("IGO:") && office == Sector.GOV ? Sector.IGO : office;
    }

    static List<String> parts(Line line, Group group) {
        List<String> parts = new ArrayList<>();
        for (int i = group.nameStart; i < group.nameEnd; i++) {
            String form = line.form(i);
            String lemma = line.token(i).lemma();
            parts.add(i == group.nameEnd - 1 && form.equals(lemma + "s") ? lemma : form);
        }
        return parts;
    }
}
