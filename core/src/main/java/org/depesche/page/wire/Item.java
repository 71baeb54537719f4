package org.depesche.page.wire;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.depesche.page.AuthorNames;
import org.depesche.page.Block.Hint;
import org.depesche.page.Composition.Piece;
import org.depesche.page.DateText;
import org.depesche.page.Metadata;
import org.depesche.page.MetadataBuilder;
import org.depesche.page.Sourced;
import org.depesche.text.Dated;
import org.jspecify.annotations.Nullable;

/** A wire item while it is being read: its pieces in reading order, and what its fields say. Not thread-safe. */
final class Item {
    private final List<Piece> pieces = new ArrayList<>();
    private final MetadataBuilder metadata = Metadata.builder().basis(Metadata.all("wire"));
    private String lead = "";

    Item kicker(@Nullable String text) {
        metadata.kicker(add(text, Hint.KICKER));
        return this;
    }

    Item headline(@Nullable String text) {
        metadata.title(add(text, Hint.HEADLINE));
        return this;
    }

    Item lead(@Nullable String text) {
        String said = add(text, Hint.LEAD);
        lead = said == null ? "" : said;
        metadata.lead(said);
        return this;
    }

    Item byline(@Nullable String text) {
        String said = add(text, Hint.BYLINE);
        metadata.authors(said == null ? List.of() : AuthorNames.in(said));
        return this;
    }

    Item authors(List<String> names) {
        metadata.authors(names);
        return this;
    }

    Item credit(@Nullable String text) {
        metadata.agencies(text == null ? List.of() : List.of(text.strip()));
        return this;
    }

    Item published(@Nullable String date) {
        String iso = date == null ? null : DateText.iso(date);
        metadata.published(iso == null ? null : Dated.of(iso, "wire"));
        return this;
    }

    Item publisher(@Nullable String name) {
        metadata.publisher(tidy(name));
        return this;
    }

    Item url(@Nullable String address) {
        metadata.url(tidy(address));
        return this;
    }

    /** The desk or subject that it is filed under: "Politik". */
    Item section(@Nullable String name) {
        metadata.section(Sourced.of(tidy(name), "wire"));
        return this;
    }

    /** The statement of rights: the notices that there are, a line each. */
    Item rights(@Nullable String holder, @Nullable String... notices) {
        List<String> lines = new ArrayList<>();
        for (String notice : notices) {
            if (notice != null && !notice.isBlank()) {
                notice.lines().map(String::strip).filter(line -> !line.isEmpty()).forEach(lines::add);
            }
        }
        metadata.rightsHolder(tidy(holder));
        metadata.rightsStatement(lines.isEmpty() ? null : String.join("\n", lines));
        return this;
    }

    /** The body, with the dateline before it where it does not begin with it; a teaser that the body repeats is left out. */
    Item body(@Nullable String dateline, List<Piece> body) {
        String line = tidy(dateline);
        String first = body.stream().filter(piece -> !piece.text().equals(lead)).map(Piece::text).findFirst().orElse("");
        if (line != null && !first.startsWith(line)) {
            add(line, Hint.DATELINE);
        }
        for (Piece piece : body) {
            if (!piece.text().equals(lead) && !isSaid(piece.text())) {
                pieces.add(piece);
            }
        }
        return this;
    }

    private boolean isSaid(String text) {
        Set<Hint> head = EnumSet.of(Hint.HEADLINE, Hint.KICKER, Hint.BYLINE);
        return pieces.stream().anyMatch(piece -> piece.text().equals(text) && head.contains(piece.hint()));
    }

    private @Nullable String add(@Nullable String text, Hint hint) {
        String tidy = tidy(text);
        if (tidy != null) {
            pieces.add(new Piece(tidy, hint));
        }
        return tidy;
    }

    /** White space collapsed, soft hyphens left out; null for nothing. */
    static @Nullable String tidy(@Nullable String text) {
        String tidy = text == null ? "" : text.replace("\u00AD", "").replaceAll("[\\s\\u00A0]+", " ").strip();
        return tidy.isEmpty() ? null : tidy;
    }

    List<Piece> pieces() {
        return pieces;
    }

    Metadata metadata() {
        return metadata.build();
    }
}
