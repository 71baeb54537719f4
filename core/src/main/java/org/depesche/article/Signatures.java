package org.depesche.article;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The desk's initials and the agencies that an article is signed with: the line "mxw/Reuters/AFP", or "(dpa)" behind the last paragraph. Immutable. */
final class Signatures {
    private static final int LONGEST = 120;
    private static final Pattern OPENING = Pattern.compile(
            "^(?:mit (?:agentur)?material (?:von|der|des)?:?|mit informationen von|(?:text|quellen?|von|copyright|©):?) ", Pattern.CASE_INSENSITIVE);
    private static final Pattern INITIALS = Pattern.compile("\\p{Ll}{2,4}");
    private static final Pattern TAIL = Pattern.compile("[.!?…\"“”«»]\\s{0,3}(\\(([^()]{2,40})\\))\\s{0,3}$");

    private final Agencies agencies;

    Signatures(Agencies agencies) {
        this.agencies = agencies;
    }

    /** What an article is signed with. */
    record Signed(List<String> initials, List<String> agencies) {}

    /** Whether a line holds nothing but agencies and initials, and one agency at least: "mxw/Reuters/AFP", "(dpa)". */
    boolean isSignature(String line) {
        return line.length() <= LONGEST && read(line) != null;
    }

    private @Nullable Signed read(String line) {
        Set<String> initials = new LinkedHashSet<>();
        Set<String> names = new LinkedHashSet<>();
        for (String piece : Agencies.pieces(OPENING.matcher(line.strip()).replaceFirst(""))) {
            String name = agencies.named(piece);
            if (name != null) {
                names.add(name);
            } else if (INITIALS.matcher(piece).matches()) {
                initials.add(piece);
            } else {
                return null;
            }
        }
        return names.isEmpty() ? null : new Signed(new ArrayList<>(initials), new ArrayList<>(names));
    }

    /** Sets the signature behind the last paragraphs apart, and makes paragraphs that are nothing else agency parts. */
    void cut(Draft draft) {
        for (int i = draft.parts().size() - 1; i >= 0; i--) {
            if (draft.parts().get(i).kind() == PartKind.PARAGRAPH) {
                String words = draft.words(draft.parts().get(i));
                if (isSignature(words)) {
                    draft.cut(i, PartKind.AGENCY, words.length(), words.length(), PartKind.AGENCY);
                } else {
                    tail(draft, i, words);
                }
            }
        }
    }

    private void tail(Draft draft, int index, String words) {
        int from = Math.max(0, words.length() - 50);
        Matcher tail = TAIL.matcher(words.substring(from));
        if (tail.find() && isSignature(tail.group(2))) {
            draft.cut(index, PartKind.PARAGRAPH, from + tail.start(1), from + tail.start(1), PartKind.AGENCY);
        }
    }

    /** What the agency parts say. */
    Signed of(Draft draft) {
        Set<String> initials = new LinkedHashSet<>();
        Set<String> names = new LinkedHashSet<>();
        for (String line : draft.texts(PartKind.AGENCY)) {
            Signed signed = read(line);
            if (signed != null) {
                initials.addAll(signed.initials());
                names.addAll(signed.agencies());
            }
        }
        return new Signed(new ArrayList<>(initials), new ArrayList<>(names));
    }
}
