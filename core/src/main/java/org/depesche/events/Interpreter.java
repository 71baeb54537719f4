package org.depesche.events;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.depesche.language.Sentence;
import org.depesche.language.Token;
import org.depesche.statements.Statement;

/**
 * Reads the events of a sentence. Predicates are taken from the top of the tree down; a stance takes the acts in its content with it ("fordert den Abzug der Truppen und die Freilassung" is
 * one demand).
 */
final class Interpreter {
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
        if (scene.matches().isTaken(head) || head.is("aux") || statement.filter(Statement::denies).isPresent()) {
            return Optional.empty();
        }
        Frame frame = Frame.of(scene, head, scene.matches().of(head).orElseThrow(), statement.isPresent());
        if (frame.isNoun() && isLacking(head)) {
            return Optional.empty();
        }
        return frame.isStance() ? stances.code(frame) : acts.code(frame);
    }

    /** "ohne die Rückendeckung der Uno": what there is not is only an attribute of something else. */
    private boolean isLacking(Token noun) {
        return scene.sentence().children(noun, "case").stream().anyMatch(p -> p.lemma().equals("ohne"));
    }
}
