package org.depesche.events;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.depesche.language.Morphology.Case;
import org.depesche.language.Sentence;
import org.depesche.language.Token;
import org.depesche.language.VerbGroup;
import org.jspecify.annotations.Nullable;

/**
 * Where the roles of a predicate stand in a tree: {@code subj}, {@code obj}, {@code dat}, {@code gen}, {@code P:gegen} …, through passives ("wurde von Russland abgelehnt"), control ("weigerte
 * sich, zu helfen"), coordination, relative clauses ("die Truppen, die abzogen") and nominalisations ("der Abzug der Truppen").
 */
final class Slots {
    private static final Set<String> OBJECT_CONTROL = Set.of("auffordern", "bitten", "drängen", "zwingen", "anweisen", "ermahnen", "verpflichten", "ermuntern", "befehlen", "erlauben",
            "verbieten", "gestatten", "raten", "nahelegen", "empfehlen", "beschuldigen", "bezichtigen", "vorwerfen", "veranlassen", "bewegen", "hindern");

    private final Sentence sentence;

    Slots(Sentence sentence) {
        this.sentence = sentence;
    }

    /** The words that fill a slot of this head; none when it is empty. */
    List<Token> fill(Token head, Predicate.Kind kind, String slot) {
        if (slot.startsWith("P:")) {
            return prepositional(head, slot.substring(2));
        }
        return kind == Predicate.Kind.NOUN ? ofNoun(head, slot) : ofVerb(head, slot);
    }

    private List<Token> ofVerb(Token head, String slot) {
        VerbGroup group = VerbGroup.of(sentence, head);
        boolean passive = group.isPassive() || isPassiveAttribute(head);
        return switch (slot) {
            case "subj" -> passive ? agent(head) : subject(head, 0);
            case "obj" -> passive ? patient(head) : objects(head);
            case "dat" -> datives(head);
            case "gen" -> sentence.children(head).stream().filter(child -> isObject(child) && child.morphology().gramCase() == Case.GEN).toList();
            case "inf" -> infinitives(head);
            case "dass" -> sentence.children(head).stream().filter(child -> child.is("ccomp") || child.is("parataxis") || child.is("csubj")).toList();
            case "durch" -> agent(head);
            default -> List.of();
        };
    }

    /** "forderte Kiew auf, abzuziehen"; also where the infinitive was hung on the object. */
    private List<Token> infinitives(Token head) {
        List<Token> own = sentence.children(head).stream().filter(child -> child.is("xcomp") || child.is("ccomp") || child.is("advcl") && !isMarked(child)).toList();
        if (!own.isEmpty()) {
            return own;
        }
        return sentence.children(head).stream().filter(child -> child.is("obj") || child.is("obl") || child.is("iobj")).flatMap(child -> sentence.children(child).stream())
                .filter(child -> isInfinitive(child) && (child.is("xcomp") || child.is("acl") || child.is("ccomp") || child.is("advcl"))).toList();
    }

    private List<Token> ofNoun(Token head, String slot) {
        return switch (slot) {
            case "gen", "objgen", "subj", "obj" -> genitives(head);
            case "durch" -> agent(head);
            case "inf", "dass" -> sentence.children(head).stream().filter(child -> (child.is("acl") || child.is("ccomp") || child.is("xcomp")) && child.stts().startsWith("V")).toList();
            default -> List.of();
        };
    }

    /** "die Forderung der USA", "Russlands Forderung", "seine Forderung", "die russische Forderung", "US-Forderung". */
    private List<Token> genitives(Token noun) {
        List<Token> found = new ArrayList<>();
        for (Token child : sentence.children(noun)) {
            boolean bare = sentence.children(child, "case").isEmpty();
            boolean von = sentence.children(child, "case").stream().anyMatch(p -> p.lemma().equals("von"));
            if (child.is("nmod") && (bare || von) || child.is("det") && child.stts().equals("PPOSAT") || child.is("amod") || child.is("compound")) {
                found.add(child);
            }
        }
        found.add(noun);
        return found;
    }

    /**
     * Phrases with that preposition that belong to the head. Where they hang in the tree is often uncertain, so a noun also has those that follow its phrase at once ("die Forderung der USA an
     * Syrien"), and a verb those of its objects ("erhob Vorwürfe gegen Kiew").
     */
    private List<Token> prepositional(Token head, String preposition) {
        List<Token> own = withPreposition(head, preposition);
        if (!own.isEmpty()) {
            return own;
        }
        if (head.stts().startsWith("N")) {
            return following(head, preposition);
        }
        return sentence.children(head).stream().filter(child -> child.is("obj") || child.is("nsubj:pass") || child.is("obl")).flatMap(child -> withPreposition(child, preposition).stream()).toList();
    }

    private List<Token> withPreposition(Token head, String preposition) {
        List<Token> found = new ArrayList<>();
        for (Token child : sentence.children(head)) {
            boolean phrase = child.is("obl") || child.is("nmod") || child.is("obj") || child.is("xcomp") || child.is("advcl") || child.is("iobj");
            if (phrase && hasCase(child, preposition)) {
                found.add(child);
            }
        }
        return found;
    }

    private boolean hasCase(Token noun, String preposition) {
        return sentence.children(noun, "case").stream().anyMatch(p -> p.lemma().equalsIgnoreCase(preposition));
    }

    private List<Token> following(Token noun, String preposition) {
        for (int i = noun.index() + 1; i < sentence.tokens().size(); i++) {
            Token token = sentence.tokens().get(i);
            if (token.stts().startsWith("V") || token.stts().startsWith("$") && !token.form().matches("[()„“\"»«]")) {
                return List.of();
            }
            if (token.is("case") && token.lemma().equalsIgnoreCase(preposition) && token.head() > i) {
                return List.of(sentence.tokens().get(token.head()));
            }
        }
        return List.of();
    }

    private List<Token> agent(Token head) {
        List<Token> found = new ArrayList<>(prepositional(head, "von"));
        found.addAll(prepositional(head, "durch"));
        return found;
    }

    /** Objects that may as well be the subject: German puts either first, and names show no case ("Eine Resolution will Ungarn unterstützen"). */
    List<Token> possibleSubjects(Token verb) {
        return objects(verb).stream().filter(object -> sentence.children(object, "det").stream().noneMatch(det -> det.form().matches("(?i)(d|ein|kein|sein|ihr)?e[nm]|ihn|ihm"))).toList();
    }

    /** The subject; for an infinitive or a joined verb that of the verb above, for a relative clause what the pronoun stands for. */
    private List<Token> subject(Token verb, int depth) {
        List<Token> own = sentence.children(verb, "nsubj");
        if (!own.isEmpty()) {
            return own.stream().map(this::antecedent).toList();
        }
        if (verb.head() < 0 || depth > 5) {
            return List.of();
        }
        Token above = sentence.tokens().get(verb.head());
        if (verb.is("xcomp") || verb.is("advcl") && isInfinitive(verb) || verb.is("ccomp") && isInfinitive(verb)) {
            return controller(above, depth);
        }
        if (verb.is("conj")) {
            return subject(above, depth + 1);
        }
        if (verb.is("acl") || verb.is("amod")) {
            return isInfinitive(verb) ? List.of() : List.of(above);
        }
        return List.of();
    }

    private List<Token> controller(Token matrix, int depth) {
        if (OBJECT_CONTROL.contains(matrix.lemma())) {
            VerbGroup group = VerbGroup.of(sentence, matrix);
            List<Token> objects = new ArrayList<>(group.isPassive() ? patient(matrix) : objects(matrix));
            objects.addAll(datives(matrix));
            if (!objects.isEmpty()) {
                return objects;
            }
        }
        return VerbGroup.of(sentence, matrix).isPassive() ? patient(matrix) : subject(matrix, depth + 1);
    }

    private boolean isInfinitive(Token verb) {
        return verb.stts().endsWith("INF") || verb.stts().equals("VVIZU");
    }

    private boolean isMarked(Token verb) {
        return !sentence.children(verb, "mark").isEmpty() && VerbGroup.of(sentence, verb).finite().isPresent();
    }

    private List<Token> objects(Token verb) {
        return sentence.children(verb).stream().filter(child -> isObject(child) && !isDative(child) && !child.stts().equals("PRF")).map(this::antecedent).toList();
    }

    /** The dative object; without a sign of case the first of two objects ("Russland hat Syrien Hilfe bereitgestellt"), or a name that stands alone ("Die USA warfen Nordkorea vor, …"). */
    private List<Token> datives(Token verb) {
        List<Token> marked = sentence.children(verb).stream().filter(child -> isObject(child) && isDative(child) && !child.stts().equals("PRF")).map(this::antecedent).toList();
        List<Token> objects = objects(verb);
        boolean unsure = objects.size() > 1 || objects.size() == 1 && objects.getFirst().stts().equals("NE") && sentence.children(objects.getFirst(), "det").isEmpty();
        return !marked.isEmpty() || !unsure ? marked : objects.subList(0, 1);
    }

    private boolean isObject(Token child) {
        return (child.is("obj") || child.is("iobj") || child.relation().equals("obl:arg")) && sentence.children(child, "case").isEmpty();
    }

    private static boolean isDative(Token child) {
        Case gramCase = child.morphology().gramCase();
        return gramCase == Case.DAT || gramCase == null && !child.is("obj");
    }

    private List<Token> patient(Token verb) {
        List<Token> subject = sentence.children(verb, "nsubj").stream().map(this::antecedent).toList();
        if (!subject.isEmpty()) {
            return subject;
        }
        if (verb.head() >= 0 && (verb.is("amod") || verb.is("acl"))) {
            return List.of(sentence.tokens().get(verb.head()));
        }
        return verb.head() >= 0 && verb.is("conj") ? patient(sentence.tokens().get(verb.head())) : List.of();
    }

    /** "die von den USA angeführte Koalition": a past participle before a noun. */
    private boolean isPassiveAttribute(Token head) {
        return (head.is("amod") || head.is("acl")) && VerbGroup.of(sentence, head).finite().isEmpty() && (head.stts().equals("ADJA") || head.stts().equals("VVPP")) && !head.form().contains("end");
    }

    private Token antecedent(Token token) {
        if (!token.stts().startsWith("PREL")) {
            return token;
        }
        @Nullable Token at = token;
        while (at.head() >= 0 && !at.is("acl")) {
            at = sentence.tokens().get(at.head());
        }
        return at.is("acl") && at.head() >= 0 ? sentence.tokens().get(at.head()) : token;
    }
}
