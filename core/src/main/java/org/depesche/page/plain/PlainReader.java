package org.depesche.page.plain;

import java.util.ArrayList;
import java.util.List;
import org.depesche.Limits;
import org.depesche.page.Block;
import org.depesche.page.Damage;
import org.depesche.page.Encoding;
import org.depesche.page.Input;
import org.depesche.page.Metadata;
import org.depesche.page.Origin;
import org.depesche.page.Page;
import org.depesche.page.TextBlocks;
import org.depesche.text.SourceText;

/** Reads plain text: the text stays as it is, each line is a block of which nothing is said. Immutable and thread-safe. */
public final class PlainReader {
    private final Limits limits;

    public PlainReader(Limits limits) {
        this.limits = limits;
    }

    /** The page of a text file. */
    public Input read(byte[] bytes, Encoding.Decoded decoded, Origin origin) {
        SourceText text = SourceText.of(decoded.text());
        List<Block> blocks = TextBlocks.lines(text, Block.Hint.UNKNOWN, limits.textLength());
        if (blocks.isEmpty()) {
            return origin.unreadable("is empty", "give a file with text");
        }
        List<Damage> damage = new ArrayList<>(decoded.damage());
        damage.addAll(TextBlocks.tooLong(text, limits.textLength()));
        return new Input.Readable(new Page(origin.source("text/plain", bytes), Page.Form.PLAIN, text, blocks, origin.with(Metadata.NONE), damage, origin.capture()));
    }
}
