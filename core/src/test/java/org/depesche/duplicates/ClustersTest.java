package org.depesche.duplicates;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class ClustersTest {
    private static final List<Pairs.Pair> PAIRS = Pairs.all();

    private static Signature sign(String text) {
        Shingles shingles = new Shingles(Set.of());
        shingles.add(text);
        return Signature.of(shingles.runs());
    }

    private static Member member(String id, String day, String publisher, String... agencies) {
        return new Member(id, day, publisher, List.of(agencies));
    }

    @Test
    void copiesShareTheIdOfTheEarliest() {
        Pairs.Pair pair = PAIRS.get(0);
        Clusters clusters = new Clusters();
        assertThat(clusters.add(member("b", "2025-03-05", "Elbkurier", "dpa"), sign(pair.other())).id()).isEqualTo("b");
        Cluster cluster = clusters.add(member("c", "2025-03-04", "Marschblatt"), sign(pair.copy()));
        assertThat(cluster.id()).isEqualTo("c");
        assertThat(clusters.of("b")).isEqualTo(cluster);
        assertThat(cluster.origin()).isEqualTo("dpa");
        assertThat(clusters.all()).containsExactly(cluster);
    }

    @Test
    void sisterPapersCountOnceAndUnknownOnesNot() {
        Cluster cluster = new Cluster(List.of(member("a", null, "RND"), member("b", "2025-03-04", "RND"), member("c", null, null), member("d", null, "taz")));
        assertThat(cluster.independentPublishers()).isEqualTo(2);
        assertThat(cluster.id()).isEqualTo("b");
        assertThat(cluster.origin()).isNull();
    }

    @Test
    void anArticleAddedTwiceIsThereOnce() {
        Clusters clusters = new Clusters();
        clusters.add(member("a", null, "taz"), sign("Der Rat tagt."));
        assertThat(clusters.add(member("a", null, "taz"), sign("Der Rat tagt.")).members()).hasSize(1);
    }

    @Test
    void textsWithoutWordsAreNoCopies() {
        Clusters clusters = new Clusters();
        clusters.add(member("a", null, "taz"), sign("…"));
        assertThat(clusters.add(member("b", null, "taz"), sign("")).members()).hasSize(1);
        assertThat(clusters.all()).hasSize(2);
    }

    @Test
    void anIdThatWasNotAddedIsToldSo() {
        assertThatThrownBy(() -> new Clusters().of("x")).isInstanceOf(IllegalArgumentException.class).hasMessageContaining("x");
    }

    @Property(tries = 40)
    void theOrderOfArticlesChangesNothing(@ForAll java.util.Random random) {
        List<Integer> order = new ArrayList<>();
        for (int i = 0; i < 2 * PAIRS.size(); i++) {
            order.add(i);
        }
        List<Cluster> straight = clustered(order);
        java.util.Collections.shuffle(order, random);
        assertThat(clustered(order)).isEqualTo(straight);
    }

    private static List<Cluster> clustered(List<Integer> order) {
        Clusters clusters = new Clusters();
        for (int i : order) {
            Pairs.Pair pair = PAIRS.get(i / 2);
            clusters.add(member("id" + i, i % 3 == 0 ? null : "2025-03-0" + (1 + i % 9), "p" + i % 5), sign(i % 2 == 0 ? pair.copy() : pair.other()));
        }
        return clusters.all();
    }

    @Property(tries = 50)
    void aSignatureComesBackFromItsBytes(@ForAll String text) {
        Signature signature = sign(text);
        assertThat(Signature.of(signature.bytes())).isEqualTo(signature);
        assertThat(signature.resemblance(signature)).isEqualTo(signature.runs() == 0 ? 0 : 1);
    }
}
