package org.depesche.events;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.depesche.language.Sentence;
import org.depesche.language.Token;
import org.depesche.statements.Statement;

/**
 * Reads the events of a sentence. Predicates are taken from the top of the tree down; a stance takes the acts in its content with it ("fordert den Abzug der Truppen und die Freilassung" is
 * one demand).
 */
final class Interpreter {
    private static final Set<String> VOICES = Set.of("demand", "appeal", "accuse", "criticise", "threaten");

    private final Scene scene;
    private final ActCoder acts;
    private final StanceCoder stances;

    Interpreter(Codebook codebook, Roles roles, Sentence sentence) {
        this.scene = Scene.of(sentence, codebook, roles);
        this.acts = new ActCoder(scene);
        this.stances = new StanceCoder(scene);
    }

    List<Finding> read() {
        List<Finding> found = new ArrayList<>();
        scene.matches().topDown().forEach(token -> interpret(token).ifPresent(found::add));
        return found;
    }

    private Optional<Finding> interpret(Token head) {
        Optional<Statement> statement = scene.roles().statement(head.span());
        if (scene.matches().isTaken(head) && !isOwnVoice(head) || head.is("aux") || statement.filter(Statement::denies).isPresent()) {
            return Optional.empty();
        }
        Frame frame = Frame.of(scene, head, scene.matches().of(head).orElseThrow(), statement.isPresent());
        if (frame.isNoun() ? isLacking(head) : isDoneByAnAct(frame)) {
            return Optional.empty();
        }
        return frame.isStance() ? stances.code(frame) : acts.code(frame);
    }

    /** A demand or reproach with a speaker of its own is an act of its own, also where another one rejects it: "lehnte die Forderung der Opposition ab". */
    private boolean isOwnVoice(Token head) {
        Predicate predicate = scene.matches().of(head).orElseThrow();
        String stance = predicate.stance();
        return stance != null && predicate.kind() == Predicate.Kind.NOUN && VOICES.contains(scene.codebook().family(stance)) && hasSpeaker(head, predicate);
    }

    private boolean hasSpeaker(Token head, Predicate predicate) {
        return predicate.actor().stream().flatMap(slot -> scene.slots().fill(head, predicate.kind(), slot).stream()).filter(word -> word.index() != head.index() && word.is("nmod"))
                .anyMatch(scene.roles()::isActor);
    }

    /** "Der Angriff traf einen Markt": what an act does is not done by those who are behind it. */
    private boolean isDoneByAnAct(Frame frame) {
        List<Token> subjects = frame.predicate().actor().contains("subj") ? scene.sentence().children(frame.head(), "nsubj") : List.of();
        return !subjects.isEmpty() && subjects.stream().noneMatch(scene.roles()::isActor)
                && subjects.stream().allMatch(subject -> scene.matches().of(subject).filter(predicate -> predicate.stance() == null).isPresent())
                && scene.slots().fill(frame.head(), Predicate.Kind.VERB, "subj").stream().noneMatch(scene.roles()::isActor);
    }

    /** "ohne die Rückendeckung der Uno": what there is not is only an attribute of something else. */
    private boolean isLacking(Token noun) {
        return scene.sentence().children(noun, "case").stream().anyMatch(p -> p.lemma().equals("ohne"));
    }
}
