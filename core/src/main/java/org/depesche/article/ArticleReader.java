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
import org.depesche.rights.Rights;
import org.depesche.rights.RightsReader;
import org.depesche.text.SourceText;
import org.depesche.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * Reads a page as an article: labels its parts, sets dateline and agency lines apart from the prose, and gathers what parts and metadata say of title, authors,
 * agencies and rights. Never throws: what it cannot tell apart is a paragraph. Immutable and thread-safe.
 */
public final class ArticleReader {
    private static final Pattern VON = Pattern.compile("^[Vv]on ");

    private final Agencies agencies;
    private final PlainLabels plain;
    private final DatelineReader datelines;
    private final Signatures signatures;
    private final Language language;

    public ArticleReader(Lexicon lexicon, Limits limits) {
        agencies = new Agencies(lexicon);
        datelines = new DatelineReader(lexicon, agencies);
        signatures = new Signatures(agencies);
        plain = new PlainLabels(new Phrases(lexicon), signatures, datelines, new KickerLine(lexicon), new PhotoCredits(lexicon));
        language = new Language(lexicon);
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
        return new Article(
                page.text(),
                draft.parts(),
                language.of(draft),
                titleOf(draft, meta),
                first(draft.first(PartKind.KICKER), meta.kicker()),
                first(draft.first(PartKind.LEAD), meta.lead()),
                meta.published() != null || page.form() != Page.Form.PLAIN ? meta.published() : CopiedDate.in(draft),
                meta.modified(),
                publisher,
                meta.url(),
                authors(draft, page),
                signed.initials(),
                agencies(draft, meta, signed, dateline),
                dateline != null || meta.dateline() == null ? dateline : new Dateline(meta.dateline(), null, null),
                rights,
                meta.complete(),
                page.entries());
    }

    private static Rights rights(Draft draft, Page page) {
        Metadata meta = page.metadata();
        List<String> lines = draft.texts(PartKind.RIGHTS);
        String stated = meta.rightsStatement();
        return RightsReader.of(!lines.isEmpty() || stated == null ? lines : stated.lines().toList(), page);
    }

    private static @Nullable String titleOf(Draft draft, Metadata meta) {
        String shown = draft.first(PartKind.HEADLINE);
        String given = meta.title();
        boolean inPieces = shown != null && given != null && given.length() > shown.length() + 1 && given.startsWith(shown + ": ");
        return inPieces ? given : first(shown, given);
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

    private static @Nullable String first(@Nullable String a, @Nullable String b) {
        return a != null ? a : b;
    }

    /** The parts while they are being labelled. Not thread-safe. */
    static final class Draft {
        private final SourceText text;
        private final List<Part> parts;

        Draft(SourceText text, List<Part> parts) {
            this.text = text;
            this.parts = new ArrayList<>(parts);
        }

        List<Part> parts() {
            return parts;
        }

        String words(Part part) {
            return text.slice(part.span());
        }

        List<String> texts(PartKind kind) {
            return parts.stream().filter(part -> part.kind() == kind).map(this::words).toList();
        }

        @Nullable String first(PartKind kind) {
            return parts.stream().filter(part -> part.kind() == kind).map(this::words).findFirst().orElse(null);
        }

        /** The index of the first part of that kind; -1 for none. */
        int indexOf(PartKind kind) {
            for (int i = 0; i < parts.size(); i++) {
                if (parts.get(i).kind() == kind) {
                    return i;
                }
            }
            return -1;
        }

        /** Parts a part in two, where its words are parted at two UTF-16 indices; an empty half is left out. */
        void cut(int index, PartKind left, int leftEnd, int rightStart, PartKind right) {
            Part part = parts.remove(index);
            int start = text.utf16(part.span().start());
            Span head = text.trim(text.span(start, start + leftEnd));
            Span tail = text.trim(new Span(text.codePoint(start + rightStart), part.span().end()));
            if (!tail.isEmpty()) {
                parts.add(index, new Part(right, tail));
            }
            if (!head.isEmpty()) {
                parts.add(index, new Part(left, head));
            }
        }
    }
}
