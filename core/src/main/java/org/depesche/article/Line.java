package org.depesche.article;

import java.util.regex.Pattern;
import org.depesche.page.AuthorNames;
import org.depesche.page.DateText;
import org.depesche.page.PhotoCredits;
import org.depesche.page.Phrases;
import org.depesche.rights.RightsReader;
import org.depesche.text.Span;

/**
 * A line of copied text, and what it is by its own words.
 *
 * @param index its place among the lines
 * @param span where it stands in the text
 * @param text its words
 * @param look what it looks like
 */
record Line(int index, Span span, String text, Look look) {
    private static final int PROSE = 90;
    private static final Pattern CREDIT = Pattern.compile(
            "(?:Fotos?|Bild(?:er|rechte|quelle)?|Quelle|Grafik|Illustration|Symbolbild|"
                    + "Archivbild|Archivfoto|Screenshot|©|\\(c\\))\\s?[:©]?\\s?.{2,80}",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern AGENCY_CREDIT = Pattern.compile("[\\p{L}. '-]{2,40}(?:\\s?/\\s?[\\p{L}. '-]{2,40}){1,3}");
    private static final Pattern BYLINE = Pattern.compile(
            "(?:(?:Ein|Eine) \\p{L}{3,20} von|Von|Text:|Autor(?:in)?:|"
                    + "(?:Kommentar|Analyse|Reportage|Interview|Kolumne|Essay|Glosse|Gastbeitrag|Porträt|Bericht) von) .{3,100}",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern DATE = Pattern.compile(
            "(?:(?:Stand|Aktualisiert|Veröffentlicht|Erschienen|Zuletzt aktualisiert|Publiziert)(?: am)?:?\\s)?"
                    + ".{0,14}\\d{1,2}\\.? ?(?:\\p{L}{3,9}|\\d{1,2}\\.) ?\\d{2,4}.{0,50}",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern TIME = Pattern.compile("\\d{1,2}[:.]\\d{2} Uhr");
    private static final int LONGEST_CAPTION = 600;

    /** What a line looks like by itself. */
    enum Look {
        PROSE, SENTENCE, SHORT, CREDIT, CAPTION, BYLINE, DATE, SIGNATURE, COPYRIGHT, STATEMENT, FURNITURE, END
    }

    static Line of(int index, Span span, String text, Phrases phrases, Signatures signatures, PhotoCredits credits) {
        return new Line(index, span, text, look(text, phrases, signatures, credits));
    }

    private static Look look(String text, Phrases phrases, Signatures signatures, PhotoCredits credits) {
        if (phrases.isFurniture(text)) {
            return phrases.isEnd(text) ? Look.END : Look.FURNITURE;
        }
        if (RightsReader.isCopyright(text)) {
            return Look.COPYRIGHT;
        }
        if (RightsReader.isStatement(text) && text.length() < 300) {
            return Look.STATEMENT;
        }
        if (signatures.isSignature(text)) {
            return Look.SIGNATURE;
        }
        if (text.length() < LONGEST_CAPTION && credits.hasTail(text)) {
            return CREDIT.matcher(text).matches() ? Look.CREDIT : Look.CAPTION;
        }
        boolean ends = endsSentence(text);
        if (text.length() >= PROSE) {
            return ends || text.length() >= 2 * PROSE ? Look.PROSE : Look.SENTENCE;
        }
        if (BYLINE.matcher(text).matches() && !AuthorNames.in(text).isEmpty()) {
            return Look.BYLINE;
        }
        if (CREDIT.matcher(text).matches() || credits.isCredit(text) || AGENCY_CREDIT.matcher(text).matches() && !ends) {
            return Look.CREDIT;
        }
        if (text.length() < 80 && TIME.matcher(text).find() || text.length() < 80 && DATE.matcher(text).matches() && DateText.iso(text) != null) {
            return Look.DATE;
        }
        return ends && text.length() > 30 ? Look.SENTENCE : Look.SHORT;
    }

    static boolean endsSentence(String text) {
        return ".!?…\"“”«»".indexOf(text.charAt(text.length() - 1)) >= 0;
    }

    /** What it adds to the stretch of lines that it is in. */
    int weight(boolean wholePage) {
        return switch (look) {
            case PROSE -> Math.min(text.length(), 700) - (wholePage ? 120 : 50);
            case SENTENCE -> wholePage ? -5 : 5;
            case SHORT, DATE, CREDIT, CAPTION, BYLINE, SIGNATURE -> wholePage ? -18 : -14;
            case FURNITURE -> -30;
            case COPYRIGHT, STATEMENT, END -> -220;
        };
    }
}
