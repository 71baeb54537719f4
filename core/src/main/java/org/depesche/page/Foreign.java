package org.depesche.page;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Files that are no text and known by their first bytes: what they are, and what to do to have them read.
 *
 * @param problem what it is
 * @param remedy what to do
 */
record Foreign(String problem, String remedy) {
    private static final String PICTURE = "extract its text first (tesseract -l deu)";
    private static final String RECORDING = "give its transcript as text";
    private static final String UNZIP = "unpack it first (unzip)";
    private static final int TAR_MARK = 257;

    private static final List<Sign> SIGNS = List.of(
            new Sign("%PDF-", "is a PDF, which is out of scope", "extract its text first (pdftotext)"),
            new Sign("{\\rtf", "is an RTF document, which is out of scope", "save it as text or HTML"),
            new Sign("%!PS", "is PostScript, which is out of scope", "extract its text first (ps2ascii)"),
            new Sign("\u00D0\u00CF\u0011\u00E0", "is an old Office document, which is out of scope", "save it as text or HTML"),
            new Sign("\u0089PNG", "is a picture", PICTURE),
            new Sign("\u00FF\u00D8\u00FF", "is a picture", PICTURE),
            new Sign("GIF8", "is a picture", PICTURE),
            new Sign("II*\0", "is a picture", PICTURE),
            new Sign("MM\0*", "is a picture", PICTURE),
            new Sign("ID3", "is a recording", RECORDING),
            new Sign("OggS", "is a recording", RECORDING),
            new Sign("\u001AE\u00DF\u00A3", "is a recording", RECORDING),
            new Sign("BZh", "is packed with bzip2", "unpack it first (bunzip2)"),
            new Sign("\u00FD7zXZ", "is packed with xz", "unpack it first (unxz)"),
            new Sign("(\u00B5/\u00FD", "is packed with zstd", "unpack it first (unzstd)"),
            new Sign("7z\u00BC\u00AF", "is a 7z archive", "unpack it first (7z x)"),
            new Sign("Rar!", "is a RAR archive", "unpack it first (unrar x)"),
            new Sign("PAR1", "is a Parquet file", "export its rows as JSON Lines with id and text"),
            new Sign("SQLite format 3", "is a database", "export its rows as JSON Lines with id and text"),
            new Sign("filedesc://", "is an ARC archive, the form before WARC", "convert it first (warctools: arc2warc)"));

    private record Sign(String opening, String problem, String remedy) {}

    /** What begins with these bytes; null for what may be text. */
    static @Nullable Foreign in(byte[] head) {
        String start = new String(head, 0, Math.min(head.length, 4096), StandardCharsets.ISO_8859_1);
        for (Sign sign : SIGNS) {
            if (start.startsWith(sign.opening)) {
                return new Foreign(sign.problem, sign.remedy);
            }
        }
        if (start.startsWith("PK\u0003\u0004")) {
            return zip(start);
        }
        if (start.startsWith("RIFF") && start.startsWith("WEBP", 8)) {
            return new Foreign("is a picture", PICTURE);
        }
        if (start.startsWith("ftyp", 4) || start.startsWith("RIFF")) {
            return new Foreign("is a recording", RECORDING);
        }
        return start.startsWith("ustar", TAR_MARK) ? new Foreign("is a tar archive", "unpack it first (tar x)") : null;
    }

    private static Foreign zip(String start) {
        if (start.contains("epub+zip")) {
            return new Foreign("is an e-book, which is out of scope", UNZIP + " and give its pages");
        }
        boolean office = start.contains("[Content_Types].xml") || start.contains("word/") || start.contains("oasis.opendocument");
        return office ? new Foreign("is an Office document, which is out of scope", "save it as text or HTML") : new Foreign("is a ZIP archive", UNZIP);
    }
}
