package org.depesche.actors;

import java.util.ArrayList;
import java.util.List;
import org.depesche.Limits;
import org.depesche.language.Reading;
import org.depesche.language.Sentence;
import org.depesche.text.Dated;
import org.depesche.text.SourceText;
import org.depesche.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * One article read for its actors. First all names are collected, since a headline says "Lawrow" before the text says "Sergej Lawrow"; then the sentences are read in order,
 * and each group is given to the figure that it means. Not thread-safe; one article, one story.
 */
final class Story {
    private final List<Line> lines = new ArrayList<>();
    private final List<List<Group>> groups = new ArrayList<>();
    private final Persons persons;
    private final Topic topic = new Topic();
    private final Abbreviations abbreviations;
    private final Stage stage = new Stage();
    private final Places places;
    private final Ensemble ensemble;
    private final Roles roles;
    private final Gazetteer gazetteer;
    private final Reading reading;

    Story(Gazetteer gazetteer, NounGroups reader, NameTagger tagger, Limits limits, Reading reading) {
        this.reading = reading;
        this.gazetteer = gazetteer;
        SourceText text = reading.article().text();
        String month = month(reading.article().published());
        this.persons = new Persons(gazetteer, month);
        this.places = new Places(gazetteer, text);
        this.ensemble = new Ensemble(gazetteer, text, stage);
        this.roles = new Roles(gazetteer, text, month, persons, topic, stage, ensemble);
        for (Sentence sentence : reading.sentences()) {
            Line words = Line.of(sentence, limits.sentenceTokens());
            Line line = words.with(tagger.names(words));
            lines.add(line);
            persons.words(line);
        }
        this.abbreviations = Abbreviations.of(lines, gazetteer);
        for (Line line : lines) {
            groups.add(abbreviations.apply(line, reader.read(line)));
        }
    }

    private static @Nullable String month(@Nullable Dated published) {
        String value = published == null ? null : published.value();
        return value == null || value.length() < 4 ? null : value.length() >= 7 && value.charAt(4) == '-' && Character.isDigit(value.charAt(5)) ? value.substring(0, 7) : value.substring(0, 4) + "-06";
    }

    Cast cast() {
        for (int i = 0; i < lines.size(); i++) {
            collect(lines.get(i), groups.get(i));
            topic.count(i, groups.get(i));
        }
        topic.settle();
        for (int i = 0; i < lines.size(); i++) {
            read(i, lines.get(i), groups.get(i));
        }
        Cast cast = ensemble.cast(places.found());
        new FirstPersons(gazetteer, reading, cast).meant().forEach((words, speaker) -> ensemble.add(speaker, words));
        return ensemble.cast(places.found());
    }

    /** Learns the full names of a sentence, and the surnames that stand after an office. */
    private void collect(Line line, List<Group> some) {
        for (Group group : some) {
            if (group.named() && (group.nameEnd - group.nameStart > 1 || !group.holders.isEmpty())) {
                roles.describe(line, persons.full(Roles.parts(line, group), group), group);
            }
        }
    }

    private void read(int sentence, Line line, List<Group> some) {
        Pronouns pronouns = new Pronouns(line, stage);
        Demonstratives demonstratives = new Demonstratives(gazetteer, stage, sentence, lines, groups);
        int next = 0;
        Group before = null;
        for (int at = 0; at <= line.size(); at++) {
            while (next < some.size() && some.get(next).start <= at) {
                Group group = some.get(next++);
                take(sentence, line, group, before, next < some.size() ? some.get(next) : null);
                before = group;
            }
            Figure meant = at == line.size() ? null : Pronouns.isPersonal(line.token(at)) ? pronouns.resolve(at) : demonstratives.resolve(at);
            if (meant != null) {
                ensemble.add(meant, line.token(at).span(), Mention.How.PRONOUN);
                stage.enter(meant, sentence, line.subject(at), at, at + 1);
            }
        }
    }

    private void take(int sentence, Line line, Group group, @Nullable Group before, @Nullable Group after) {
        Figure surname = group.tagged && group.kind != Group.Kind.PERSON && group.end == group.start + 1 ? persons.named(line.form(group.start)) : null;
        if (surname != null) {
            ensemble.appear(surname, sentence, line, group.start, group.end, Mention.How.NAME);
            return;
        }
        switch (group.kind) {
            case STATE -> state(sentence, line, group, Mention.How.NAME);
            case ORIGIN -> origin(sentence, line, group);
            case CITIZEN -> citizen(sentence, line, group);
            case SEAT -> seat(sentence, line, group);
            case BODY -> body(sentence, line, group);
            case SPOT -> spot(sentence, line, group);
            case PERSON -> person(sentence, line, group);
            case ROLE -> roles.role(sentence, line, group, before, after);
            case COUNTERPART -> roles.counterpart(sentence, line, group);
            case PRONOUN -> possessive(sentence, line, group);
            case BOTH -> both(sentence, line, group);
        }
    }

    private void state(int sentence, Line line, Group group, Mention.How how) {
        Entry.State state = (Entry.State) group.entry;
        if (state == null) {
            return;
        }
        Figure figure = ensemble.state(state);
        ensemble.appear(figure, sentence, line, group.start, group.end, how);
        places.country(line.span(group.start, group.end), state);
    }

    private void origin(int sentence, Line line, Group group) {
        Figure figure = ensemble.state(group.id);
        if (figure != null) {
            Span span = group.inner == null ? line.span(group.start, group.end) : group.inner;
            ensemble.add(figure, span, Mention.How.ADJECTIVE);
            stage.mention(figure, sentence);
            if (group.inner != null && group.entry instanceof Entry.State state && !state.name().equals("USA")) {
                places.country(span, state); // "Ukraine-Krise"
            }
        }
    }

    private void citizen(int sentence, Line line, Group group) {
        Entry.Citizen citizen = (Entry.Citizen) group.entry;
        if (citizen == null) {
            return;
        }
        boolean many = group.plural;
        Figure figure = ensemble.figure("people:" + citizen.id() + many + (many ? "" : citizen.gender()), key -> {
            Figure people = new Figure(ActorKind.PEOPLE, citizen.name(), citizen.id(), Sector.CVL);
            people.plural = many;
            people.gender = many ? 'p' : citizen.gender();
            people.certainty = 4;
            return people;
        });
        ensemble.appear(figure, sentence, line, group.start, group.end, Mention.How.NAME);
    }

    private void seat(int sentence, Line line, Group group) {
        Entry.Seat seat = (Entry.Seat) group.entry;
        if (seat == null) {
            return;
        }
        boolean place = seat.capital() && !stage.metonym(line, group);
        if (place) {
            places.take(line, group);
            return;
        }
        Figure figure = ensemble.state(seat.id());
        if (figure != null) {
            ensemble.appear(figure, sentence, line, group.start, group.end, Mention.How.METONYM);
        }
    }

    /** A place; a region that acts is its government as well: "Bayern klagt". */
    private void spot(int sentence, Line line, Group group) {
        places.take(line, group);
        if (group.entry instanceof Entry.Spot spot && spot.country() != null && spot.precision() == Place.Precision.REGION && line.subject(group.start) && !line.locative(group.start)) {
            Figure figure = ensemble.figure("region:" + spot.name(), key -> {
                Figure made = new Figure(ActorKind.STATE, spot.name(), "", Sector.GOV);
                made.identify(spot.country(), 4);
                made.gender = 'n';
                return made;
            });
            ensemble.appear(figure, sentence, line, group.start, group.end, Mention.How.METONYM);
        }
    }

    private void body(int sentence, Line line, Group group) {
        Entry.Body body = (Entry.Body) group.entry;
        if (body == null) {
            return;
        }
        Figure figure = ensemble.figure("body:" + body.id() + body.sector() + body.name(), key -> {
            Figure made = new Figure(body.kind(), group.name.isEmpty() ? body.name() : group.name, body.id(), body.sector());
            made.gender = body.gender();
            made.plural = body.gender() == 'p';
            made.certainty = body.id().isEmpty() ? 0 : 4;
            return made;
        });
        figure.identify(topic.clearly(sentence), 1);
        if (group.inner != null) {
            ensemble.add(figure, group.inner, Mention.How.ADJECTIVE);
            stage.mention(figure, sentence);
            return;
        }
        boolean usual = group.name.isEmpty() || group.name.equals(figure.name);
        ensemble.appear(figure, sentence, line, group.start, group.end, usual ? Mention.How.NAME : Mention.How.ALIAS);
    }

    private void person(int sentence, Line line, Group group) {
        boolean full = group.nameEnd - group.nameStart > 1 || !group.holders.isEmpty();
        Figure figure = full ? persons.full(Roles.parts(line, group), group) : group.doubtful ? persons.named(line.form(group.nameStart)) : persons.bySurname(line.form(group.nameStart), group.nameStart > group.start);
        if (figure == null && (group.nameStart > group.start || group.tagged)) {
            figure = persons.anchored(line.form(group.nameStart), group);
        }
        if (figure == null) {
            return;
        }
        figure.identify(topic.clearly(sentence), 1);
        roles.named(figure, sentence, line, group);
    }

    private void possessive(int sentence, Line line, Group group) {
        Figure owner = new Pronouns(line, stage).owner(group.start);
        if (owner != null) {
            ensemble.add(owner, line.span(group.start, group.end), Mention.How.PRONOUN);
        }
    }

    private void both(int sentence, Line line, Group group) {
        for (Figure figure : stage.lastTwo(sentence)) {
            ensemble.add(figure, line.span(group.start, group.end), Mention.How.PRONOUN);
        }
    }
}
