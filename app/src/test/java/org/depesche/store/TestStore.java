package org.depesche.store;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.UUID;

/**
 * Empty stores for tests, of either kind. PostgreSQL's are schemas of the database that {@code DEPESCHE_TEST_POSTGRES} names; without it their tests are
 * skipped.
 */
final class TestStore {
    private static final String VARIABLE = "DEPESCHE_TEST_POSTGRES";

    private TestStore() {}

    /** The place of a store that is not there yet. */
    static String location(Dialect dialect, Path folder) {
        return switch (dialect) {
            case SQLITE -> folder.resolve("test.db").toString();
            case POSTGRESQL -> server();
        };
    }

    static Store empty(Dialect dialect, Path folder) {
        return Store.openOrMake(location(dialect, folder));
    }

    private static String server() {
        String url = System.getenv(VARIABLE);
        assumeTrue(url != null && !url.isEmpty(), "no PostgreSQL: " + VARIABLE + " names none");
        String schema = "test_" + UUID.randomUUID().toString().replace("-", "");
        try (Connection connection = DriverManager.getConnection(url); Statement statement = connection.createStatement()) {
            statement.execute("CREATE SCHEMA " + schema);
        } catch (SQLException broken) {
            throw new IllegalStateException(broken);
        }
        return url + (url.contains("?") ? "&" : "?") + "currentSchema=" + schema;
    }
}
