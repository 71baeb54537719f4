package org.depesche.page;

import java.util.ArrayList;
import java.util.List;
import org.depesche.text.SourceText;
import org.jspecify.annotations.Nullable;

/**
 * What a reader made of a source: its text, the blocks in it, what its metadata say and what was wrong with it. Immutable.
 *
 * @param source where it comes from
 * @param form what kind of input it was
 * @param text for plain text and corpora the input, unchanged; for marked-up pages the blocks of the article in reading order, parted by blank lines
 * @param blocks the blocks in reading order, none overlapping another
 * @param metadata what the source says of itself
 * @param damage what was wrong and worked around
 * @param capture how it came over the network, with the headers that it came with; null for a local file
 * @param entries the entries of a live blog, in the order of the page; empty for any other page
 */
public record Page(
        Source source, Form form, SourceText text, List<Block> blocks, Metadata metadata, List<Damage> damage, @Nullable Capture capture, List<Entry> entries) {

    public Page {
        blocks = List.copyOf(blocks);
        damage = List.copyOf(damage);
        entries = List.copyOf(entries);
    }

    /** A page that is no live blog. */
    public Page(Source source, Form form, SourceText text, List<Block> blocks, Metadata metadata, List<Damage> damage, @Nullable Capture capture) {
        this(source, form, text, blocks, metadata, damage, capture, List.of());
    }

    /** A page of a local file. */
    public Page(Source source, Form form, SourceText text, List<Block> blocks, Metadata metadata, List<Damage> damage) {
        this(source, form, text, blocks, metadata, damage, null);
    }

    /** The same page with more damage told. */
    public Page with(List<Damage> more) {
        List<Damage> all = new ArrayList<>(damage);
        all.addAll(more);
        return more.isEmpty() ? this : new Page(source, form, text, blocks, metadata, all, capture, entries);
    }

    /** The same page, told to come from elsewhere: from the file, feed or archive that holds it. */
    public Page from(Source other, Metadata said, List<Damage> all, @Nullable Capture how) {
        return new Page(other, form, text, blocks, said, all, how, entries);
    }

    /** The kinds of input. */
    public enum Form {
        /** A web page: furniture was left out when it was read. */
        HTML,
        /** Copied or scraped text, which may hold furniture. */
        PLAIN,
        /** A row of a corpus: the article's text as somebody cleaned it. */
        CORPUS,
        /** An agency's wire item. */
        WIRE
    }
}
