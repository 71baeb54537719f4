package org.depesche.store;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.function.Supplier;
import org.depesche.store.StoreException.Kind;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteConfig.JournalMode;
import org.sqlite.SQLiteConfig.Pragma;
import org.sqlite.SQLiteConfig.SynchronousMode;
import org.sqlite.SQLiteConfig.TransactionMode;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

/** A store in an SQLite file. Readers see a snapshot and never wait for the writer (WAL); a commit is on the disk before it returns (FULL). */
record FileLocation(Path file) implements Location {
    private static final int PATIENCE = 60_000; // milliseconds to wait for another writer
    private static final int WRITER_CACHE = -65_536; // KiB
    private static final int READER_CACHE = -16_384;

    static FileLocation of(String named) {
        try {
            return new FileLocation(Path.of(named));
        } catch (InvalidPathException wrong) {
            throw new StoreException(Kind.WRONG_USE, named + ": is no file name; give a file such as depesche.db", wrong);
        }
    }

    @Override
    public Dialect dialect() {
        return Dialect.SQLITE;
    }

    @Override
    public boolean exists() {
        return Files.exists(file);
    }

    @Override
    public Sql connect() {
        SQLiteConfig config = config(WRITER_CACHE);
        config.setJournalMode(JournalMode.WAL);
        config.setSynchronous(SynchronousMode.FULL);
        config.setTransactionMode(TransactionMode.IMMEDIATE);
        return connect(config, "jdbc:sqlite:" + file);
    }

    @Override
    public Sql connectToRead() {
        SQLiteConfig config = config(READER_CACHE);
        config.setPragma(Pragma.MMAP_SIZE, "0");
        Sql sql = connect(config, "jdbc:sqlite:" + file);
        sql.run("PRAGMA query_only = 1");
        return sql;
    }

    @Override
    public <T> T bounded(Connection connection, int seconds, Supplier<T> work) throws SQLException {
        return new Bounds(connection, seconds).around(work);
    }

    /** Looks without making a file, changing one, or taking part in its log. */
    Sql connectToLook() {
        SQLiteConfig config = new SQLiteConfig();
        config.setReadOnly(true);
        return connect(config, "jdbc:sqlite:" + file);
    }

    private static SQLiteConfig config(int cache) {
        SQLiteConfig config = new SQLiteConfig();
        config.setBusyTimeout(PATIENCE);
        config.enforceForeignKeys(true);
        config.setCacheSize(cache);
        return config;
    }

    private Sql connect(SQLiteConfig config, String url) {
        try {
            return new Sql(config.createConnection(url), this);
        } catch (SQLException broken) {
            throw problem(broken);
        }
    }

    @Override
    public Path companion(String kind) {
        return file.resolveSibling(file.getFileName() + "." + kind);
    }

    @Override
    public StoreException problem(SQLException broken) {
        if (!(broken instanceof SQLiteException told)) {
            return unstarted(broken);
        }
        SQLiteErrorCode code = told.getResultCode();
        return switch (SQLiteErrorCode.getErrorCode(code.code & 0xff)) { // the low byte is the class of the error
            case SQLITE_FULL -> problem(Kind.UNWRITABLE, "the disk is full; make room and run it again, nothing that was kept is lost", broken);
            case SQLITE_READONLY -> problem(Kind.UNWRITABLE, "may not be written; get permission for the file and its folder, or give another with --store",
                    broken);
            case SQLITE_IOERR -> problem(Kind.UNWRITABLE, "the disk failed or a quota is reached (" + code.name()
                    + "); check both, then run it again, nothing that was kept is lost", broken);
            case SQLITE_CANTOPEN -> problem(Kind.UNWRITABLE, "cannot be opened; check that its folder is there and may be written", broken);
            case SQLITE_PERM, SQLITE_AUTH -> problem(Kind.UNWRITABLE, "may not be used; get permission for it", broken);
            case SQLITE_CORRUPT -> problem(Kind.UNREADABLE, "is damaged; take a backup in its place, or add the inputs to a new store", broken);
            case SQLITE_NOTADB -> problem(Kind.UNREADABLE, "is no store; give another file with --store", broken);
            case SQLITE_BUSY, SQLITE_LOCKED -> problem(Kind.UNAVAILABLE, "another program has been writing to it for a minute; try again later", broken);
            default -> problem(Kind.INTERNAL, broken.getMessage(), broken);
        };
    }

    /** The driver unpacks SQLite's library before it opens anything; where it cannot, the error is none of SQLite's. */
    private StoreException unstarted(SQLException broken) {
        boolean library = broken.getCause() != null;
        String folder = System.getProperty("org.sqlite.tmpdir", System.getProperty("java.io.tmpdir"));
        return library
                ? problem(Kind.UNWRITABLE, "SQLite's library cannot be unpacked into " + folder
                        + "; make room there, or name another folder with DEPESCHE_JAVA_OPTS=-Djava.io.tmpdir=FOLDER", broken)
                : problem(Kind.INTERNAL, broken.getMessage(), broken);
    }

    private StoreException problem(Kind kind, String what, SQLException broken) {
        return new StoreException(kind, file + ": " + what, broken);
    }

    @Override
    public String toString() {
        return file.toString();
    }
}
