package org.depesche.page;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.depesche.Limits;
import org.depesche.article.Article;
import org.depesche.article.ArticleReader;
import org.depesche.article.PartKind;
import org.depesche.lexicon.Lexicon;

/** Reads what a test gives: bytes or text in, pages and articles out. */
public final class Reading {
    public static final PageReader PAGES = new PageReader(Lexicon.standard(), Limits.STANDARD);
    public static final ArticleReader ARTICLES = new ArticleReader(Lexicon.standard(), Limits.STANDARD);

    private Reading() {}

    public static List<Input> inputs(byte[] bytes, String name) {
        return inputs(new ByteArrayInputStream(bytes), name);
    }

    public static List<Input> inputs(InputStream in, String name) {
        List<Input> inputs = new ArrayList<>();
        Iterator<Input> each = PAGES.read(in, name, Given.NOTHING);
        each.forEachRemaining(inputs::add);
        return inputs;
    }

    public static List<Input> inputs(String text, String name) {
        return inputs(text.getBytes(StandardCharsets.UTF_8), name);
    }

    /** The one page of a source. */
    public static Page page(String text, String name) {
        return page(text.getBytes(StandardCharsets.UTF_8), name);
    }

    public static Page page(byte[] bytes, String name) {
        List<Input> inputs = inputs(bytes, name);
        return inputs.size() == 1 && inputs.get(0) instanceof Input.Readable(Page page) ? page : fail(inputs);
    }

    private static Page fail(List<Input> inputs) {
        throw new AssertionError("not one page: " + inputs);
    }

    /** Why the source has no page. */
    public static Input.Unreadable unreadable(List<Input> inputs) {
        return inputs.size() == 1 && inputs.get(0) instanceof Input.Unreadable why ? why : fail2(inputs);
    }

    private static Input.Unreadable fail2(List<Input> inputs) {
        throw new AssertionError("not one refusal: " + inputs);
    }

    public static Article article(String text, String name) {
        return ARTICLES.read(page(text, name));
    }

    /** The words of an article's parts of that kind. */
    public static List<String> parts(Article article, PartKind kind) {
        return article.parts().stream().filter(part -> part.kind() == kind).map(part -> article.text().slice(part.span())).toList();
    }

    /** The words of a page's blocks with that hint. */
    public static List<String> blocks(Page page, Block.Hint hint) {
        return page.blocks().stream().filter(block -> block.hint() == hint).map(block -> page.text().slice(block.span())).toList();
    }

    /** The kinds of what was wrong with a page. */
    public static List<String> damage(Page page) {
        return page.damage().stream().map(Damage::kind).toList();
    }
}
