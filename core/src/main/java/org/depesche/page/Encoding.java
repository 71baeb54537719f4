package org.depesche.page;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.depesche.lexicon.Lexicon;
import org.depesche.lexicon.Table;
import org.jspecify.annotations.Nullable;

/**
 * Turns bytes into text: by their byte order mark, else by the label that transport or markup gives them, read as the WHATWG Encoding Standard reads it
 * ("latin1" means windows-1252), else by what they look like: UTF-8 where they are valid UTF-8, windows-1252 where not, and what was saved on a Mac or under
 * DOS by its umlauts. A label that the bytes contradict is told as damage. Immutable and thread-safe.
 */
public final class Encoding {
    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");
    private static final Charset UTF_32LE = Charset.forName("UTF-32LE");
    private static final Charset UTF_32BE = Charset.forName("UTF-32BE");
    private static final char REPLACEMENT = '\uFFFD';

    private final Map<String, Charset> labels = new HashMap<>();

    /** Text, the encoding it was read in, and what was wrong with it. */
    public record Decoded(String text, Charset charset, List<Damage> damage) {}

    public Encoding(Lexicon lexicon) {
        for (Table.Row row : lexicon.table("charsets").rows()) {
            if (Charset.isSupported(row.get("charset"))) {
                labels.put(row.get("label"), Charset.forName(row.get("charset")));
            }
        }
    }

    /** Decodes bytes; a label may be null or unknown. The byte order mark is no part of the text. */
    public Decoded decode(byte[] bytes, @Nullable String label) {
        Charset mark = byteOrderMark(bytes);
        if (mark != null) {
            return strictly(bytes, markLength(mark), mark);
        }
        Charset bare = bareUtf16(bytes);
        if (bare != null) {
            return new Decoded(new String(bytes, bare), bare, List.of(new Damage("charset-doubt", "no byte order mark, read as " + bare.name())));
        }
        Charset named = label == null ? null : labels.get(label.strip().toLowerCase(Locale.ROOT));
        return named == null ? guess(bytes, label) : labelled(bytes, named);
    }

    private Decoded labelled(byte[] bytes, Charset named) {
        String utf8 = validUtf8(bytes);
        if (named.equals(StandardCharsets.UTF_8)) {
            return utf8 != null ? decoded(utf8, named, List.of()) : brokenUtf8(bytes);
        }
        if (utf8 != null && !isAscii(bytes)) {
            return decoded(utf8, StandardCharsets.UTF_8, List.of(new Damage("charset-doubt", "labelled " + named.name() + ", but the bytes are UTF-8")));
        }
        return likely(bytes, strictly(bytes, 0, named));
    }

    /** What was read, unless its letters say that it was in another encoding. */
    private static Decoded likely(byte[] bytes, Decoded read) {
        Charset better = Umlauts.better(bytes, read.text(), read.charset());
        if (better == null) {
            return read;
        }
        String doubt = "labelled or taken for " + read.charset().name() + ", but its letters are " + better.name();
        return decoded(new String(bytes, better), better, List.of(new Damage("charset-doubt", doubt)));
    }

    private Decoded guess(byte[] bytes, @Nullable String label) {
        String utf8 = validUtf8(bytes);
        if (utf8 == null) {
            return likely(bytes, strictly(bytes, 0, WINDOWS_1252));
        }
        List<Damage> damage = label == null ? List.of() : List.of(new Damage("charset-doubt", "unknown label " + shown(label)));
        return decoded(utf8, StandardCharsets.UTF_8, damage);
    }

    /** Bytes that are labelled UTF-8 and are not: mostly UTF-8 with a few broken places, or not UTF-8 at all. */
    private static Decoded brokenUtf8(byte[] bytes) {
        String text = new String(bytes, StandardCharsets.UTF_8);
        long broken = text.chars().filter(c -> c == REPLACEMENT).count();
        long foreign = text.chars().filter(c -> c > 0x7F && c != REPLACEMENT).count();
        if (foreign > broken) {
            return decoded(text, StandardCharsets.UTF_8, List.of(new Damage("charset-doubt", broken + " places are no UTF-8")));
        }
        return likely(bytes, decoded(new String(bytes, WINDOWS_1252), WINDOWS_1252, List.of(new Damage("charset-doubt", "labelled UTF-8, read as windows-1252"))));
    }

    private static Decoded strictly(byte[] bytes, int from, Charset charset) {
        String text = valid(bytes, from, charset);
        List<Damage> damage = text == null ? List.of(new Damage("charset-doubt", "some bytes are no " + charset.name())) : List.of();
        return decoded(text == null ? new String(bytes, from, bytes.length - from, charset) : text, charset, damage);
    }

    private static Decoded decoded(String text, Charset charset, List<Damage> damage) {
        if (!Mojibake.isIn(text)) {
            return new Decoded(text, charset, damage);
        }
        List<Damage> more = new ArrayList<>(damage);
        more.add(new Damage("mojibake", "the text was decoded wrongly before it was saved; it is left as it is"));
        return new Decoded(text, charset, List.copyOf(more));
    }

    /** UTF-8 by the quick way: only where a replacement character comes out, which the bytes may hold themselves, is it looked at strictly. */
    private static @Nullable String validUtf8(byte[] bytes) {
        String text = new String(bytes, StandardCharsets.UTF_8);
        return text.indexOf(REPLACEMENT) < 0 ? text : valid(bytes, 0, StandardCharsets.UTF_8);
    }

    private static @Nullable String valid(byte[] bytes, int from, Charset charset) {
        try {
            CharBuffer chars = charset.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes, from, bytes.length - from));
            return chars.toString();
        } catch (CharacterCodingException broken) {
            return null;
        }
    }

    /** The encoding that a mark at the beginning tells; null where there is none. UTF-32 goes before UTF-16, whose mark opens its own. */
    static @Nullable Charset byteOrderMark(byte[] bytes) {
        if (bytes.length >= 4 && bytes[0] == (byte) 0xFF && bytes[1] == (byte) 0xFE && bytes[2] == 0 && bytes[3] == 0) {
            return UTF_32LE;
        }
        if (bytes.length >= 4 && bytes[0] == 0 && bytes[1] == 0 && bytes[2] == (byte) 0xFE && bytes[3] == (byte) 0xFF) {
            return UTF_32BE;
        }
        if (bytes.length >= 3 && bytes[0] == (byte) 0xEF && bytes[1] == (byte) 0xBB && bytes[2] == (byte) 0xBF) {
            return StandardCharsets.UTF_8;
        }
        if (bytes.length >= 2 && bytes[0] == (byte) 0xFE && bytes[1] == (byte) 0xFF) {
            return StandardCharsets.UTF_16BE;
        }
        return bytes.length >= 2 && bytes[0] == (byte) 0xFF && bytes[1] == (byte) 0xFE ? StandardCharsets.UTF_16LE : null;
    }

    static int markLength(Charset charset) {
        return charset.equals(StandardCharsets.UTF_8) ? 3 : charset.equals(UTF_32LE) || charset.equals(UTF_32BE) ? 4 : 2;
    }

    /** UTF-16 without a mark: Latin text in it has a zero in every other byte. */
    static @Nullable Charset bareUtf16(byte[] bytes) {
        int length = Math.min(bytes.length & ~1, 4096);
        int even = 0;
        int odd = 0;
        for (int i = 0; i < length; i += 2) {
            even += bytes[i] == 0 && bytes[i + 1] != 0 ? 1 : 0;
            odd += bytes[i + 1] == 0 && bytes[i] != 0 ? 1 : 0;
        }
        if (length < 8 || even + odd < length / 2 * 9 / 10) {
            return null;
        }
        return even == 0 ? StandardCharsets.UTF_16LE : odd == 0 ? StandardCharsets.UTF_16BE : null;
    }

    private static boolean isAscii(byte[] bytes) {
        for (byte b : bytes) {
            if (b < 0) {
                return false;
            }
        }
        return true;
    }

    private static String shown(String label) {
        return label.length() > 40 ? label.substring(0, 40) + "…" : label;
    }
}
