package org.depesche.actors;

import java.util.Locale;
import java.util.Set;
import org.depesche.language.Morphology;
import org.depesche.language.Token;
import org.depesche.language.Upos;
import org.jspecify.annotations.Nullable;

/** Says whom the pronouns of a sentence mean. Where two are as likely, nobody is meant. */
final class Pronouns {
    private static final Set<String> HE = Set.of("er", "ihm", "ihn");
    private static final Set<String> SHE = Set.of("sie", "ihr");
    private static final Set<String> THEY = Set.of("ihnen");
    private static final int BACK = 2; // sentences

    private final Line line;
    private final Stage stage;

    Pronouns(Line line, Stage stage) {
        this.line = line;
        this.stage = stage;
    }

    static boolean isPersonal(Token token) {
        String form = token.form().toLowerCase(Locale.ROOT);
        return (HE.contains(form) || SHE.contains(form) || THEY.contains(form)) && token.upos() != Upos.DET;
    }

    /** Whom the personal pronoun means; null when it is not clear. */
    @Nullable Figure resolve(int at) {
        Token token = line.token(at);
        String form = token.form();
        String lower = form.toLowerCase(Locale.ROOT);
        if (SHE.contains(lower) && at > 0 && Character.isUpperCase(form.charAt(0)) && !line.form(at - 1).matches("\\p{Punct}|[„“»«]")) {
            return null; // "Sie", the polite form
        }
        if (HE.contains(lower)) {
            return best('m', false, at);
        }
        if (THEY.contains(lower) || plural(token)) {
            return best('p', true, at);
        }
        return best('f', false, at);
    }

    private boolean plural(Token token) {
        if (token.morphology().number() == Morphology.Number.PLUR) {
            return true;
        }
        return token.head() >= 0 && token.head() < line.size() && token.is("nsubj") && line.token(token.head()).morphology().number() == Morphology.Number.PLUR;
    }

    /** Whose a possessive is: "sein" a man's or a state's, "ihr" a woman's, a government's or many's; null when it is not clear. */
    @Nullable Figure owner(int at) {
        String form = line.form(at).toLowerCase(Locale.ROOT);
        return form.startsWith("sein") ? best('m', false, at) : ownerOfIhr(at);
    }

    private @Nullable Figure ownerOfIhr(int at) {
        Figure she = best('f', false, at);
        Figure they = best('p', true, at);
        return she != null && they != null ? null : she != null ? she : they;
    }

    private @Nullable Figure best(char gender, boolean plural, int at) {
        Figure best = null;
        double most = 0;
        double second = 0;
        for (Stage.Entrance entrance : stage.entrances()) {
            int back = line.sentence().index() - entrance.sentence();
            if (back > BACK) {
                break;
            }
            Figure figure = entrance.figure();
            if (!agrees(figure, gender, plural)) {
                continue;
            }
            double score = score(entrance, back, figure);
            if (figure == best) {
                most = Math.max(most, score);
            } else if (score > most) {
                second = most;
                most = score;
                best = figure;
            } else {
                second = Math.max(second, score);
            }
        }
        return most - second >= 0.5 ? best : null;
    }

    static boolean agrees(Figure figure, char gender, boolean plural) {
        if (plural) {
            return figure.plural;
        }
        return !figure.plural && (figure.gender == gender || figure.isPerson() && figure.gender == ' ');
    }

    private double score(Stage.Entrance entrance, int back, Figure figure) {
        double score = 10 - 3.0 * back;
        score += entrance.subject() ? 3 : 0;
        score += figure.isPerson() ? 1.5 : 0;
        score += figure.gender == ' ' ? -1 : 0;
        score -= figure.kind == ActorKind.PEOPLE && !entrance.subject() ? 4 : 0;
        score -= entrance.at() * 0.05;
        return score;
    }
}
