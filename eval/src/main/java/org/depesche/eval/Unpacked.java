package org.depesche.eval;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** Opens a file as it is, or what is in it when its name ends in {@code .xz} (by the program {@code xz}). Stateless. */
public final class Unpacked {
    private Unpacked() {}

    /** The file's bytes, unpacked. The caller closes. */
    public static InputStream open(Path file) throws IOException {
        if (!file.toString().endsWith(".xz")) {
            return new BufferedInputStream(Files.newInputStream(file));
        }
        return new ProcessBuilder("xz", "-dc", file.toString()).redirectError(ProcessBuilder.Redirect.INHERIT).start().getInputStream();
    }
}
