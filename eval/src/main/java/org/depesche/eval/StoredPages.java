package org.depesche.eval;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.depesche.Limits;
import org.depesche.article.ArticleReader;
import org.depesche.lexicon.Lexicon;
import org.depesche.page.Given;
import org.depesche.page.Input;
import org.depesche.page.PageReader;
import org.jsoup.Jsoup;

/** Pages as they were stored, and the two works that are set side by side: the page made an article, and its markup alone made a tree. Both begin with bytes. */
public final class StoredPages {
    private final PageReader pages = new PageReader(Lexicon.standard(), Limits.STANDARD);
    private final ArticleReader articles = new ArticleReader(Lexicon.standard(), Limits.STANDARD);

    /** The pages ({@code .html}, {@code .html.gz}) of a folder, unpacked, by their names. */
    public static List<byte[]> in(Path folder) throws IOException {
        List<byte[]> all = new ArrayList<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(StoredPages::isPage).sorted().toList()) {
                all.add(bytes(file));
            }
        }
        return all;
    }

    private static boolean isPage(Path file) {
        return file.toString().endsWith(".html") || file.toString().endsWith(".html.gz");
    }

    private static byte[] bytes(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file); InputStream page = file.toString().endsWith(".gz") ? new GZIPInputStream(in) : in) {
            return page.readAllBytes();
        }
    }

    /** Reads a page as {@code read} does, up to the article; gives the parts of what was read. */
    public int article(byte[] page) {
        int parts = 0;
        var inputs = pages.read(new ByteArrayInputStream(page), "seite.html", Given.NOTHING);
        while (inputs.hasNext()) {
            parts += inputs.next() instanceof Input.Readable(var read) ? articles.read(read).parts().size() : 0;
        }
        return parts;
    }

    /** Parses a page's markup, and no more; gives the children of the root. */
    public int tree(byte[] page) {
        try {
            return Jsoup.parse(new ByteArrayInputStream(page), null, "").childNodeSize();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
