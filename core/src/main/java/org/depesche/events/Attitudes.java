package org.depesche.events;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.depesche.language.Sentence;
import org.depesche.language.Token;
import org.depesche.language.VerbGroup;
import org.depesche.lexicon.Lexicon;
import org.depesche.lexicon.Table;
import org.depesche.text.Labelled;

/** Reads where actors stand off the words of the table of attitudes: "pochte auf den Vertrag", "ist gegen die Quote", "die Skepsis Dänemarks". Immutable. */
final class Attitudes {
    private final PredicateRows rows;
    private final EventWords words;

    Attitudes(Lexicon lexicon) {
        this.rows = new PredicateRows(lexicon.table("attitudes").rows().stream().map(Attitudes::row).toList());
        this.words = new EventWords(lexicon);
    }

    /** A row as a predicate whose stance is the label, whose actor is the holder and whose content is the issue. */
    private static Predicate row(Table.Row row) {
        Labelled.of(Position.Stance.class, row.get("stance"));
        return Predicate.attitude(row, row.get("stance"), row.list("holder"), row.list("issue"));
    }

    /** The attitudes of a sentence, those of the words high in the tree first. */
    List<Attitude> of(Sentence sentence, Roles roles) {
        Slots slots = new Slots(sentence, words, roles);
        Intentions intentions = new Intentions(sentence, slots, roles, words);
        List<Attitude> found = new ArrayList<>();
        for (Token token : sentence.tokens()) {
            rows.fitting(slots, token).flatMap(row -> attitude(slots, roles, token, row)).or(() -> copular(slots, roles, token)).or(() -> intentions.of(token)).ifPresent(found::add);
        }
        return found.stream().map(attitude -> isAsked(attitude) ? attitude.with(Position.Stance.OPEN, attitude.issue()) : attitude).flatMap(Attitude::each).map(attitude -> Endings.turned(attitude, words)).toList();
    }

    /** "Ob Wien den Vertrag ablehnt, blieb unklar": in a question nothing is settled. */
    private boolean isAsked(Attitude attitude) {
        return attitude.sentence().children(attitude.head(), "mark").stream().anyMatch(mark -> words.isForm("whether", mark));
    }

    private Optional<Attitude> attitude(Slots slots, Roles roles, Token head, Predicate row) {
        Sentence sentence = slots.sentence();
        Position.Stance named = Labelled.of(Position.Stance.class, row.stance() == null ? "" : row.stance());
        Roles.Filled holders = row.actor().isEmpty() ? speaker(roles, head) : holders(slots, roles, head, row);
        Optional<Token> issue = row.content().stream().flatMap(slot -> slots.fill(head, row.kind(), slot).stream()).filter(word -> word.index() != head.index())
                .min(Comparator.comparing(Attitude::isEmpty)); // "Es sei eine Prüfung nötig"
        boolean reported = roles.statement(head.span()).isPresent();
        Optional<Position.Stance> stance = row.kind() == Predicate.Kind.NOUN ? Optional.of(named)
                : stance(Outlook.of(VerbGroup.of(sentence, head), words, reported, row.companions(sentence, head)), named);
        if (issue.isEmpty() && !row.content().isEmpty() && row.kind() == Predicate.Kind.VERB && !row.actor().isEmpty() || issue.filter(word -> words.isLemma("denied", word) && !word.lemma().equals("Kritik")).isPresent()) {
            return Optional.empty();
        }
        return stance.map(shown -> Attitude.of(sentence, head, shown, holders, issue.orElse(null)));
    }

    private static Roles.Filled speaker(Roles roles, Token word) {
        return roles.speaker(word.span()).map(key -> new Roles.Filled(Map.of(key, roles.speakerSpan(word.span())))).orElse(Roles.Filled.NOBODY);
    }

    private static Roles.Filled holders(Slots slots, Roles roles, Token head, Predicate row) {
        for (String slot : row.actor()) {
            Roles.Filled found = roles.of(slots.sentence(), slots.fill(head, row.kind(), slot));
            if (!found.isEmpty()) {
                return found;
            }
        }
        return Roles.Filled.NOBODY;
    }

    /** What is left of a stance in its clause: denied, backing is opposition, and opposition is open ("schließt … nicht aus"); what only could be is no stance. */
    private static Optional<Position.Stance> stance(Outlook outlook, Position.Stance stance) {
        return switch (outlook) {
            case DONE, INTENDED -> Optional.of(stance);
            case NEGATED, REFUSED -> switch (stance) {
                case SUPPORT, CONDITIONAL -> Optional.of(Position.Stance.OPPOSE);
                case OPPOSE -> Optional.of(Position.Stance.OPEN);
                case OPEN -> Optional.empty();
            };
            case HYPOTHETICAL, SCHEDULED, DEMANDED -> Optional.empty();
        };
    }

    /** "Chile ist gegen den Entwurf", "Peru ist für den Vertrag". */
    private Optional<Attitude> copular(Slots slots, Roles roles, Token word) {
        Sentence sentence = slots.sentence();
        if (sentence.children(word, "cop").isEmpty()) {
            return Optional.empty();
        }
        boolean against = hasCase(sentence, word, "gegen");
        if (!against && !hasCase(sentence, word, "für")) {
            return Optional.empty();
        }
        Position.Stance named = against ? Position.Stance.OPPOSE : Position.Stance.SUPPORT;
        Roles.Filled holders = roles.of(sentence, sentence.children(word, "nsubj"));
        return stance(Outlook.of(VerbGroup.of(sentence, word), words, false, List.of()), named).map(stance -> Attitude.of(sentence, word, stance, holders, word));
    }

    private static boolean hasCase(Sentence sentence, Token word, String preposition) {
        return sentence.children(word, "case").stream().anyMatch(p -> p.lemma().equals(preposition));
    }
}
