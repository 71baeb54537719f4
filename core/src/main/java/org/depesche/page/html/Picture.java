package org.depesche.page.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.depesche.page.Block.Hint;
import org.depesche.page.DateText;
import org.depesche.page.PhotoCredits;
import org.depesche.page.Phrases;
import org.depesche.page.html.Passage.Labelled;

/** Captions and credits of pictures: "Der Plenarsaal am Abend. Foto: Anna Beispiel" is a caption and a credit. Immutable. */
final class Picture {
    private static final int LONGEST = 600;
    private static final int SMALL = 300;
    private static final Set<String> UNITS = Set.of("p", "li", "td", "th", "blockquote", "body", "main", "article");
    private static final String WORDS = "(?:Fotos?|Photo|Bild(?:er|rechte|quelle)?|Quelle|Grafik|Illustration|Symbolbild|Symbolfoto|"
            + "Archivbild|Archiv|Screenshot|Copyright|Credit|Collage|Montage)";
    private static final Pattern CREDIT = Pattern.compile("(?:^|[\\s|(\\[–-])(?:" + WORDS + "\\s?[:©]\\s?|©\\s?|\\(c\\)\\s)", Pattern.CASE_INSENSITIVE);

    private final Phrases phrases;
    private final PhotoCredits credits;

    Picture(Phrases phrases, PhotoCredits credits) {
        this.phrases = phrases;
        this.credits = credits;
    }

    /** Whether a passage belongs to a picture by the elements around it, or by the credit that it ends with. */
    boolean isIn(Passage passage) {
        Cue cue = passage.box().part();
        boolean named = cue == Cue.CAPTION || cue == Cue.CREDIT || passage.box().isIn("figure");
        return named || isByImage(passage) || passage.length() < LONGEST && credits.hasTail(passage.text());
    }

    /** Whether a passage has a small box to itself and an image, inside a story. */
    private static boolean isByImage(Passage passage) {
        Box box = passage.box().name.equals("p") ? passage.box().parent : passage.box();
        for (int i = 0; i < 3 && box != null && box.images == 0; i++) {
            box = box.parent;
        }
        boolean small = box != null && box.images > 0 && box.headings == 0 && box.cue != Cue.BODY && box.length < SMALL && !UNITS.contains(box.name);
        return small && box.isInStory();
    }

    /** The caption and the credit that a passage holds; a link, a date or a button in a figure is neither. */
    List<Labelled> parts(Passage passage) {
        String text = passage.text();
        boolean link = passage.linkDensity() > 0.8 && passage.box().part() != Cue.CREDIT && (passage.box().part() != Cue.CAPTION || text.length() < 25);
        boolean date = text.length() < 60 && DateText.iso(text) != null && Character.isDigit(text.charAt(0));
        if (text.length() < 3 || link || date || phrases.isFurniture(text)) {
            return List.of();
        }
        if (passage.box().part() == Cue.CREDIT || passage.box().name.equals("footer")) {
            return List.of(new Labelled(passage, text, Hint.CREDIT));
        }
        if (text.startsWith("Von ") && text.length() < 80) {
            return Byline.parts(passage);
        }
        Matcher credit = CREDIT.matcher(text);
        if (!credit.find()) {
            int seam = credits.start(text);
            if (seam >= 0) {
                return split(passage, seam);
            }
            return text.length() < 12 ? List.of() : List.of(new Labelled(passage, text, Hint.CAPTION));
        }
        return split(passage, credit.start());
    }

    private static List<Labelled> split(Passage passage, int seam) {
        List<Labelled> parts = new ArrayList<>();
        String caption = passage.text().substring(0, seam).strip();
        if (!caption.isEmpty()) {
            parts.add(new Labelled(passage, caption, Hint.CAPTION));
        }
        parts.add(new Labelled(passage, passage.text().substring(seam).strip(), Hint.CREDIT));
        return parts;
    }
}
