package org.depesche.article;

import java.util.ArrayList;
import java.util.List;
import org.depesche.page.Block;
import org.depesche.page.Page;
import org.depesche.page.PhotoCredits;
import org.depesche.page.Phrases;

/**
 * Labels the lines of copied text. The stretch of lines that holds most prose and least else is the story; above it stand headline, lead and picture, below it
 * signature and rights, and what is left is furniture.
 */
final class PlainLabels {
    private final Phrases phrases;
    private final Signatures signatures;
    private final DatelineReader datelines;
    private final KickerLine kickers;
    private final PhotoCredits credits;

    PlainLabels(Phrases phrases, Signatures signatures, DatelineReader datelines, KickerLine kickers, PhotoCredits credits) {
        this.phrases = phrases;
        this.signatures = signatures;
        this.datelines = datelines;
        this.kickers = kickers;
        this.credits = credits;
    }

    List<Part> parts(Page page) {
        List<Line> lines = new ArrayList<>();
        for (Block block : page.blocks()) {
            lines.add(Line.of(lines.size(), block.span(), page.text().slice(block.span()), phrases, signatures, credits));
        }
        Layout layout = Layout.of(lines, datelines);
        List<Part> parts = new ArrayList<>();
        for (Line line : lines) {
            PartKind kind = layout.kind(line);
            int cut = kind == PartKind.HEADLINE ? kickers.end(line.text()) : 0;
            if (cut > 0) {
                int from = page.text().utf16(line.span().start());
                parts.add(new Part(PartKind.KICKER, page.text().trim(page.text().span(from, from + cut))));
                parts.add(new Part(PartKind.HEADLINE, page.text().trim(page.text().span(from + cut, from + line.text().length()))));
            } else {
                parts.add(new Part(kind, line.span()));
            }
        }
        return parts;
    }
}
