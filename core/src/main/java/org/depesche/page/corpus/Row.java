package org.depesche.page.corpus;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.depesche.Limits;
import org.depesche.page.Block;
import org.depesche.page.Damage;
import org.depesche.page.DateText;
import org.depesche.page.Given;
import org.depesche.page.Hash;
import org.depesche.page.Input;
import org.depesche.page.Metadata;
import org.depesche.page.Origin;
import org.depesche.page.Page;
import org.depesche.page.Source;
import org.depesche.page.TextBlocks;
import org.depesche.text.Dated;
import org.depesche.text.SourceText;
import org.jspecify.annotations.Nullable;

/**
 * A row of a corpus.
 *
 * @param origin the file
 * @param mediaType its form
 * @param line the line that the row begins on, from 1
 * @param cells the cell of a column; null or blank where the row has none
 */
record Row(Origin origin, String mediaType, int line, Function<String, @Nullable String> cells) {

    /** The row's page; its text is the cell, unchanged. */
    Input page(Limits limits, List<Damage> decoding) {
        String text = cells.apply("text");
        if (text == null || text.isBlank()) {
            return unreadable("has no text", "give each row a text");
        }
        SourceText source = SourceText.of(text);
        List<Damage> damage = new ArrayList<>(decoding);
        damage.addAll(TextBlocks.tooLong(source, limits.textLength()));
        List<Block> blocks = TextBlocks.lines(source, Block.Hint.PARAGRAPH, limits.textLength());
        Source from = origin.source(origin.uri() + "#line=" + line, mediaType, Hash.of(text));
        return new Input.Readable(new Page(from, Page.Form.CORPUS, source, blocks, metadata(), damage, origin.capture()));
    }

    private Metadata metadata() {
        Given given = origin.given();
        String published = cell("published");
        String said = published == null ? null : DateText.iso(published);
        String day = said != null ? said : given.published();
        return Metadata.builder()
                .id(cell("id"))
                .title(cell("title"))
                .published(day == null ? null : Dated.of(day, "given"))
                .publisher(cell("publisher"))
                .url(cell("url"))
                .basis(Metadata.all("given"))
                .build();
    }

    private @Nullable String cell(String name) {
        String cell = cells.apply(name);
        return cell == null || cell.isBlank() ? null : cell.strip();
    }

    Input unreadable(String problem, String remedy) {
        return unreadable(origin, line, problem, remedy);
    }

    static Input unreadable(Origin origin, int line, String problem, String remedy) {
        return new Input.Unreadable(origin.uri(), "line " + line, problem, remedy);
    }
}
