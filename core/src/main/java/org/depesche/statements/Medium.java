package org.depesche.statements;

import org.depesche.actors.Actor;
import org.depesche.actors.ActorKind;
import org.depesche.actors.Sector;
import org.jspecify.annotations.Nullable;

/** How something was uttered: the cue says it, and who utters it makes it surer. "Der Minister erklärte" is speech, "die Zeitung erklärte" writing, "das Ministerium erklärte" may be either. */
final class Medium {
    private static final String EITHER = "speech/writing";

    private Medium() {}

    static String of(Draft draft, @Nullable Actor speaker) {
        String medium = draft.medium();
        if (medium.equals(EITHER) && speaker != null) {
            return speaker.sector() == Sector.JRN ? "writing" : speaker.kind() == ActorKind.PERSON ? "speech" : EITHER;
        }
        boolean thought = medium.contains("thought");
        return thought && draft.kind() == Statement.Kind.DIRECT ? "speech" : thought ? "speech/thought" : medium;
    }
}
