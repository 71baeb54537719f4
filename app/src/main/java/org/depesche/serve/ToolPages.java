package org.depesche.serve;

import io.javalin.http.Context;
import io.javalin.http.Cookie;
import io.javalin.http.HttpStatus;
import io.javalin.http.SameSite;
import io.javalin.http.UploadedFile;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.depesche.store.Sql;
import org.depesche.store.StoreException;
import org.depesche.table.Table;
import org.jspecify.annotations.Nullable;

/** Signing in, help, questions in SQL, and adding a page. */
final class ToolPages {
    private static final int ROWS = 1_000;
    private static final int SECONDS = 5;
    private static final int MONTH = 30 * 24 * 3600; // seconds

    private static final Map<String, String> EXAMPLES = examples();

    private final Desk desk;
    private final CodingDesk coding;

    ToolPages(Desk desk, CodingDesk coding) {
        this.desk = desk;
        this.coding = coding;
    }

    /** Questions to begin with, by the end of their text's name. */
    private static Map<String, String> examples() {
        Map<String, String> examples = new LinkedHashMap<>();
        examples.put("types", """
                SELECT e.type, count(*) AS events
                FROM events e JOIN current_records r ON r.id = e.record_id
                GROUP BY e.type ORDER BY events DESC""");
        examples.put("pairs", """
                SELECT actor, recipient, count(*) AS rejections
                FROM event_dyads WHERE type = 'REJECT'
                GROUP BY actor, recipient ORDER BY rejections DESC""");
        examples.put("speakers", """
                SELECT a.name, a.id, count(*) AS statements
                FROM statements s JOIN current_records r ON r.id = s.record_id JOIN actors a ON a.record_id = s.record_id AND a.key = s.speaker
                GROUP BY a.name, a.id ORDER BY statements DESC""");
        return examples;
    }

    List<Route> routes() {
        return List.of(
                Route.post("/anmelden", Access.OPEN, this::signIn),
                Route.post("/abmelden", Access.OPEN, this::signOut),
                Route.page(desk, "/hilfe", Access.READER, context -> View.of("hilfe", Map.of(), () -> new Table("key", "does"))),
                Route.page(desk, "/sql", Access.READER, this::sql),
                Route.page(desk, "/neu", Access.EDITOR, context -> View.of("neu", Map.of(), () -> new Table("id"))),
                Route.post("/neu", Access.EDITOR, this::add));
    }

    private void signIn(Context context) {
        String token = context.formParam("token");
        if (token == null || desk.guard().holderOf(token.strip()) == null) {
            throw new Refusal(401, "token", "Nobody holds that token.");
        }
        context.cookie(cookie(token.strip(), MONTH, context.scheme().equals("https")));
        context.redirect("/", HttpStatus.SEE_OTHER);
    }

    private void signOut(Context context) {
        context.cookie(cookie("", 0, false));
        context.redirect("/", HttpStatus.SEE_OTHER);
    }

    private static Cookie cookie(String value, int seconds, boolean secure) {
        return new Cookie(Guard.COOKIE, value, "/", seconds, secure, true, null, SameSite.STRICT);
    }

    private View sql(Context context) {
        String question = Desk.parameter(context, "q");
        List<List<@Nullable Object>> rows = List.of();
        String problem = "";
        if (!question.isEmpty()) {
            try (Sql sql = desk.store().sql()) {
                rows = sql.ask(question, ROWS, SECONDS);
            } catch (StoreException wrong) {
                problem = wrong.getMessage();
            }
        }
        Map<String, Object> model = new LinkedHashMap<>();
        model.put("question", question);
        model.put("rows", rows);
        model.put("problem", problem);
        model.put("most", ROWS);
        model.put("examples", EXAMPLES);
        model.put("tables", desk.memo("tables", this::tables));
        List<List<@Nullable Object>> answer = rows;
        return View.of("sql", model, () -> table(answer));
    }

    private Map<String, List<String>> tables() {
        try (Sql sql = desk.store().sql()) {
            return sql.tables();
        }
    }

    private static Table table(List<List<@Nullable Object>> rows) {
        if (rows.isEmpty()) {
            return new Table("question");
        }
        Table table = new Table(rows.getFirst().stream().map(String::valueOf).toArray(String[]::new));
        rows.subList(1, rows.size()).forEach(row -> table.row(row.toArray()));
        return table;
    }

    private void add(Context context) throws IOException {
        UploadedFile file = context.uploadedFile("file");
        String pasted = context.formParam("text");
        byte[] page;
        if (file != null && file.size() > 0) {
            try (InputStream in = file.content()) {
                page = in.readAllBytes();
            }
        } else if (pasted != null && !pasted.isBlank()) {
            page = pasted.getBytes(StandardCharsets.UTF_8);
        } else {
            throw Refusal.wrong("Choose a file, or paste a page.");
        }
        String id = coding.add(page);
        desk.questions().follow();
        context.redirect(Paths.article(id), HttpStatus.SEE_OTHER);
    }
}
