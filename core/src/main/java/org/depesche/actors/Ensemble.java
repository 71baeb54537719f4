package org.depesche.actors;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.depesche.text.Evidence;
import org.depesche.text.SourceText;
import org.depesche.text.Span;
import org.jspecify.annotations.Nullable;

/** The figures of one article and their mentions. Not thread-safe. */
final class Ensemble {
    private final Gazetteer gazetteer;
    private final SourceText text;
    private final Stage stage;
    private final Map<String, Figure> figures = new HashMap<>();
    private final Map<String, Figure> byKey = new HashMap<>(); // as the cast names them
    private final Set<Figure> cast = new LinkedHashSet<>();

    Ensemble(Gazetteer gazetteer, SourceText text, Stage stage) {
        this.gazetteer = gazetteer;
        this.text = text;
        this.stage = stage;
    }

    /** The figure of that key, made when it is asked for first. */
    Figure figure(String key, Function<String, Figure> make) {
        return figures.computeIfAbsent(key, make);
    }

    Figure state(Entry.State state) {
        return figure("state:" + state.id(), key -> {
            Figure figure = new Figure(ActorKind.STATE, "", state.id(), Sector.GOV);
            figure.gender = state.gender();
            figure.plural = state.gender() == 'p';
            figure.certainty = 4;
            return figure;
        });
    }

    @Nullable Figure state(@Nullable String id) {
        Entry.State state = id == null ? null : gazetteer.state(id);
        return state == null ? null : state(state);
    }

    void appear(Figure figure, int sentence, Line line, int from, int to, Mention.How how) {
        add(figure, line.span(from, to), how);
        boolean subject = false;
        for (int i = from; i < to; i++) {
            subject |= line.subject(i);
        }
        stage.enter(figure, sentence, subject, from, to);
    }

    void add(Figure figure, Span span, Mention.How how) {
        Evidence evidence = text.evidence(span);
        figure.mention(evidence, how);
        cast.add(figure);
    }

    /** Adds a pronoun to one of the cast that was made last. */
    void add(Actor actor, Span span) {
        Figure figure = byKey.get(actor.key());
        if (figure != null) {
            add(figure, span, Mention.How.PRONOUN);
        }
    }

    /** The cast: those who were mentioned, by first mention. */
    Cast cast(List<Place> places) {
        List<Figure> order = new ArrayList<>(cast);
        order.removeIf(figure -> !figure.mentioned());
        order.sort(Comparator.comparing(Figure::first));
        List<Actor> actors = new ArrayList<>();
        byKey.clear();
        for (Figure figure : order) {
            Actor actor = figure.actor("a" + (actors.size() + 1));
            byKey.put(actor.key(), figure);
            actors.add(actor);
        }
        return new Cast(actors, places);
    }
}
