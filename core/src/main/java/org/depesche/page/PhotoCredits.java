package org.depesche.page;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.depesche.lexicon.Lexicon;
import org.depesche.lexicon.Table;

/** Credits that name a picture agency without saying that they are credits: "Die Brücke am Morgen. Anna Beispiel/dpa". Immutable and thread-safe. */
public final class PhotoCredits {
    private static final int LONGEST = 70;
    private static final int REACH = 130;
    private static final Pattern TAIL = Pattern.compile("(?:\\s©\\s?|[\\s(]"
            + "(?:Fotos?|Photo|Bild(?:er|rechte|quelle)?|Quelle|Grafik|Illustration|Symbolbild|Symbolfoto|Archivbild|Archivfoto|Screenshot|Collage|Montage)"
            + ":\\s?)[^.!?]{3,90}\\)?$");

    private final Set<String> agencies;

    public PhotoCredits(Lexicon lexicon) {
        agencies = lexicon.table("photoagencies").rows().stream().map(row -> row.get("name").toLowerCase(Locale.ROOT)).collect(Collectors.toUnmodifiableSet());
    }

    /** Where the credit behind a caption begins, in UTF-16 units: after its last sentence; 0 where the whole is a credit, -1 where there is none. */
    public int start(String caption) {
        int seam = Math.max(0, lastEnd(caption));
        String tail = caption.substring(seam).strip();
        return !tail.isEmpty() && tail.length() <= LONGEST && isCredit(tail) ? seam : -1;
    }

    /** Whether a passage ends with a credit that says so: "Der Hafen von oben. Foto: Anna Beispiel", "Im Plenum © Bernd Muster". */
    public boolean hasTail(String text) {
        return TAIL.matcher(text.substring(Math.max(0, text.length() - REACH))).find();
    }

    /** Whether a line is a credit: pieces between slashes, one of them a picture agency. */
    public boolean isCredit(String line) {
        if (line.length() > LONGEST || line.endsWith(".")) {
            return false;
        }
        boolean named = false;
        for (String piece : line.toLowerCase(Locale.ROOT).replaceAll("[()]", "").split("\\s*[/|,]\\s*| via ")) {
            named |= agencies.contains(piece.strip());
            if (piece.split(" ").length > 4) {
                return false;
            }
        }
        return named;
    }

    private static int lastEnd(String caption) {
        for (int i = caption.length() - 2; i > 0; i--) {
            if (".!?)\"”“".indexOf(caption.charAt(i)) >= 0 && caption.charAt(i + 1) == ' ') {
                return i + 1;
            }
        }
        return -1;
    }
}
