package org.depesche.page.xml;

import java.util.Set;
import org.jsoup.parser.Parser;

/**
 * Mends what feeds get wrong most: characters that XML forbids become spaces, ampersands that stand for themselves are written as such ("Kraft & Wärme"), and
 * HTML's names for characters become the characters ({@code &nbsp;}). Names that nobody knows stay as words, so no declaration can give them a meaning.
 */
public final class References {
    private static final Set<String> KNOWN = Set.of("amp", "lt", "gt", "quot", "apos");
    private static final int LONGEST = 32;

    private References() {}

    /** The text mended, in one pass; sections of character data stay as they are. */
    public static String mended(String text) {
        StringBuilder out = new StringBuilder(text.length() + 64);
        int at = 0;
        while (at < text.length()) {
            char c = text.charAt(at);
            if (text.startsWith("<![CDATA[", at)) {
                int end = text.indexOf("]]>", at);
                int stop = end < 0 ? text.length() : end + 3;
                text.substring(at, stop).chars().forEach(each -> out.append(allowed((char) each)));
                at = stop;
            } else if (c == '&') {
                at = reference(text, at, out);
            } else {
                out.append(allowed(c));
                at++;
            }
        }
        return out.toString();
    }

    private static int reference(String text, int at, StringBuilder out) {
        int end = text.substring(at, Math.min(text.length(), at + LONGEST)).indexOf(';') + at;
        String name = end < at ? "" : text.substring(at + 1, end);
        if (KNOWN.contains(name)) {
            out.append(text, at, end + 1);
            return end + 1;
        }
        String value = isReference(name) ? Parser.unescapeEntities("&" + name + ";", true) : "&";
        if (value.length() > 2 || value.startsWith("&")) {
            out.append("&amp;");
            return at + 1;
        }
        value.chars().forEach(each -> escape((char) each, out));
        return end + 1;
    }

    private static boolean isReference(String name) {
        int from = name.startsWith("#") ? 1 : 0;
        return name.length() > from && name.substring(from).chars().allMatch(c -> c < 0x80 && Character.isLetterOrDigit(c));
    }

    private static void escape(char c, StringBuilder out) {
        switch (c) {
            case '<' -> out.append("&lt;");
            case '>' -> out.append("&gt;");
            case '&' -> out.append("&amp;");
            case '"' -> out.append("&quot;");
            default -> out.append(allowed(c));
        }
    }

    private static char allowed(char c) {
        return c < ' ' && c != '\n' && c != '\r' && c != '\t' || c == '\uFFFE' || c == '\uFFFF' ? ' ' : c;
    }
}
