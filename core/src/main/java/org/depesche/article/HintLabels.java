package org.depesche.article;

import java.util.List;
import org.depesche.page.Block;
import org.depesche.page.Page;

/** Parts of pages whose reader said what each block is. */
final class HintLabels {
    private HintLabels() {}

    static List<Part> parts(Page page) {
        return page.blocks().stream().map(block -> new Part(kind(block.hint()), block.span())).toList();
    }

    private static PartKind kind(Block.Hint hint) {
        return switch (hint) {
            case KICKER -> PartKind.KICKER;
            case HEADLINE -> PartKind.HEADLINE;
            case LEAD -> PartKind.LEAD;
            case DATELINE -> PartKind.DATELINE;
            case PARAGRAPH, UNKNOWN -> PartKind.PARAGRAPH;
            case SUBHEADING -> PartKind.SUBHEADING;
            case CAPTION -> PartKind.CAPTION;
            case CREDIT -> PartKind.CREDIT;
            case BYLINE -> PartKind.BYLINE;
            case AGENCY -> PartKind.AGENCY;
            case RIGHTS -> PartKind.RIGHTS;
            case FURNITURE -> PartKind.FURNITURE;
        };
    }
}
