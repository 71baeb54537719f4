package org.depesche.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.depesche.store.StoreException.Kind;
import org.jspecify.annotations.Nullable;
import org.sqlite.SQLiteErrorCode;

/**
 * A person's own question in SQL: one statement that reads. Its text is looked at before any database sees it, more strictly than a database would: what might
 * be read in two ways, such as a backslash before a quotation mark, is refused.
 *
 * @param sql the statement, without a semicolon at its end
 */
record Question(String sql) {
    private static final Set<String> READING = Set.of("select", "with", "values", "explain");
    private static final Pattern FOREIGN = // what reaches beyond the store
            Pattern.compile("\\b(load_extension|pg_read_\\w+|pg_ls_\\w+|pg_stat_file|lo_import|lo_export|dblink\\w*)\\b", Pattern.CASE_INSENSITIVE);
    private static final List<String> UNCLEAR = List.of("\0", "\\'", "\\\""); // what databases take in different ways
    private static final String TIME_IS_UP = "57014"; // PostgreSQL's

    /** The question of this text. Throws {@link StoreException} where it is none that reads. */
    static Question of(String text) {
        StringBuilder bare = new StringBuilder(text.length());
        int at = 0;
        while (at < text.length()) {
            at = next(text, at, bare);
        }
        String words = bare.toString().strip();
        String one = words.endsWith(";") ? words.substring(0, words.length() - 1).strip() : words;
        boolean reads = READING.contains(one.split("\\W", 2)[0].toLowerCase(Locale.ROOT));
        boolean single = one.indexOf(';') < 0 && one.indexOf('$') < 0 && UNCLEAR.stream().noneMatch(text::contains);
        if (!reads || !single || FOREIGN.matcher(one).find()) {
            throw new StoreException(Kind.WRONG_USE,
                    "only one question that reads is answered: begin with SELECT or WITH, and leave out $ and backslashes before quotation marks");
        }
        return new Question(text.strip());
    }

    /** Copies what stands at a place, if it is neither quoted nor a comment, and gives the place behind it. */
    private static int next(String text, int at, StringBuilder bare) {
        char letter = text.charAt(at);
        if (letter == '\'' || letter == '"') {
            bare.append(' ');
            return behind(text, text.indexOf(letter, at + 1), 1);
        }
        if (text.startsWith("--", at)) {
            bare.append(' ');
            return behind(text, text.indexOf('\n', at), 1);
        }
        if (text.startsWith("/*", at)) {
            bare.append(' ');
            int end = behind(text, text.indexOf("*/", at + 2), 2);
            if (text.substring(at + 2, end).contains("/*")) { // one within the other: databases differ about its end
                bare.append("; ?");
            }
            return end;
        }
        bare.append(letter);
        return at + 1;
    }

    private static int behind(String text, int found, int length) {
        return found < 0 ? text.length() : found + length;
    }

    /** The columns' names, then the rows, at most so many and within so many seconds. */
    List<List<@Nullable Object>> answer(Connection connection, int most, int seconds) {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setQueryTimeout(seconds);
            statement.setMaxRows(most);
            try (ResultSet rows = statement.executeQuery()) {
                return Answer.of(rows);
            }
        } catch (SQLException wrong) {
            boolean late = TIME_IS_UP.equals(wrong.getSQLState()) || wrong.getErrorCode() == SQLiteErrorCode.SQLITE_INTERRUPT.code;
            String why = late ? "it took more than " + seconds + " seconds; ask for less" : String.valueOf(wrong.getMessage()).replaceAll("\\s+", " ");
            throw new StoreException(Kind.WRONG_USE, "that question has no answer: " + why, wrong);
        }
    }

    /** What can be asked about: the tables and views, each with its columns in their order. */
    static Map<String, List<String>> tables(Connection connection) throws SQLException {
        Map<String, List<String>> tables = new TreeMap<>();
        try (ResultSet columns = connection.getMetaData().getColumns(null, connection.getSchema(), "%", "%")) {
            while (columns.next()) {
                String table = columns.getString("TABLE_NAME");
                if (!table.startsWith("sqlite_")) { // SQLite's own
                    tables.computeIfAbsent(table, name -> new ArrayList<>()).add(columns.getString("COLUMN_NAME"));
                }
            }
        }
        return tables;
    }
}
