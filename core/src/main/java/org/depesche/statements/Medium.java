package org.depesche.statements;

import org.depesche.actors.Actor;
import org.depesche.actors.ActorKind;
import org.depesche.actors.Sector;
import org.jspecify.annotations.Nullable;

/**
 * How something was uttered: the cue says it, and who utters it makes it surer. "Der Minister erklärte" is speech, "die Zeitung erklärte" writing, "das Ministerium erklärte" may be either;
 * what is only heard of ("soll geflohen sein") may be either too.
 */
final class Medium {
    private static final String EITHER = "speech/writing";

    private Medium() {}

    static String of(Draft draft, @Nullable Actor speaker, boolean outlet) {
        String medium = draft.medium();
        if (medium.contains("thought")) {
            return draft.kind() == Statement.Kind.DIRECT ? "speech" : "speech/thought";
        }
        if (draft.kind() == Statement.Kind.FREE_INDIRECT) {
            return outlet ? "writing" : EITHER;
        }
        return medium.equals(EITHER) ? byWhom(speaker, outlet) : medium.equals("speech") && isTold(draft) && isBody(speaker) ? EITHER : medium;
    }

    private static String byWhom(@Nullable Actor speaker, boolean outlet) {
        if (outlet || speaker != null && speaker.sector() == Sector.JRN) {
            return "writing";
        }
        return speaker != null && speaker.kind() == ActorKind.PERSON ? "speech" : EITHER;
    }

    /** A sentence that goes on with somebody's words: how they were uttered was said of others. */
    private static boolean isTold(Draft draft) {
        return draft.kind() == Statement.Kind.INDIRECT_FREE_INDIRECT;
    }

    private static boolean isBody(@Nullable Actor speaker) {
        return speaker != null && (speaker.kind() == ActorKind.INSTITUTION || speaker.kind() == ActorKind.ORGANISATION);
    }
}
