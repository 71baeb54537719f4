package org.depesche.actors;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.depesche.language.Morphology;
import org.depesche.language.Token;
import org.depesche.language.Upos;
import org.jspecify.annotations.Nullable;

/**
 * Says whom demonstratives mean: "dieser" the one named last, be it not the subject ("Kerry traf Lawrow. Dieser bot Hilfe an."), "letzterer" and "ersterer" of two.
 * Where a thing may be meant, or not just two were named, nobody is. Looks at the sentence and the one before it.
 */
final class Demonstratives {
    private final Gazetteer gazetteer;
    private final Stage stage;
    private final int sentence;
    private final List<Line> lines;
    private final List<List<Group>> groups;

    Demonstratives(Gazetteer gazetteer, Stage stage, int sentence, List<Line> lines, List<List<Group>> groups) {
        this.gazetteer = gazetteer;
        this.stage = stage;
        this.sentence = sentence;
        this.lines = lines;
        this.groups = groups;
    }

    /** Whom the word means; null where it is no demonstrative that stands alone, or not clear. */
    @Nullable Figure resolve(int at) {
        Line line = lines.get(sentence);
        String form = line.form(at).toLowerCase(Locale.ROOT);
        char gender = gender(line, at, form);
        if (gender == ' ') {
            return null;
        }
        if (gazetteer.is("demonstrative", form)) {
            return alone(line, at) ? last(at, gender) : null;
        }
        boolean latter = gazetteer.is("latter", form);
        return latter || gazetteer.is("former", form) ? ofTwo(at, gender, latter) : null;
    }

    private static boolean alone(Line line, int at) {
        Upos next = at + 1 < line.size() ? line.token(at + 1).upos() : Upos.PUNCT;
        return !line.token(at).is("det") && next != Upos.NOUN && next != Upos.ADJ && next != Upos.PROPN && next != Upos.NUM;
    }

    /** The gender that the ending tells of a subject or object in the singular: dieser, diesem, diesen; diese. */
    private static char gender(Line line, int at, String form) {
        if (form.length() < 5) {
            return ' ';
        }
        boolean many = line.token(at).morphology().number() == Morphology.Number.PLUR;
        return switch (form.charAt(form.length() - 1)) {
            case 'r' -> nominative(line, at) ? 'm' : ' ';
            case 'm' -> 'm';
            case 'n' -> many ? ' ' : 'm';
            case 'e' -> nominative(line, at) && !many && singularVerb(line, at) ? 'f' : ' ';
            default -> ' ';
        };
    }

    private static boolean nominative(Line line, int at) {
        return line.subject(at) || line.token(at).morphology().gramCase() == Morphology.Case.NOM;
    }

    private static boolean singularVerb(Line line, int at) {
        int head = line.token(at).head();
        return head < 0 || head >= line.size() || line.token(head).morphology().number() != Morphology.Number.PLUR;
    }

    /** The person whose name is the last noun before that agrees. */
    private @Nullable Figure last(int at, char gender) {
        for (int back = 0; back < 2 && sentence - back >= 0; back++) {
            Line line = lines.get(sentence - back);
            for (int i = back == 0 ? at - 1 : line.size() - 1; i >= 0; i--) {
                if (line.proper(i) || line.noun(i)) {
                    Figure figure = onStage(sentence - back, i);
                    if (figure != null && figure.isPerson() && Pronouns.agrees(figure, gender, false)) {
                        return figure;
                    }
                    if (figure == null && mayBeMeant(line.token(i), gender) && !isPlace(sentence - back, i)) {
                        return null;
                    }
                }
            }
        }
        return null;
    }

    private @Nullable Figure onStage(int in, int word) {
        for (Stage.Entrance entrance : stage.entrances()) {
            if (entrance.covers(in, word)) {
                return entrance.figure();
            }
            if (entrance.sentence() < in) {
                return null;
            }
        }
        return null;
    }

    private boolean isPlace(int in, int word) {
        return groups.get(in).stream().anyMatch(group -> group.start <= word && word < group.end && switch (group.kind) {
            case SPOT, SEAT, STATE -> true;
            case ORIGIN, CITIZEN, BODY, ROLE, COUNTERPART, PERSON, PRONOUN, BOTH -> false;
        });
    }

    /** Whether a noun agrees, or may. */
    private static boolean mayBeMeant(Token noun, char gender) {
        Morphology form = noun.morphology();
        Morphology.Gender other = gender == 'm' ? Morphology.Gender.FEM : Morphology.Gender.MASC;
        return form.number() != Morphology.Number.PLUR && form.gender() != other && form.gender() != Morphology.Gender.NEUT;
    }

    /** Of exactly two named, the one or the other: "Kerry sprach mit Lawrow. Letzterer schwieg." */
    private @Nullable Figure ofTwo(int at, char gender, boolean latter) {
        Set<Figure> named = new LinkedHashSet<>();
        for (Stage.Entrance entrance : stage.entrances()) {
            if (sentence - entrance.sentence() > 1) {
                break;
            }
            if ((entrance.sentence() < sentence || entrance.at() < at) && Pronouns.agrees(entrance.figure(), gender, false)) {
                named.add(entrance.figure());
            }
        }
        return named.size() == 2 ? new ArrayList<>(named).get(latter ? 0 : 1) : null;
    }
}
