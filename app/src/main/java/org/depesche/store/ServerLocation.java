package org.depesche.store;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Properties;
import java.util.function.Supplier;
import org.depesche.store.StoreException.Kind;

/**
 * A store on a PostgreSQL server.
 *
 * @param url the JDBC address, with user and password where they are needed
 * @param shown the address without them
 */
record ServerLocation(String url, String shown) implements Location {
    private static final String POSTGRESQL = "jdbc:postgresql:";

    static ServerLocation of(String named) {
        if (!named.startsWith(POSTGRESQL)) {
            throw new StoreException(Kind.WRONG_USE, named.replaceFirst("[?].*", "")
                    + ": no database that Depesche knows; give a file or jdbc:postgresql://HOST/DATABASE");
        }
        return new ServerLocation(named, named.replaceFirst("[?].*", "").replaceFirst("//[^@/]*@", "//"));
    }

    @Override
    public Dialect dialect() {
        return Dialect.POSTGRESQL;
    }

    /** The database must be there: it is for its owner to make one. */
    @Override
    public boolean exists() {
        try (Sql sql = connect()) {
            return sql.number("SELECT count(*) FROM information_schema.tables WHERE table_schema = current_schema() AND table_name = 'state'") == 1;
        }
    }

    @Override
    public Sql connect() {
        return connect(false);
    }

    @Override
    public Sql connectToRead() {
        return connect(true);
    }

    private Sql connect(boolean readOnly) {
        Properties properties = new Properties();
        properties.setProperty("ApplicationName", "depesche");
        properties.setProperty("connectTimeout", "10"); // seconds
        properties.setProperty("reWriteBatchedInserts", "true");
        properties.setProperty("readOnlyMode", "always"); // else the driver forbids writing only within transactions of its own
        try {
            Connection connection = DriverManager.getConnection(url, properties);
            connection.setReadOnly(readOnly);
            return new Sql(connection, this);
        } catch (SQLException broken) {
            throw problem(broken);
        }
    }

    @Override
    public <T> T bounded(Connection connection, int seconds, Supplier<T> work) {
        return work.get();
    }

    @Override
    public StoreException problem(SQLException broken) {
        String state = broken.getSQLState() == null ? "" : broken.getSQLState();
        return switch (state.substring(0, Math.min(2, state.length()))) {
            case "08" -> problem(Kind.UNAVAILABLE, "the server does not answer; check that it runs and that host and port are right", broken);
            case "28" -> problem(Kind.UNAVAILABLE, "the server refuses user or password; check them (?user=…&password=…)", broken);
            case "3D" -> problem(Kind.UNAVAILABLE, "there is no such database; make it with createdb", broken);
            case "53" -> problem(Kind.UNWRITABLE, "the server is out of room: " + broken.getMessage()
                    + "; make room and run it again, nothing that was kept is lost", broken);
            case "57" -> problem(Kind.UNAVAILABLE, "the server broke off; try again when it runs, nothing that was kept is lost", broken);
            case "25" -> problem(Kind.UNWRITABLE, "the server only lets us read; use another", broken);
            case "58", "XX" -> problem(Kind.UNREADABLE, "the server reports damage: " + broken.getMessage() + "; take a backup in its place", broken);
            default -> state.equals("42501")
                    ? problem(Kind.UNWRITABLE, "may not be used; get permission for its tables", broken)
                    : problem(Kind.INTERNAL, broken.getMessage(), broken);
        };
    }

    @Override
    public Path companion(String kind) {
        String caches = System.getenv().getOrDefault("XDG_CACHE_HOME", System.getProperty("user.home") + "/.cache");
        return Path.of(caches, "depesche", shown.replaceAll("[^A-Za-z0-9]+", "-") + "." + kind);
    }

    private StoreException problem(Kind kind, String what, SQLException broken) {
        return new StoreException(kind, shown + ": " + what, broken);
    }

    @Override
    public String toString() {
        return shown;
    }
}
