package org.depesche.page.warc;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPOutputStream;

/** Writes archives for tests, record by record. */
final class Archive {
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final boolean packed;
    final List<Integer> offsets = new ArrayList<>();

    Archive(boolean packed) {
        this.packed = packed;
    }

    static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    static byte[] joined(byte[]... pieces) {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        for (byte[] piece : pieces) {
            all.writeBytes(piece);
        }
        return all.toByteArray();
    }

    static byte[] gzip(byte[] bytes) {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
            gzip.write(bytes);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return packed.toByteArray();
    }

    static String page(int number) {
        return "<!DOCTYPE html><html><head><title>Rat " + number + " vertagt Haushalt</title></head><body><article><h1>Rat " + number + " vertagt Haushalt</h1><p>"
                + ("Der Stadtrat von Musterstadt hat am Montag zum " + number + ". Mal über den Haushalt beraten und die Entscheidung vertagt, weil Zahlen fehlen. ")
                + "</p><p>Die Kämmerin legte Zahlen vor, die aus Sicht der Opposition nicht genügen; der Bürgermeister sagte zu, sie nachzureichen.</p></article></body></html>";
    }

    static byte[] answer(String headers, byte[] body) {
        return joined(bytes("HTTP/1.1 200 OK\r\n" + headers + "\r\n"), body);
    }

    static byte[] html(int number) {
        return answer("Content-Type: text/html; charset=utf-8\r\nX-Robots-Tag: noai\r\n", bytes(page(number)));
    }

    /** Adds a record; more header lines end with a line end each. */
    Archive add(String type, String uri, String more, byte[] block) {
        String head = "WARC/1.0\r\nWARC-Type: " + type + "\r\nWARC-Record-ID: <urn:uuid:" + offsets.size() + ">\r\nWARC-Date: 2024-05-03T10:00:00Z\r\nWARC-Target-URI: " + uri
                + "\r\n" + more + "Content-Length: " + block.length + "\r\n\r\n";
        return raw(joined(bytes(head), block, bytes("\r\n\r\n")));
    }

    Archive response(int number) {
        return add("response", "https://zeitung.example/" + number, "Content-Type: application/http; msgtype=response\r\n", html(number));
    }

    Archive raw(byte[] record) {
        offsets.add(out.size());
        out.writeBytes(packed ? gzip(record) : record);
        return this;
    }

    byte[] bytes() {
        return out.toByteArray();
    }
}
