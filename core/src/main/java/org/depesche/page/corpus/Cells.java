package org.depesche.page.corpus;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.depesche.page.Damage;

/** Decodes what a corpus holds: UTF-8, or windows-1252 where it is not. */
final class Cells {
    private static final List<Damage> DOUBT = List.of(new Damage("charset-doubt", "no UTF-8, read as windows-1252"));

    /** Text, and what was wrong with it. */
    record Decoded(String text, List<Damage> damage) {}

    private Cells() {}

    /** Decodes bytes; at the start of a file a byte order mark is left out. */
    static Decoded decode(byte[] bytes, boolean first) {
        try {
            String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
            return new Decoded(first && text.startsWith("\uFEFF") ? text.substring(1) : text, List.of());
        } catch (CharacterCodingException broken) {
            return new Decoded(new String(bytes, Charset.forName("windows-1252")), DOUBT);
        }
    }
}
