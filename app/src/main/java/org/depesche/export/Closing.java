package org.depesche.export;

import java.io.Closeable;
import java.io.IOException;
import java.util.List;

/** Closes several files, all of them even where one fails. */
final class Closing {
    private Closing() {}

    static void all(List<? extends Closeable> files) throws IOException {
        IOException first = null;
        for (Closeable file : files) {
            try {
                file.close();
            } catch (IOException broken) {
                if (first == null) {
                    first = broken;
                } else {
                    first.addSuppressed(broken);
                }
            }
        }
        if (first != null) {
            throw first;
        }
    }
}
