package org.depesche.page.wire;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.depesche.page.Block.Hint;
import org.depesche.page.Composition.Piece;
import org.depesche.page.DateText;
import org.jspecify.annotations.Nullable;

/**
 * IPTC 7901: a header line behind SOH, keywords, behind STX notes in brackets, headline and byline up to a line that ends in "=", then paragraphs; ETX and the
 * date of sending. What stands behind "Notizblock" is for editors only and not read.
 */
final class Iptc7901 {
    private static final Pattern DATE = Pattern.compile("^\\s*(\\d{2})(\\d{2})(\\d{2}) ([A-Za-z]{3}) (\\d{2})");
    private static final Pattern CLOSING = Pattern.compile(
            "(?m)^(?:#+ ?Notizblock|Notizblock:?|(?:\\* ){3}\\*|dpa(?:-\\w+)? [\\p{Ll}/]+ (?:yy|xx|so )\\S*(?: .{0,40})?)[ \\t]*\\r?$");
    private static final Pattern HEAD_END = Pattern.compile("=[ \\t]*\\r?\\n");

    private Iptc7901() {}

    static @Nullable Item read(String message) {
        int start = message.indexOf('\u0002');
        int end = message.indexOf('\u0003', start);
        if (start < 0) {
            return null;
        }
        String text = controlled(message.substring(start + 1, end < 0 ? message.length() : end));
        Matcher closing = CLOSING.matcher(text);
        text = closing.find() ? text.substring(0, closing.start()) : text;
        Matcher head = HEAD_END.matcher(text);
        int seam = head.find() ? head.start() : 0;
        Item item = new Item();
        head(text.substring(0, seam), item);
        List<Piece> body = new ArrayList<>(Paragraphs.of(text.substring(seam == 0 ? 0 : head.end())));
        lead(body, item);
        return item.credit(agency(message)).publisher(agency(message)).published(end < 0 ? null : date(message.substring(end + 1))).body(null, body);
    }

    /** Headline and byline; what stands in brackets before and after them is for editors. */
    private static void head(String head, Item item) {
        StringBuilder headline = new StringBuilder();
        String byline = null;
        int depth = 0;
        for (String line : head.split("\r?\n")) {
            boolean noted = depth > 0 || line.strip().startsWith("(");
            depth = noted ? Math.max(0, depth + count(line, '(') - count(line, ')')) : 0;
            if (!noted && line.strip().startsWith("Von ") && headline.length() > 0) {
                byline = line.strip();
            } else if (!noted && !line.isBlank() && byline == null) {
                Paragraphs.join(headline, line.strip());
            }
        }
        item.headline(headline.toString());
        item.byline(byline);
    }

    private static int count(String line, char bracket) {
        return (int) line.chars().filter(c -> c == bracket).count();
    }

    /** A paragraph before the one that begins with the dateline is the lead. */
    private static void lead(List<Piece> body, Item item) {
        if (body.size() > 1 && !isDated(body.get(0).text()) && isDated(body.get(1).text())) {
            item.lead(body.remove(0).text());
        } else if (!body.isEmpty() && body.get(0).hint() == Hint.SUBHEADING) {
            body.set(0, new Piece(body.get(0).text(), Hint.PARAGRAPH));
        }
    }

    private static boolean isDated(String paragraph) {
        return paragraph.substring(0, Math.min(60, paragraph.length())).matches("\\p{Lu}[^()]{1,40} \\(\\p{Lu}?\\p{L}[^()]{1,20}\\) [-–] .*");
    }

    private static @Nullable String agency(String message) {
        String header = message.substring(Math.max(0, message.indexOf('\u0001'))).lines().findFirst().orElse("");
        Matcher name = Pattern.compile(" {2}([a-z]{2,8}) \\d{1,5}").matcher(header);
        return name.find() ? name.group(1) : null;
    }

    /** Day, hour and minute of sending, month and year: "241205 Sep 24". */
    private static @Nullable String date(String tail) {
        Matcher m = DATE.matcher(tail);
        if (!m.find() || DateText.month(m.group(4)) == 0) {
            return null;
        }
        return String.format(Locale.ROOT, "20%s-%02d-%sT%s:%s:00", m.group(5), DateText.month(m.group(4)), m.group(1), m.group(2), m.group(3));
    }

    private static String controlled(String text) {
        return text.replaceAll("[\\u0000-\\u0008\\u000B\\u000C\\u000E-\\u001F\\u007F]", "");
    }
}
