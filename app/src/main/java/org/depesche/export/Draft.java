package org.depesche.export;

import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.FileChannel;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * An export that is being written: under another name beside its target, and moved there when it is whole. So there is the old one or the new one and never
 * half of one, whatever ends the program. Not thread-safe.
 */
final class Draft implements Closeable {
    /** The file that marks a folder as an export, which may be replaced. */
    static final String MANIFEST = "export.json";

    private final Path target;
    private final boolean folder;
    private final @Nullable Path working; // null for a device, such as /dev/stdout, which is written to as it is

    private Draft(Path target, boolean folder, @Nullable Path working) {
        this.target = target;
        this.folder = folder;
        this.working = working;
    }

    /** Begins a file. Throws where the target is a folder or none can be written there. */
    static Draft file(Path target) throws IOException {
        if (Files.isDirectory(target)) {
            throw new FileAlreadyExistsException(target.toString(), null, "is a folder; name a file");
        }
        if (Files.exists(target) && !Files.isRegularFile(target)) {
            return new Draft(target, false, null);
        }
        Path place = real(target);
        return new Draft(place, false, beside(place));
    }

    /** Begins a folder. Throws where there are files that no export made. */
    static Draft folder(Path target) throws IOException {
        if (Files.exists(target) && !Files.isDirectory(target)) {
            throw new NotDirectoryException(target + " is a file; name a folder");
        }
        Path place = real(target);
        if (Files.isDirectory(place) && !isReplaceable(place)) {
            throw new DirectoryNotEmptyException(target + " holds other files; name a new folder");
        }
        Path working = beside(place);
        delete(working);
        return new Draft(place, true, Files.createDirectory(working));
    }

    private static Path real(Path target) throws IOException {
        return Files.exists(target) ? target.toRealPath() : target.toAbsolutePath();
    }

    private static Path beside(Path target) {
        return target.resolveSibling("." + target.getFileName() + "." + ProcessHandle.current().pid() + ".part");
    }

    private static boolean isReplaceable(Path folder) throws IOException {
        try (Stream<Path> entries = Files.list(folder)) {
            return Files.exists(folder.resolve(MANIFEST)) || entries.findAny().isEmpty();
        }
    }

    /** The one file of this export. */
    OutputStream open() throws IOException {
        return working == null ? Files.newOutputStream(target) : new BufferedOutputStream(Files.newOutputStream(working), 1 << 16);
    }

    /** A file of this folder. */
    OutputStream open(String name) throws IOException {
        return new BufferedOutputStream(Files.newOutputStream(path(name)), 1 << 16);
    }

    /** Where a file of this folder is written. */
    Path path(String name) {
        if (working == null || !folder) {
            throw new IllegalStateException("no folder: " + target);
        }
        return working.resolve(name);
    }

    /** Puts it in its place; all of it is on the disk by then. */
    void commit() throws IOException {
        if (working == null) {
            return;
        }
        force();
        if (folder && Files.exists(target)) {
            Path old = target.resolveSibling(working.getFileName() + ".old");
            Files.move(target, old, StandardCopyOption.ATOMIC_MOVE);
            Files.move(working, target, StandardCopyOption.ATOMIC_MOVE);
            delete(old);
        } else {
            Files.move(working, target, StandardCopyOption.ATOMIC_MOVE);
        }
    }

    private void force() throws IOException {
        for (Path file : below(working, Comparator.naturalOrder())) {
            if (Files.isRegularFile(file)) {
                try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
                    channel.force(true);
                }
            }
        }
    }

    /** Removes what was not put in its place. */
    @Override
    public void close() throws IOException {
        delete(working);
    }

    private static void delete(@Nullable Path path) throws IOException {
        for (Path file : below(path, Comparator.reverseOrder())) {
            Files.deleteIfExists(file);
        }
    }

    private static List<Path> below(@Nullable Path path, Comparator<Path> order) throws IOException {
        if (path == null || !Files.exists(path)) {
            return List.of();
        }
        try (Stream<Path> files = Files.walk(path)) {
            return files.sorted(order).toList();
        }
    }
}
