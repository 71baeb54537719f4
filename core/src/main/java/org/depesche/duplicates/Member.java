package org.depesche.duplicates;

import java.io.Serializable;
import java.util.Comparator;
import java.util.List;
import org.depesche.article.Article;
import org.depesche.text.Dated;
import org.jspecify.annotations.Nullable;

/**
 * An article as one of several copies. Those published first come first, those of unknown date last, then by id.
 *
 * @param id the record's id
 * @param published when it was published, as ISO 8601
 * @param publisher the independent publisher ({@link Publishers}); null where it is unknown
 * @param agencies the agencies that it names
 */
public record Member(String id, @Nullable String published, @Nullable String publisher, List<String> agencies) implements Comparable<Member>, Serializable {
    private static final Comparator<Member> ORDER =
            Comparator.comparing(Member::published, Comparator.nullsLast(Comparator.naturalOrder())).thenComparing(Member::id);

    public Member {
        agencies = List.copyOf(agencies);
    }

    /** The member that an article of that id is. */
    public static Member of(String id, Article article, Publishers publishers) {
        Dated published = article.published();
        return new Member(id, published == null ? null : published.value(), publishers.independent(article), article.agencies());
    }

    @Override
    public int compareTo(Member other) {
        return ORDER.compare(this, other);
    }
}
