package org.depesche.duplicates;

import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.depesche.article.Article;
import org.depesche.article.Part;
import org.depesche.article.PartKind;
import org.depesche.lexicon.Lexicon;

/**
 * Signs articles by what they say: lead and paragraphs. Headlines, kickers, sub-headings, captions, datelines, bylines, agency lines and furniture are left out,
 * for each paper writes its own. Immutable and thread-safe.
 */
public final class Signer {
    private static final int FEW = 12; // words of prose; with fewer the headline counts too

    private final Set<String> agencies;

    public Signer(Lexicon lexicon) {
        agencies = lexicon.table("agencies").rows().stream()
                .flatMap(row -> row.list("forms").stream())
                .map(form -> form.toLowerCase(Locale.ROOT))
                .filter(form -> form.chars().allMatch(Character::isLetter))
                .collect(Collectors.toUnmodifiableSet());
    }

    /** The signature of an article's text. */
    public Signature of(Article article) {
        Shingles shingles = new Shingles(agencies);
        for (Part part : article.parts()) {
            if (part.kind() == PartKind.LEAD || part.kind() == PartKind.PARAGRAPH) {
                shingles.add(article.text().slice(part.span()));
            }
        }
        if (shingles.words() < FEW && article.title() != null) {
            shingles.add(article.title());
        }
        return Signature.of(shingles.runs());
    }
}
