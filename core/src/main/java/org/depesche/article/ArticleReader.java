package org.depesche.article;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.depesche.Limits;
import org.depesche.lexicon.Lexicon;
import org.depesche.page.AuthorNames;
import org.depesche.page.Metadata;
import org.depesche.page.Page;
import org.depesche.page.PhotoCredits;
import org.depesche.page.Phrases;
import org.depesche.page.Sourced;
import org.depesche.rights.Rights;
import org.depesche.rights.RightsReader;
import org.depesche.text.SourceText;
import org.jspecify.annotations.Nullable;

/**
 * Reads a page as an article: labels its parts, sets dateline and agency lines apart from the prose, and gathers what parts and metadata say of title, authors,
 * agencies and rights. Never throws: what it cannot tell apart is a paragraph. Immutable and thread-safe.
 */
public final class ArticleReader {
    private static final int ENOUGH = 5_000; // UTF-16 units of prose that tell its language
    private static final Pattern VON = Pattern.compile("^[Vv]on ");

    private final Agencies agencies;
    private final PlainLabels plain;
    private final DatelineReader datelines;
    private final Signatures signatures;
    private final LanguageGuesser languages;

    public ArticleReader(Lexicon lexicon, Limits limits) {
        agencies = new Agencies(lexicon);
        datelines = new DatelineReader(lexicon, agencies);
        signatures = new Signatures(agencies);
        plain = new PlainLabels(new Phrases(lexicon), signatures, datelines, new KickerLine(lexicon), new PhotoCredits(lexicon));
        languages = new LanguageGuesser(lexicon);
    }

    /** The article of a page. */
    public Article read(Page page) {
        SourceText text = page.text();
        Draft draft = new Draft(text, page.form() == Page.Form.PLAIN ? plain.parts(page) : HintLabels.parts(page));
        Dateline dateline = datelines.cut(draft, page.metadata());
        if (page.form() != Page.Form.CORPUS) {
            signatures.cut(draft);
        }
        return article(page, draft, dateline);
    }

    private Article article(Page page, Draft draft, @Nullable Dateline dateline) {
        Metadata meta = page.metadata();
        Rights rights = rights(draft, page);
        String publisher = meta.publisher() != null ? meta.publisher() : rights.holder();
        Signatures.Signed signed = signatures.of(draft);
        List<String> authors = authors(draft, page);
        Naming named = Naming.of(draft, meta);
        return new Article(
                page.text(),
                draft.parts(),
                language(draft),
                named.title(),
                named.kicker(),
                named.lead(),
                meta.published() != null || page.form() != Page.Form.PLAIN ? meta.published() : CopiedDate.in(draft),
                meta.modified(),
                publisher,
                meta.url(),
                authors,
                signed.initials(),
                agencies(draft, meta, signed, dateline),
                dateline != null || meta.dateline() == null ? dateline : new Dateline(meta.dateline(), null, null),
                rights,
                meta.complete(),
                Sourced.value(meta.section()),
                Sourced.value(named.searchTitle()),
                ValueBasis.of(named, meta, publisher, authors),
                page.entries());
    }

    /** The language of its prose; German where that says too little. */
    private String language(Draft draft) {
        StringBuilder prose = new StringBuilder();
        for (Part part : draft.parts()) {
            if (part.kind().isProse() && prose.length() < ENOUGH) {
                prose.append(draft.words(part)).append('\n');
            }
        }
        String guess = languages.guess(prose.toString());
        return guess.equals(LanguageGuesser.UNKNOWN) ? "de" : guess;
    }

    private static Rights rights(Draft draft, Page page) {
        Metadata meta = page.metadata();
        List<String> lines = draft.texts(PartKind.RIGHTS);
        String stated = meta.rightsStatement();
        return RightsReader.of(!lines.isEmpty() || stated == null ? lines : stated.lines().toList(), page);
    }

    /** The persons named; on web pages the agencies in the author's place too, and where neither is there the house that the page calls its author. */
    private List<String> authors(Draft draft, Page page) {
        List<String> bylines = draft.texts(PartKind.BYLINE);
        List<String> others = page.metadata().agencies();
        Set<String> names = new LinkedHashSet<>(page.metadata().authors());
        if (names.isEmpty()) {
            bylines.forEach(line -> names.addAll(AuthorNames.in(line)));
        }
        if (page.form() == Page.Form.HTML) {
            others.forEach(name -> names.addAll(agencies.in(name)));
            bylines.forEach(line -> names.addAll(agencies.in(VON.matcher(line).replaceFirst(""))));
            if (names.isEmpty() && !others.isEmpty()) {
                names.add(others.get(0));
            }
        }
        return new ArrayList<>(names);
    }

    private List<String> agencies(Draft draft, Metadata meta, Signatures.Signed signed, @Nullable Dateline dateline) {
        Set<String> names = new LinkedHashSet<>(signed.agencies());
        if (dateline != null && dateline.agency() != null) {
            names.addAll(agencies.in(dateline.agency()));
        }
        meta.agencies().forEach(name -> names.addAll(agencies.in(name)));
        draft.texts(PartKind.BYLINE).forEach(line -> names.addAll(agencies.in(VON.matcher(line).replaceFirst(""))));
        return new ArrayList<>(names);
    }
}
