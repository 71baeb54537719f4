package org.depesche.language.syntax;

import java.util.Set;
import org.depesche.language.Morphology.Number;
import org.depesche.language.Morphology.Person;

/** What a clause must have, where the parser left it without: the auxiliary under its verb, the particle at its verb, the subject under its name. Stateless. */
final class ClauseRepair {
    private static final int NOMINATIVE = 1;
    private static final Set<String> STRAY = Set.of("case", "mark");
    private static final Set<String> CLAUSES = Set.of("root", "ccomp", "advcl", "parataxis");

    void repair(Draft draft) {
        for (int i = 1; i <= draft.size(); i++) {
            perfect(draft, i);
        }
        for (int i = 1; i <= draft.size(); i++) {
            afterColon(draft, i);
            particle(draft, i);
            announced(draft, i);
            subject(draft, i);
            enumeration(draft, i);
            coordination(draft, i);
        }
    }

    /** "Am Montag <i>hatte</i> der Senat den Plan <i>gebilligt</i>": "haben" is the auxiliary of a participle that depends on it, a modal verb that of an infinitive. */
    private static void perfect(Draft draft, int verb) {
        int auxiliary = draft.heads[verb];
        if (!draft.relations[verb].equals("xcomp") || auxiliary == 0) {
            return;
        }
        boolean perfect = draft.is(verb, "VVPP") && draft.is(auxiliary, "VAFIN") && draft.lemmas[auxiliary].equals("haben");
        boolean modal = draft.is(verb, "VVINF") && draft.is(auxiliary, "VMFIN") && !draft.lemmas[auxiliary].equals("lassen") && !hasZu(draft, verb);
        if (perfect || modal) {
            draft.heads[verb] = draft.heads[auxiliary];
            draft.relations[verb] = draft.relations[auxiliary];
            for (int i = 1; i <= draft.size(); i++) {
                draft.heads[i] = i != verb && draft.heads[i] == auxiliary ? verb : draft.heads[i];
            }
            draft.heads[auxiliary] = verb;
            draft.relations[auxiliary] = "aux";
        }
    }

    private static boolean hasZu(Draft draft, int verb) {
        return verb > 1 && draft.is(verb - 1, "PTKZU");
    }

    /** "Wien <i>zögerte</i>, doch Prag <i>warnte</i>: Das <i>schade</i> allen": what follows a colon belongs to the last of the clauses before it. */
    private static void afterColon(Draft draft, int i) {
        int head = draft.heads[i];
        if (!draft.relations[i].equals("parataxis") && !draft.relations[i].equals("ccomp") || head == 0 || head > i) {
            return;
        }
        int colon = i;
        while (colon > head && !draft.forms[colon].equals(":")) {
            colon--;
        }
        int last = head;
        for (int j = head + 1; j < colon; j++) {
            last = draft.heads[j] == last && draft.relations[j].equals("conj") && draft.isTag(j, "V") ? j : last;
        }
        draft.heads[i] = last;
    }

    /** "Die Partei <i>schloss</i> sich der Kritik an dem Plan <i>an</i>": the particle belongs to the last verb before it that does not end its clause; "<i>Hinzu kommen</i> die Kosten". */
    private static void particle(Draft draft, int i) {
        if (!draft.is(i, "PTKVZ") || !STRAY.contains(draft.relations[i]) || draft.forms[i].equals("wieder") || hasChildren(draft, i)) {
            return;
        }
        int verb = draft.is(i + 1, "VVFIN") ? i + 1 : i - 1;
        while (verb > 0 && !(draft.is(verb, "VVFIN") && (verb > i || !draft.isTag(verb + 1, "$") && !hasParticle(draft, verb)))) {
            verb--;
        }
        if (verb > 0) {
            draft.heads[i] = verb;
            draft.relations[i] = "compound:prt";
        }
    }

    private static boolean hasChildren(Draft draft, int i) {
        for (int j = 1; j <= draft.size(); j++) {
            if (draft.heads[j] == i) {
                return true;
            }
        }
        return false;
    }

    private static boolean hasParticle(Draft draft, int verb) {
        for (int j = 1; j <= draft.size(); j++) {
            if (draft.heads[j] == verb && draft.relations[j].equals("compound:prt")) {
                return true;
            }
        }
        return false;
    }

    /** "So <i>begründet das Gericht</i> seine Entscheidung": of the objects of a finite verb without a subject, the first that can be one is. */
    private static void subject(Draft draft, int verb) {
        if (!draft.isTag(verb, "V") || !CLAUSES.contains(draft.relations[verb])) {
            return;
        }
        int finite = draft.isFinite(verb) ? verb : 0;
        int first = 0;
        boolean passive = false;
        for (int i = 1; i <= draft.size(); i++) {
            if (draft.heads[i] == verb) {
                String relation = draft.relations[i];
                if (relation.startsWith("nsubj") || relation.startsWith("csubj") || relation.startsWith("expl") || draft.isTag(i, "PREL")) {
                    return;
                }
                finite = draft.isFinite(i) && relation.startsWith("aux") ? i : finite;
                passive |= relation.equals("aux:pass");
                first = first == 0 && relation.equals("obj") && mayBeSubject(draft, i) ? i : first;
            }
        }
        if (first > 0 && finite > 0 && agree(draft, finite, first)) {
            draft.relations[first] = passive ? "nsubj:pass" : "nsubj";
        }
    }

    /** "Es <i>sei eine Prüfung nötig</i>": what is said to be so is the subject, "es" only announces it. */
    private static void announced(Draft draft, int i) {
        int head = draft.heads[i];
        if (!draft.relations[i].equals("obj") || !mayBeSubject(draft, i) || draft.isTag(head, "V")) {
            return;
        }
        int es = 0;
        boolean copula = false;
        for (int j = 1; j <= draft.size(); j++) {
            es = draft.heads[j] == head && draft.relations[j].equals("nsubj") && draft.forms[j].equalsIgnoreCase("es") ? j : es;
            copula |= draft.heads[j] == head && draft.relations[j].equals("cop");
        }
        if (copula && es > 0) {
            draft.relations[es] = "expl";
            draft.relations[i] = "nsubj";
        }
    }

    private static boolean mayBeSubject(Draft draft, int i) {
        return draft.isNoun(i) && (draft.cases[i] & NOMINATIVE) != 0;
    }

    private static boolean agree(Draft draft, int finite, int noun) {
        Number number = draft.morphology[finite].number();
        return draft.morphology[finite].person() == Person.THIRD && number != null && (draft.cases[noun] >> 4 + number.ordinal() & 1) != 0;
    }

    /** "ein Ende der Kämpfe in der Stadt, <i>den Abzug</i> der Truppen": what is joined to a noun shares a case with it, else with one that noun belongs to, best one without a preposition. */
    private static void coordination(Draft draft, int i) {
        if (!draft.relations[i].equals("conj") || !draft.is(i, "NN") || hasPreposition(draft, i) || !areApart(draft, i, draft.heads[i])) {
            return;
        }
        int found = 0;
        int over = draft.heads[draft.heads[i]];
        for (; over > 0 && over < i && draft.isNoun(over) && (found == 0 || hasPreposition(draft, found)); over = draft.heads[over]) {
            found = !areApart(draft, i, over) && (found == 0 || !hasPreposition(draft, over)) ? over : found;
        }
        for (int object = 1; object < i && found == 0; object++) {
            found = draft.heads[object] == over && draft.relations[object].equals("obj") && !areApart(draft, i, object) ? object : 0;
        }
        draft.heads[i] = found > 0 ? found : draft.heads[i];
    }

    /** "forderte ein Ende der Kämpfe, <i>den Abzug</i> aller Truppen": a noun right after a comma, in a case of the object before it and without a preposition, is joined to it. */
    private static void enumeration(Draft draft, int i) {
        if (!draft.is(i, "NN") || !draft.relations[i].equals("obl") && !draft.relations[i].equals("obj") || hasPreposition(draft, i)) {
            return;
        }
        int before = i - 1;
        while (before > 0 && draft.heads[before] == i && !draft.isTag(before, "$")) {
            before--;
        }
        for (int object = 1; draft.is(before, "$,") && object < before; object++) {
            if (draft.heads[object] == draft.heads[i] && draft.relations[object].equals("obj") && draft.is(object, "NN") && !areApart(draft, i, object)) {
                draft.heads[i] = object;
                draft.relations[i] = "conj";
            }
        }
    }

    /** Whether no case fits the forms of both. */
    private static boolean areApart(Draft draft, int one, int other) {
        int cases = draft.cases[one] & 0b1111;
        int others = draft.cases[other] & 0b1111;
        return cases != 0 && others != 0 && (cases & others) == 0;
    }

    private static boolean hasPreposition(Draft draft, int noun) {
        for (int j = 1; j < noun; j++) {
            if (draft.heads[j] == noun && draft.relations[j].equals("case")) {
                return true;
            }
        }
        return false;
    }
}
