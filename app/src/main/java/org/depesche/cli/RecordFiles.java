package org.depesche.cli;

import java.io.BufferedReader;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import org.depesche.record.Record;
import org.jspecify.annotations.Nullable;

/** The records of several files, one after the other; {@code -} is standard input. What cannot be read is told and passed over. Not thread-safe. */
final class RecordFiles implements Iterator<Record>, Closeable {
    private final Iterator<String> names;
    private final Streams streams;
    private @Nullable RecordFile lines;
    private @Nullable InputStream open;
    private boolean failed;

    RecordFiles(List<String> names, Streams streams) {
        this.names = names.iterator();
        this.streams = streams;
    }

    /** Whether some of it could not be read. */
    boolean failed() {
        return failed;
    }

    @Override
    public boolean hasNext() {
        while (lines == null || !lines.hasNext()) {
            if (!names.hasNext()) {
                return false;
            }
            lines = lines(names.next());
        }
        return true;
    }

    @Override
    public Record next() {
        if (!hasNext() || lines == null) {
            throw new NoSuchElementException();
        }
        return lines.next();
    }

    private @Nullable RecordFile lines(String name) {
        try {
            close();
            open = name.equals("-") ? streams.in() : Files.newInputStream(Path.of(name));
            return new RecordFile(name, new BufferedReader(new InputStreamReader(open, StandardCharsets.UTF_8)), this::tell);
        } catch (NoSuchFileException missing) {
            tell(name + ": no such file; check the name");
        } catch (AccessDeniedException denied) {
            tell(name + ": may not be read; get permission for it (chmod +r)");
        } catch (IOException broken) {
            tell(name + ": cannot be read: " + broken.getMessage() + "; check the file");
        }
        return null;
    }

    private void tell(String problem) {
        failed = true;
        streams.tell("depesche: " + problem);
    }

    @Override
    public void close() throws IOException {
        if (open != null && open != streams.in()) {
            open.close();
        }
    }
}
