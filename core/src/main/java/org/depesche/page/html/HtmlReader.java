package org.depesche.page.html;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.depesche.Limits;
import org.depesche.lexicon.Lexicon;
import org.depesche.page.Composition;
import org.depesche.page.Damage;
import org.depesche.page.DeclaredCharset;
import org.depesche.page.Encoding;
import org.depesche.page.Entry;
import org.depesche.page.Input;
import org.depesche.page.Metadata;
import org.depesche.page.MetadataBuilder;
import org.depesche.page.Origin;
import org.depesche.page.Page;
import org.depesche.page.PhotoCredits;
import org.depesche.page.Phrases;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** Reads web pages: decodes them, takes their metadata, finds the article and leaves the furniture. Immutable and thread-safe. */
public final class HtmlReader {
    private static final int LONGEST_OFFER = 200;

    private static final int LONGEST_RIGHTS = 200;
    private static final Pattern RIGHTS = Pattern.compile("^(?:©|\\(c\\) |Copyright\\b)|Alle Rechte vorbehalten", Pattern.CASE_INSENSITIVE);

    private final Limits limits;
    private final Cues cues;
    private final LiveWords liveWords;
    private final MetadataReader metadata;
    private final Phrases phrases;
    private final Extraction extraction;

    public HtmlReader(Lexicon lexicon, Limits limits) {
        this.limits = limits;
        cues = new Cues(lexicon);
        liveWords = new LiveWords(lexicon);
        metadata = new MetadataReader(liveWords, limits);
        phrases = new Phrases(lexicon);
        extraction = new Extraction(phrases, new PhotoCredits(lexicon));
    }

    /** The page of a web page's bytes. */
    public Input read(byte[] bytes, Origin origin, Encoding encoding) {
        String label = origin.charset() != null ? origin.charset() : DeclaredCharset.in(bytes);
        Encoding.Decoded decoded = encoding.decode(bytes, label);
        List<Damage> damage = new ArrayList<>(decoded.damage());
        Document document = Jsoup.parse(withoutZeros(decoded.text(), damage), origin.base());
        Found found = metadata.read(document, origin.base(), damage);
        Outline outline = Outline.of(document, cues, limits);
        damage.addAll(outline.damage());
        LiveBlog live = LiveBlog.of(outline, found, liveWords);
        List<Passage.Labelled> passages = extraction.passages(outline, found, live);
        Composition composition = Composition.of(passages.stream().map(Passage.Labelled::piece).toList(), limits.textLength());
        if (composition.blocks().isEmpty()) {
            return origin.unreadable("holds no article", "give the page of an article");
        }
        damage.addAll(composition.damage());
        Metadata shown = origin.with(shown(found.metadata(), outline, passages));
        List<Entry> entries = Entries.of(live, passages, composition, shown.published());
        return new Input.Readable(
                new Page(origin.source("text/html", bytes), Page.Form.HTML, composition.text(), composition.blocks(), shown, damage, origin.capture(), entries));
    }

    /** The metadata with what the page shows to its readers: its date, and that the rest is for subscribers. */
    private Metadata shown(Metadata metadata, Outline outline, List<Passage.Labelled> passages) {
        boolean cut = outline.passages().stream().anyMatch(passage -> passage.length() < LONGEST_OFFER && phrases.isCut(passage.text()));
        MetadataBuilder shown = ShownDate.in(metadata, outline, passages).with().complete(metadata.complete() && !cut);
        if (metadata.rightsStatement() == null) {
            outline.passages().stream().map(Passage::text).filter(HtmlReader::isRightsLine).findFirst().ifPresent(shown::rightsStatement);
        }
        return shown.build();
    }

    /** "© Hansekurier Verlag 2025. Alle Rechte vorbehalten.", at the foot of the page. */
    private static boolean isRightsLine(String text) {
        return text.length() < LONGEST_RIGHTS && RIGHTS.matcher(text).find();
    }

    private static String withoutZeros(String text, List<Damage> damage) {
        if (text.indexOf('\0') < 0) {
            return text;
        }
        damage.add(new Damage("control-characters", "zero characters were left out"));
        return text.replace("\0", "");
    }
}
