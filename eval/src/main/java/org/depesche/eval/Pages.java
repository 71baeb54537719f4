package org.depesche.eval;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import org.depesche.Limits;
import org.depesche.article.Article;
import org.depesche.article.ArticleReader;
import org.depesche.article.Dateline;
import org.depesche.article.Part;
import org.depesche.lexicon.Lexicon;
import org.depesche.page.Given;
import org.depesche.page.Input;
import org.depesche.page.Page;
import org.depesche.page.PageReader;
import org.depesche.rights.Rights;
import org.depesche.text.Dated;
import org.jspecify.annotations.Nullable;

/** Prints what readers make of files, one small record a line, so that pages can be measured without the coder. */
public final class Pages {
    private final PageReader pages = new PageReader(Lexicon.standard(), Limits.STANDARD);
    private final ArticleReader articles = new ArticleReader(Lexicon.standard(), Limits.STANDARD);
    private final PrintStream out;

    private Pages(PrintStream out) {
        this.out = out;
    }

    /** Files to read, in the order of their records. */
    public static void main(String[] files) throws IOException {
        Pages pages = new Pages(new PrintStream(System.out, false, StandardCharsets.UTF_8));
        long begun = System.nanoTime();
        for (String file : files) {
            pages.read(Path.of(file));
        }
        pages.out.flush();
        System.err.printf(Locale.ROOT, "%d files, %.2f s%n", files.length, (System.nanoTime() - begun) / 1e9);
    }

    private void read(Path file) throws IOException {
        try (InputStream in = new BufferedInputStream(Files.newInputStream(file))) {
            Iterator<Input> inputs = pages.read(in, file.toString(), Given.NOTHING);
            while (inputs.hasNext()) {
                switch (inputs.next()) {
                    case Input.Readable readable -> print(readable.page());
                    case Input.Unreadable unreadable -> System.err.println(unreadable.line());
                    case Input.Note note -> System.err.println(note.line());
                }
            }
        }
    }

    private void print(Page page) {
        Article a = articles.read(page);
        Rights rights = a.rights();
        Dateline line = a.dateline();
        out.print("{\"id\":" + text(page.metadata().id()) + ",\"source\":{\"uri\":" + text(page.source().uri()) + "},\"article\":{\"title\":" + text(a.title()) + ",\"kicker\":" + text(a.kicker())
                + ",\"lead\":" + text(a.lead()) + ",\"published\":" + date(a.published()) + ",\"publisher\":" + text(a.publisher()) + ",\"url\":" + text(a.url()) + ",\"language\":" + text(a.language())
                + ",\"authors\":" + texts(a.authors()) + ",\"initials\":" + texts(a.initials()) + ",\"agencies\":" + texts(a.agencies()) + ",\"complete\":" + a.complete()
                + ",\"dateline\":" + (line == null ? "null" : "{\"place\":" + text(line.place()) + ",\"agency\":" + text(line.agency()) + ",\"date\":" + text(line.date()) + "}")
                + ",\"rights\":{\"holder\":" + text(rights.holder()) + ",\"year\":" + rights.year() + ",\"statement\":" + text(rights.statement()) + ",\"reserved\":" + rights.reserved() + "}}");
        out.print(",\"parts\":[");
        String comma = "";
        for (Part part : a.parts()) {
            out.print(comma + "{\"kind\":\"" + part.kind().label() + "\",\"start\":" + part.span().start() + ",\"end\":" + part.span().end() + "}");
            comma = ",";
        }
        out.println("],\"damage\":" + texts(page.damage().stream().map(d -> d.kind() + ": " + d.detail()).toList()) + ",\"text\":" + text(page.text().string()) + "}");
    }

    private static String date(@Nullable Dated date) {
        return date == null ? "null" : "{\"value\":" + text(date.value()) + ",\"basis\":" + text(date.basis()) + "}";
    }

    private static String texts(List<String> texts) {
        return texts.stream().map(Pages::text).toList().toString();
    }

    private static String text(@Nullable String text) {
        if (text == null) {
            return "null";
        }
        StringBuilder json = new StringBuilder("\"");
        for (char c : text.toCharArray()) {
            json.append(c == '"' || c == '\\' ? "\\" + c : c < ' ' ? String.format(Locale.ROOT, "\\u%04x", (int) c) : String.valueOf(c));
        }
        return json.append('"').toString();
    }
}
