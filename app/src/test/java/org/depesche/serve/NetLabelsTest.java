package org.depesche.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.depesche.search.Count;
import org.junit.jupiter.api.Test;

class NetLabelsTest {
    /** A ring of actors, and one in its middle that deals with all. */
    private static Net wheel(int size) {
        List<Count> dyads = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            dyads.add(new Count("HUB," + code(i), size - i));
            dyads.add(new Count(code(i) + "," + code((i + 1) % size), 1));
        }
        return Net.of(dyads, 300);
    }

    private static String code(int i) {
        return String.format(Locale.ROOT, "A%02d", i);
    }

    @Test
    void circlesDoNotTouch() {
        List<Net.Node> nodes = wheel(40).nodes();
        for (Net.Node one : nodes) {
            for (Net.Node other : nodes) {
                assertThat(one == other || Math.hypot(one.x() - other.x(), one.y() - other.y()) > one.radius() + other.radius()).as("%s %s", one, other)
                        .isTrue();
            }
        }
    }

    @Test
    void everyoneInASmallNetworkHasANameWithinThePicture() {
        Net net = wheel(20);
        Map<Net.Node, NetLabels.Label> labels = NetLabels.of(net, handle -> "Land " + handle);
        assertThat(labels).hasSize(21);
        assertThat(labels.values()).allSatisfy(label -> {
            assertThat(label.x()).isBetween(0.0, (double) net.width());
            assertThat(label.y()).isBetween(0.0, (double) net.height());
        });
    }

    @Test
    void whoFindsNoRoomGoesWithoutAName() {
        Net net = wheel(120);
        Map<Net.Node, NetLabels.Label> labels = NetLabels.of(net, handle -> handle.repeat(12));
        assertThat(labels.size()).isBetween(5, net.nodes().size() - 1);
        assertThat(labels).containsKey(net.nodes().getFirst());
    }
}
