package org.depesche.cli;

import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;

/**
 * Where a command reads and writes: always UTF-8.
 *
 * @param in standard input
 * @param out standard output; not buffered, so that a failure shows where it happens
 * @param errors for problems, a line each
 * @param terminal whether a person looks at the output
 * @param colour whether they see colours
 * @param columns how wide their terminal is
 */
record Streams(InputStream in, OutputStream out, PrintWriter errors, boolean terminal, boolean colour, int columns) {
    private static final int USUAL_COLUMNS = 100;

    /** Those of this process. The launcher tells whether output goes to a terminal: Java before 22 cannot. */
    static Streams ofProcess() {
        boolean terminal = Boolean.getBoolean("depesche.terminal");
        return new Streams(
                new FileInputStream(FileDescriptor.in),
                new FileOutputStream(FileDescriptor.out),
                printer(new FileOutputStream(FileDescriptor.err)),
                terminal,
                terminal && environment("NO_COLOR").isEmpty() && !environment("TERM").equals("dumb"),
                columns(environment("COLUMNS")));
    }

    private static String environment(String name) {
        String value = System.getenv(name);
        return value == null ? "" : value;
    }

    static int columns(String told) {
        return told.matches("[1-9][0-9]{1,3}") ? Integer.parseInt(told) : USUAL_COLUMNS;
    }

    static PrintWriter printer(OutputStream out) {
        return new PrintWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8), true);
    }

    /** Standard output for letters, such as help. */
    PrintWriter printer() {
        return printer(out);
    }

    /** Tells a problem in one line. */
    void tell(String problem) {
        errors.println(Visible.line(problem));
        errors.flush();
    }

    /** Tells a bug in one line, and where it came up with {@code --debug}. */
    void tellInternal(String where, Throwable failure, boolean debug) {
        String what = where + (where.isEmpty() ? "" : ": ") + "internal error, " + failure;
        tell("depesche: " + what + "; please report it" + (debug ? "" : " with what --debug shows"));
        if (debug) {
            failure.printStackTrace(errors);
            errors.flush();
        }
    }
}
