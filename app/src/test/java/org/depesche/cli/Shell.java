package org.depesche.cli;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Runs the command line as a shell would, with streams of its own. */
final class Shell {
    private byte[] input = new byte[0];
    private boolean terminal;

    /** What a command printed and how it ended. */
    record Ended(int code, byte[] output, String errors) {

        String text() {
            return new String(output, StandardCharsets.UTF_8);
        }

        List<String> lines() {
            return text().lines().toList();
        }
    }

    Shell typing(String words) {
        input = words.getBytes(StandardCharsets.UTF_8);
        return this;
    }

    Shell onTerminal() {
        terminal = true;
        return this;
    }

    Ended run(String... arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        return run(out, out, arguments);
    }

    /** Runs a command whose output goes where nothing can be written. */
    Ended runOnFullDisk(String... arguments) {
        return run(new FullDisk(), new ByteArrayOutputStream(), arguments);
    }

    private Ended run(OutputStream out, ByteArrayOutputStream kept, String... arguments) {
        ByteArrayOutputStream errors = new ByteArrayOutputStream();
        Streams streams = new Streams(new ByteArrayInputStream(input), out, Streams.printer(errors), terminal, terminal, 80);
        int code = Main.run(streams, arguments);
        return new Ended(code, kept.toByteArray(), errors.toString(StandardCharsets.UTF_8));
    }

    private static final class FullDisk extends OutputStream {

        @Override
        public void write(int value) throws IOException {
            throw new IOException("No space left on device");
        }
    }
}
