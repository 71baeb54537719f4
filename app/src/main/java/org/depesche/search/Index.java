package org.depesche.search;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.search.SearcherFactory;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.AlreadyClosedException;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.LockObtainFailedException;
import org.depesche.store.Sql;
import org.depesche.store.Store;
import org.jspecify.annotations.Nullable;

/**
 * The full-text index of a store. It is derived: missing, damaged or made by another version, it is made anew; behind the store, it follows. It lies in a
 * folder beside the store; where that cannot be written it is made in memory.
 *
 * <p>One process at a time brings it forward; others read what is there, and wait a little for what is missing. Thread-safe.
 */
final class Index implements AutoCloseable {
    /** The form of its documents: another one is made anew. */
    private static final String FORM = "3";

    /**
     * Lucene advises every user of the program to start Java with a module that is still in trial. Kept here, since a logger that nobody holds forgets its
     * level.
     */
    private static final Logger ADVICE = Logger.getLogger("org.apache.lucene.internal.vectorization.VectorizationProvider");

    static {
        ADVICE.setLevel(Level.SEVERE);
    }

    private static final int RECORDS_AT_A_TIME = 500;
    private static final double BUFFER_MIB = 64;

    private final Store store;
    private final Directory directory;
    private final @Nullable IndexWriter writer;
    private final SearcherManager searchers;

    private Index(Store store, Directory directory, @Nullable IndexWriter writer) throws IOException {
        this.store = store;
        this.directory = directory;
        this.writer = writer;
        searchers = writer == null ? new SearcherManager(directory, new SearcherFactory()) : new SearcherManager(writer, new SearcherFactory());
    }

    /** The index of a store, brought up to it. */
    static Index of(Store store) throws IOException {
        Path folder = store.companion("index");
        Index index = onDisk(store, folder);
        index.follow();
        return index;
    }

    private static Index inMemory(Store store) throws IOException {
        Directory memory = new ByteBuffersDirectory();
        return new Index(store, memory, writer(memory, IndexWriterConfig.OpenMode.CREATE));
    }

    private static Index onDisk(Store store, Path folder) throws IOException {
        Directory directory;
        try {
            directory = FSDirectory.open(folder);
        } catch (IOException unwritable) { // a folder that cannot be made
            return inMemory(store);
        }
        try {
            return new Index(store, directory, writer(directory,
                    isSound(directory) ? IndexWriterConfig.OpenMode.CREATE_OR_APPEND : IndexWriterConfig.OpenMode.CREATE));
        } catch (LockObtainFailedException taken) { // another process brings it forward
            return isSound(directory) ? new Index(store, directory, null) : inMemory(store);
        } catch (IOException unwritable) {
            return inMemory(store);
        }
    }

    private static IndexWriter writer(Directory directory, IndexWriterConfig.OpenMode mode) throws IOException {
        return new IndexWriter(directory, new IndexWriterConfig(German.ofTexts()).setOpenMode(mode).setRAMBufferSizeMB(BUFFER_MIB).setCommitOnClose(false));
    }

    /** Whether an index lies there that this version can read. */
    private static boolean isSound(Directory directory) {
        try {
            if (!DirectoryReader.indexExists(directory)) {
                return false;
            }
            try (DirectoryReader reader = DirectoryReader.open(directory)) {
                return FORM.equals(reader.getIndexCommit().getUserData().get("form"));
            }
        } catch (IOException | IllegalArgumentException damaged) {
            return false;
        }
    }

    /** The searchers of what is indexed. */
    SearcherManager searchers() {
        return searchers;
    }

    /** Takes in what the store has gained and lost since. Gives whether anything changed. */
    synchronized boolean follow() throws IOException {
        if (writer == null) {
            return searchers.maybeRefresh();
        }
        try (Sql sql = store.sql()) {
            long from = done();
            long to = sql.number("SELECT CAST(value AS BIGINT) FROM state WHERE name = 'change'");
            if (from == to) {
                return false;
            }
            if (from > to) { // another store lies there now
                writer.deleteAll();
                from = 0;
            }
            bringUp(sql, from, to);
            searchers.maybeRefreshBlocking();
            return true;
        }
    }

    private void bringUp(Sql sql, long from, long to) throws IOException {
        for (long row : sql.list("SELECT record_id FROM removed WHERE change > ?", each -> each.getLong(1), from)) {
            writer.deleteDocuments(LongPoint.newExactQuery(Fields.ROW, row));
        }
        long last = 0;
        List<Long> rows = changed(sql, from, last);
        while (!rows.isEmpty()) {
            for (long row : rows) {
                take(sql, row, from > 0);
                last = row;
            }
            rows = changed(sql, from, last);
        }
        writer.setLiveCommitData(Map.of("form", FORM, "change", Long.toString(to)).entrySet());
        writer.commit();
    }

    private static List<Long> changed(Sql sql, long from, long last) {
        String order = from == 0 ? "id" : "+id"; // the sign keeps SQLite from going through all records by id where few have changed
        return sql.list("SELECT id FROM records WHERE change > ? AND id > ? ORDER BY " + order + " LIMIT " + RECORDS_AT_A_TIME, each -> each.getLong(1), from,
                last);
    }

    private void take(Sql sql, long row, boolean mayBeThere) throws IOException {
        if (mayBeThere) {
            writer.deleteDocuments(LongPoint.newExactQuery(Fields.ROW, row));
        }
        boolean current = sql.number("SELECT is_current FROM records WHERE id = ?", row) == 1;
        StoredFacts facts = current ? StoredFacts.of(sql, row).orElse(null) : null;
        if (facts != null) {
            for (Document document : Documents.of(facts)) {
                writer.addDocument(document);
            }
        }
    }

    /** The store's change that the index holds. */
    private long done() {
        Map<String, String> data = new HashMap<>();
        Iterable<Map.Entry<String, String>> live = writer == null ? null : writer.getLiveCommitData();
        if (live != null) {
            live.forEach(entry -> data.put(entry.getKey(), entry.getValue()));
        }
        return Long.parseLong(data.getOrDefault("change", "0"));
    }

    @Override
    public void close() throws IOException {
        searchers.close();
        try (directory) {
            if (writer != null) {
                writer.close();
            }
        } catch (AlreadyClosedException interrupted) {
            // a request that was stopped while it wrote has closed the writer; what it did not write is taken in next time
        }
    }
}
