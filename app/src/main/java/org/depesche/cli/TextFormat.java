package org.depesche.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.depesche.article.Article;
import org.depesche.cli.Sheet.Run;
import org.depesche.page.Damage;
import org.depesche.record.Record;
import org.depesche.text.Dated;
import org.jspecify.annotations.Nullable;

/**
 * Prints a record as a page that one reads at a glance: what it is, who said what, who did what to whom, who stands where. For people, in German; programs
 * read the JSON. Immutable.
 *
 * @param width the columns of the terminal
 * @param colour whether it shows colours
 */
record TextFormat(int width, boolean colour) {

    void write(Record record, OutputStream out) throws IOException {
        Sheet sheet = new Sheet(width, colour);
        head(sheet, record);
        new FactLines(sheet, record).print();
        for (Damage damage : record.damage()) {
            sheet.paragraph(0, 2, List.of(new Run(Style.FAINT, "Hinweis: " + Visible.line(damage.detail()) + " (" + damage.kind() + ")")));
        }
        sheet.emptyLine();
        out.write(sheet.toString().getBytes(StandardCharsets.UTF_8));
    }

    private static void head(Sheet sheet, Record record) {
        Article article = record.article();
        List<Run> title = new ArrayList<>();
        if (article.kicker() != null) {
            title.add(new Run(Style.FAINT, Visible.line(article.kicker()) + " · "));
        }
        title.add(new Run(Style.TITLE, article.title() == null ? record.source().uri() : Visible.line(article.title())));
        sheet.paragraph(0, 0, title);
        sheet.paragraph(0, 0, List.of(new Run(Style.FAINT, Visible.line(source(article)))));
        sheet.emptyLine();
    }

    /** Publisher, date, place, agencies: "Nordbote · 4. März 2026 · Oslo · nnd". */
    private static String source(Article article) {
        String place = article.dateline() == null ? null : article.dateline().place();
        String agencies = article.agencies().isEmpty() ? null : String.join(", ", article.agencies());
        Stream<@Nullable String> told = Stream.of(article.publisher(), date(article.published()), place, agencies);
        return String.join(" · ", told.filter(Objects::nonNull).toList());
    }

    private static @Nullable String date(@Nullable Dated date) {
        return date == null || date.value() == null ? null : GermanLabels.date(date.value());
    }
}
