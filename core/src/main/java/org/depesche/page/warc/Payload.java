package org.depesche.page.warc;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;
import org.depesche.page.gzip.Unpacked;
import org.jspecify.annotations.Nullable;

/**
 * What an answer holds once chunks are joined and packing undone. Headers lie: a crawler may have joined and unpacked and kept the header, so bytes that do
 * not look chunked or packed are taken as they are.
 *
 * @param bytes the content; as far as it could be had where there is a problem
 * @param problem what is wrong with it; null for nothing
 * @param readable whether the bytes are of use in spite of that
 */
record Payload(byte[] bytes, @Nullable String problem, boolean readable) {

    static Payload of(HttpAnswer answer, int most) {
        Payload joined = answer.header("transfer-encoding").contains("chunked") ? joined(answer.body()) : new Payload(answer.body(), null, true);
        String packing = answer.header("content-encoding");
        if (packing.contains("br") || packing.contains("zstd") || packing.contains("compress")) {
            return new Payload(joined.bytes, "is packed with " + packing + ", which is not supported", false);
        }
        byte[] bytes = joined.bytes;
        boolean gzip = packing.contains("gzip") && bytes.length > 1 && bytes[0] == 0x1F && bytes[1] == (byte) 0x8B;
        boolean deflate = packing.contains("deflate") && bytes.length > 1 && bytes[0] != '<' && !Character.isWhitespace(bytes[0]);
        return gzip || deflate ? unpacked(joined, gzip, most) : joined;
    }

    private static Payload unpacked(Payload packed, boolean gzip, int most) {
        ByteArrayInputStream in = new ByteArrayInputStream(packed.bytes);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        String problem = packed.problem;
        try {
            InputStream stream = gzip ? new Unpacked(in, most) : new InflaterInputStream(in, new Inflater(!isZlib(packed.bytes)));
            problem = copy(stream, out, most) ? "unpacks to more than " + most + " bytes" : problem;
            problem = problem == null && stream instanceof Unpacked unpacked ? unpacked.problem() : problem;
        } catch (IOException broken) {
            problem = "its packed bytes are broken";
        }
        boolean tooLarge = problem != null && problem.startsWith("unpacks");
        return new Payload(out.toByteArray(), problem, !tooLarge && out.size() > 0);
    }

    /** Whether deflated bytes have the header that they should have (RFC 1950); some servers leave it out. */
    private static boolean isZlib(byte[] bytes) {
        return (bytes[0] & 0x0F) == 8 && ((bytes[0] & 0xFF) << 8 | bytes[1] & 0xFF) % 31 == 0;
    }

    /** Copies no more than so many bytes; whether there were more. */
    private static boolean copy(InputStream in, ByteArrayOutputStream out, int most) throws IOException {
        byte[] piece = new byte[1 << 13];
        for (int count = in.read(piece); count >= 0; count = in.read(piece)) {
            out.write(piece, 0, count);
            if (out.size() > most) {
                return true;
            }
        }
        return false;
    }

    /** Chunks joined: a line with their length in hexadecimal before each, none of length nought but the last. */
    private static Payload joined(byte[] body) {
        ByteArrayOutputStream out = new ByteArrayOutputStream(body.length);
        int at = 0;
        while (at < body.length) {
            int line = lineEnd(body, at);
            long length = line < 0 ? -1 : length(body, at, line);
            if (length < 0) {
                return at == 0 ? new Payload(body, null, true) : new Payload(out.toByteArray(), "its chunks are broken", true);
            }
            if (length == 0) {
                return new Payload(out.toByteArray(), null, true);
            }
            int stop = (int) Math.min(body.length, line + 1 + length);
            out.write(body, line + 1, stop - line - 1);
            at = stop + (stop + 1 < body.length && body[stop] == '\r' ? 2 : 1);
        }
        return new Payload(out.toByteArray(), "its last chunk is missing", true);
    }

    private static int lineEnd(byte[] body, int from) {
        for (int i = from; i < Math.min(body.length, from + 200); i++) {
            if (body[i] == '\n') {
                return i;
            }
        }
        return -1;
    }

    private static long length(byte[] body, int from, int to) {
        String line = new String(body, from, to - from, StandardCharsets.ISO_8859_1);
        int end = line.indexOf(';');
        String digits = (end < 0 ? line : line.substring(0, end)).strip();
        return digits.matches("[0-9A-Fa-f]{1,8}") ? Long.parseLong(digits, 16) : -1;
    }
}
