package org.depesche.statements;

import java.io.Serializable;
import org.depesche.text.Evidence;
import org.jspecify.annotations.Nullable;

/**
 * Somebody through whom words came: an outlet spoken to ("sagte er der dpa"), or a source that the speaker names ("unter Berufung auf das Ministerium"). Immutable.
 *
 * @param actor the actor's key; null when it is nobody known
 * @param words the words that name it
 */
public record Relay(@Nullable String actor, Evidence words) implements Serializable {}
