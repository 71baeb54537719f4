package org.depesche.language.syntax;

import org.depesche.language.Morphology;
import org.depesche.language.Morphology.Case;
import org.depesche.language.Upos;

/**
 * What a whole tree and the tags must agree on: auxiliaries are what depends as one, possessives are named, a verb has one subject, and a
 * phrase's case is that of its part in the clause, as far as its forms allow. Stateless.
 */
final class TreeRepair {
    private final ClauseRepair clauses = new ClauseRepair();

    void repair(Draft draft) {
        clauses.repair(draft);
        for (int i = 1; i <= draft.size(); i++) {
            passive(draft, i);
            if (draft.isTag(i, "VA") || draft.isTag(i, "VM")) {
                draft.upos[i] = isAuxiliary(draft.relations[i]) ? Upos.AUX : Upos.VERB;
            } else if (draft.is(i, "PPOSAT") && draft.relations[i].equals("det")) {
                draft.relations[i] = "det:poss";
            }
        }
        oneSubject(draft);
        for (int i = 1; i <= draft.size(); i++) {
            agree(draft, i);
        }
    }

    /** "Wir <i>werden</i> nicht nachgeben": with an infinitive "werden" tells the future, and the subject is none of a passive. */
    private static void passive(Draft draft, int i) {
        String relation = draft.relations[i];
        if (relation.endsWith(":pass") && draft.stts[draft.heads[i]].endsWith("INF") && !hasPassiveParticiple(draft, draft.heads[i])) {
            draft.relations[i] = relation.substring(0, relation.indexOf(':'));
        }
    }

    /** Forms such as "erhalten" and "vergeben" are participles too: then the tag may be wrong and the relation right. */
    private static boolean hasPassiveParticiple(Draft draft, int i) {
        return draft.readings[i].verbs().stream().anyMatch(verb -> verb.kind() == VerbReading.Kind.PARTICIPLE);
    }

    /** "Die Partei <i>hat</i> gewonnen" has an auxiliary, "Die Partei <i>hat</i> Mitglieder" a verb. */
    private static boolean isAuxiliary(String relation) {
        return relation.startsWith("aux") || relation.equals("cop");
    }

    /** Of two subjects without a preposition the one that cannot be a nominative is an object: "Den Abzug fordert der Minister". */
    private static void oneSubject(Draft draft) {
        int[] subjects = new int[draft.size() + 1];
        for (int i = 1; i <= draft.size(); i++) {
            if (draft.relations[i].startsWith("nsubj")) {
                int head = draft.heads[i];
                int other = subjects[head];
                if (other != 0) {
                    int object = draft.cells[i] / 6 == 0 && draft.cells[other] / 6 != 0 ? other : i;
                    draft.relations[object] = (draft.cases[object] & 2) != 0 ? "obj" : "obl";
                    subjects[head] = object == i ? other : i;
                } else {
                    subjects[head] = i;
                }
            }
        }
    }

    /** "Das Parlament billigte <i>das Gesetz</i>": the object's case is the accusative, though its form may be either. */
    private static void agree(Draft draft, int i) {
        int wanted = switch (draft.relations[i]) {
            case "nsubj", "nsubj:pass" -> Case.NOM.ordinal();
            case "obj" -> Case.ACC.ordinal();
            default -> -1;
        };
        int cell = draft.cells[i];
        if (wanted >= 0 && cell >= 0 && cell / 6 != wanted && (draft.cases[i] >> wanted & 1) != 0 && !hasPreposition(draft, i)) {
            int changed = wanted * 6 + cell % 6;
            change(draft, i, changed);
        }
    }

    private static boolean hasPreposition(Draft draft, int i) {
        for (int j = i - 1; j >= 1 && (draft.heads[j] == i || draft.cells[j] == draft.cells[i]); j--) {
            if (draft.isTag(j, "APPR")) {
                return true;
            }
        }
        return false;
    }

    /** Gives the cell to the word and to the determiners and adjectives before it that share its own. */
    private static void change(Draft draft, int i, int cell) {
        int before = draft.cells[i];
        for (int j = i; j >= 1 && (j == i || draft.heads[j] == i && !draft.isNoun(j)); j--) {
            if (draft.cells[j] == before) {
                Morphology m = draft.morphology[j];
                draft.cells[j] = cell;
                draft.morphology[j] = new Morphology(Agreement.gramCase(cell), m.number(), m.gender(), m.person(), m.tense(), m.mood(), m.verbForm());
            }
        }
    }
}
