package org.depesche.page.html;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.depesche.page.Block.Hint;
import org.depesche.page.PhotoCredits;
import org.depesche.page.Phrases;
import org.depesche.page.html.Passage.Labelled;
import org.jspecify.annotations.Nullable;

/**
 * Finds the article among a page's passages: what its names or size rule out is dropped, the box with most of the long prose is the body, the heading that
 * says the title opens the article, and each passage between is labelled. Immutable and thread-safe.
 */
final class Extraction {
    private static final int TWIN = 1_500;

    private final Phrases phrases;
    private final Picture picture;

    Extraction(Phrases phrases, PhotoCredits credits) {
        this.phrases = phrases;
        picture = new Picture(phrases, credits);
    }

    /** The article's passages, labelled, in reading order. */
    List<Labelled> passages(Outline outline, Found found, LiveBlog live) {
        List<Labelled> story = new ArrayList<>(shown(outline, found, live));
        story.addAll(live.untold());
        return story;
    }

    private List<Labelled> shown(Outline outline, Found found, LiveBlog live) {
        Pruning.of(outline, found);
        Box body = live.body(Body.of(outline));
        List<Passage> kept = outline.passages().stream().filter(passage -> !passage.box().dropped).toList();
        if (body == null) {
            return brief(kept);
        }
        Passage prose = kept.stream().filter(passage -> body.holds(passage.box()) && passage.isProse() && !picture.isIn(passage)).findFirst().orElse(null);
        Passage first = live.first(prose, outline.passages());
        if (first == null) {
            return brief(kept);
        }
        Passage headline = Headline.of(outline.passages(), found, first);
        List<Labelled> labelled = new ArrayList<>();
        if (headline != null) {
            new Header(found, phrases, picture).add(outline.passages(), headline, first, body, labelled);
        }
        new Story(found, phrases, picture, live).add(kept, headline, first, body, labelled);
        return Headings.withText(once(withoutTwin(labelled)), live);
    }

    /** Without a long passage that says once more, in one piece, what several paragraphs say: a copy of the article for machines. */
    private static List<Labelled> withoutTwin(List<Labelled> labelled) {
        List<String> paragraphs = labelled.stream()
                .filter(part -> part.hint() == Hint.PARAGRAPH && part.text().length() > 60 && part.text().length() < TWIN)
                .limit(20)
                .map(part -> Letters.of(part.text()))
                .toList();
        return labelled.stream().filter(part -> part.text().length() < TWIN || !isTwin(Letters.of(part.text()), paragraphs)).toList();
    }

    private static boolean isTwin(String letters, List<String> paragraphs) {
        return paragraphs.stream().filter(letters::contains).limit(3).count() == 3;
    }

    /** A page too short to have a body: its heading and its paragraphs. */
    private static List<Labelled> brief(List<Passage> kept) {
        List<Labelled> found = new ArrayList<>();
        for (Passage passage : kept) {
            if (passage.isHeading()) {
                found.add(new Labelled(passage, passage.text(), Hint.HEADLINE));
            } else if (passage.box().name.equals("p") && passage.linkDensity() < 0.3 && passage.text().indexOf(' ') > 0) {
                found.add(new Labelled(passage, passage.text(), Hint.PARAGRAPH));
            }
        }
        return found.stream().anyMatch(part -> part.hint() == Hint.PARAGRAPH) ? found : List.of();
    }

    /** Without captions and paragraphs that stand there twice. */
    private static List<Labelled> once(List<Labelled> labelled) {
        Set<String> seen = new HashSet<>();
        List<Labelled> once = new ArrayList<>();
        for (Labelled part : labelled) {
            boolean short_ = part.text().length() < 20 && part.hint() != Hint.CAPTION && part.hint() != Hint.CREDIT;
            if (short_ || seen.add((part.hint() == Hint.CREDIT ? "©" : "") + Letters.of(part.text())) || part.hint() == Hint.HEADLINE) {
                once.add(part);
            }
        }
        return once;
    }

    static @Nullable Hint partHint(Cue cue) {
        return switch (cue) {
            case CAPTION -> Hint.CAPTION;
            case CREDIT -> Hint.CREDIT;
            case KICKER -> Hint.KICKER;
            case HEADLINE -> Hint.HEADLINE;
            case LEAD -> Hint.LEAD;
            case BYLINE -> Hint.BYLINE;
            case RIGHTS -> Hint.RIGHTS;
            case NONE, NEVER, DROP, BODY, DATE -> null;
        };
    }
}
