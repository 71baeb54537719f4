package org.depesche.page;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The encoding that a page declares in its first bytes, in a meta element or an XML declaration. */
public final class DeclaredCharset {
    private static final int PRESCAN = 4096;
    private static final Pattern META = Pattern.compile("<meta\\b[^>]{0,300}?charset\\s{0,9}=\\s{0,9}[\"']?\\s{0,9}([a-z0-9_:.-]{2,40})");
    private static final Pattern XML = Pattern.compile("^\\s{0,99}<\\?xml[^>]{0,200}?encoding\\s{0,9}=\\s{0,9}[\"']([a-z0-9_:.-]{2,40})");

    private DeclaredCharset() {}

    /** Its label in lower case; null where there is none. */
    public static @Nullable String in(byte[] bytes) {
        String start = new String(bytes, 0, Math.min(bytes.length, PRESCAN), StandardCharsets.ISO_8859_1).toLowerCase(Locale.ROOT);
        Matcher meta = META.matcher(start);
        if (meta.find()) {
            return meta.group(1);
        }
        Matcher xml = XML.matcher(start);
        return xml.find() ? xml.group(1) : null;
    }
}
