package org.depesche.page.warc;

import java.io.IOException;
import java.util.Iterator;
import java.util.NoSuchElementException;
import org.depesche.page.Input;
import org.depesche.page.Origin;
import org.depesche.page.warc.Tally.Skipped;
import org.jspecify.annotations.Nullable;

/** What an archive gives, record by record: pages, lines for what is damaged and for revisits, and at the end its tally. Not thread-safe. */
final class WarcInputs implements Iterator<Input> {
    /** Reads the record at a place of the archive after the other; null at the end. */
    interface Records {
        @Nullable Found next() throws IOException;
    }

    private final Records records;
    private final RecordPages pages;
    private final Originals originals;
    private final Origin origin;
    private final Tally tally = new Tally();
    private @Nullable Input ahead;
    private boolean ended;

    WarcInputs(Records records, RecordPages pages, Originals originals, Origin origin) {
        this.records = records;
        this.pages = pages;
        this.originals = originals;
        this.origin = origin;
    }

    @Override
    public boolean hasNext() {
        while (ahead == null && !ended) {
            ahead = advance();
        }
        return ahead != null;
    }

    @Override
    public Input next() {
        if (!hasNext() || ahead == null) {
            throw new NoSuchElementException();
        }
        Input next = ahead;
        ahead = null;
        return next;
    }

    /** What the next record gives; null where it is passed over in silence. */
    private @Nullable Input advance() {
        try {
            Found found = records.next();
            ended = found == null;
            return switch (found) {
                case null -> new Input.Note(origin.uri(), "", tally.words());
                case Found.Damaged(String place, String problem) -> damaged(place, problem);
                case Found.Whole(WarcRecord record) -> of(record);
            };
        } catch (IOException broken) {
            ended = true;
            return origin.unreadable("cannot be read on: " + broken.getMessage() + " (" + tally.words() + ")", "check the file or the connection");
        }
    }

    private @Nullable Input of(WarcRecord record) {
        return switch (record.type()) {
            case "response", "resource", "conversion" -> content(record);
            case "revisit" -> revisit(record);
            case "warcinfo", "request", "metadata", "continuation" -> skipped(Skipped.NO_CONTENT);
            case "" -> damaged(record.place(), "its header tells no type");
            default -> damaged(record.place(), "its type '" + record.type() + "' is not known");
        };
    }

    private @Nullable Input content(WarcRecord record) {
        return switch (pages.of(record)) {
            case RecordPages.Outcome.Read(Input.Readable page) -> {
                originals.keep(record, true);
                tally.read();
                yield page;
            }
            case RecordPages.Outcome.Broken(String problem) -> damaged(record.place(), problem);
            case RecordPages.Outcome.NoPage noPage -> {
                originals.keep(record, false);
                yield skipped(noPage.text() ? Skipped.NO_ARTICLE : Skipped.NO_CONTENT);
            }
        };
    }

    private @Nullable Input revisit(WarcRecord record) {
        tally.skipped(Skipped.REVISIT);
        Originals.Original original = originals.of(record);
        if (original != null && !original.page() || original == null && pages.isNoText(record)) {
            return null;
        }
        String when = record.header("warc-date") == null ? "" : ", captured again " + record.header("warc-date");
        String told = original != null ? "is the same as the record at " + original.place() : "is the same as one that this file does not hold before it";
        return new Input.Note(origin.uri(), "record at " + record.place(), told + ": " + record.address() + when);
    }

    private @Nullable Input skipped(Skipped why) {
        tally.skipped(why);
        return null;
    }

    private Input damaged(String place, String problem) {
        tally.damaged();
        return new Input.Unreadable(origin.uri(), "record at " + place, problem, "get it from another copy; the others are read");
    }
}
