package org.depesche.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.depesche.article.Article;
import org.depesche.article.ArticleReader;
import org.depesche.article.Part;
import org.depesche.article.PartKind;
import org.depesche.language.ConlluText;
import org.depesche.language.GermanReader;
import org.depesche.language.Sentence;
import org.depesche.page.Page;

/** Writes the trees of a page's prose; of a page that has none, such as a single short line, those of all its words. Thread-safe. */
record TextTrees(ArticleReader articles, GermanReader german, TreeFormat format, Streams streams) {

    void write(Page page, OutputStream out) throws IOException {
        Article article = withProse(articles.read(page));
        StringBuilder trees = new StringBuilder();
        for (Sentence sentence : german.read(article).sentences()) {
            trees.append(switch (format) {
                case CONLLU -> conllu(page, article, sentence);
                case TEXT -> new TreePage(streams.columns(), streams.colour()).print(article.text().slice(sentence.span()), sentence.tokens());
            });
        }
        out.write(trees.toString().getBytes(StandardCharsets.UTF_8));
    }

    private static Article withProse(Article article) {
        boolean prose = article.parts().stream().anyMatch(part -> part.kind().isProse());
        return prose ? article : article.withParts(List.of(new Part(PartKind.PARAGRAPH, article.text().whole())));
    }

    private static String conllu(Page page, Article article, Sentence sentence) {
        String document = page.metadata().id() == null ? page.source().uri() : page.metadata().id();
        String start = sentence.index() == 0 ? "# newdoc id = " + Visible.line(document) + "\n" : "";
        return start + new ConlluText(article.text()).sentence(Visible.line(document) + "-" + (sentence.index() + 1), sentence);
    }
}
