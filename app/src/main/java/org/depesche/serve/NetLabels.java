package org.depesche.serve;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * Where the names in a network stand: above, below or beside their circle, wherever they cover neither a circle nor another name. The busiest choose first; who
 * finds no room goes without a name.
 */
public final class NetLabels {
    private static final double LETTER = 6.8; // wide, on average
    private static final double LINE = 13; // high
    private static final double GAP = 3;

    private final Net net;
    private final List<Box> taken = new ArrayList<>();

    private NetLabels(Net net) {
        this.net = net;
        net.nodes().forEach(node -> taken.add(new Box(node.x() - node.radius(), node.y() - node.radius(), node.x() + node.radius(), node.y() + node.radius())));
    }

    /** A name: where its line begins, ends or has its middle. */
    public record Label(double x, double y, String anchor) {}

    private record Box(double left, double top, double right, double bottom) {
        boolean meets(Box other) {
            return left < other.right && other.left < right && top < other.bottom && other.top < bottom;
        }
    }

    private record Spot(Label label, Box box) {}

    /** The labels of those nodes that have room for their name. */
    public static Map<Net.Node, Label> of(Net net, UnaryOperator<String> names) {
        NetLabels labels = new NetLabels(net);
        Map<Net.Node, Label> placed = new LinkedHashMap<>();
        for (Net.Node node : net.nodes()) {
            labels.place(node, names.apply(node.handle()).length() * LETTER).ifPresent(label -> placed.put(node, label));
        }
        return placed;
    }

    private Optional<Label> place(Net.Node node, double width) {
        Optional<Spot> free = spots(node, width).stream().filter(spot -> within(spot.box) && taken.stream().noneMatch(spot.box::meets)).findFirst();
        free.ifPresent(spot -> taken.add(spot.box));
        return free.map(Spot::label);
    }

    private boolean within(Box box) {
        return box.left >= 0 && box.top >= 0 && box.right <= net.width() && box.bottom <= net.height();
    }

    private static List<Spot> spots(Net.Node node, double width) {
        double side = node.radius() + GAP;
        return List.of(
                spot(node.x() - width / 2, node.y() - side, width, "middle"),
                spot(node.x() - width / 2, node.y() + side + LINE - GAP, width, "middle"),
                spot(node.x() + side, node.y() + LINE / 3, width, "start"),
                spot(node.x() - side - width, node.y() + LINE / 3, width, "end"));
    }

    private static Spot spot(double left, double base, double width, String anchor) {
        double x = switch (anchor) {
            case "start" -> left;
            case "end" -> left + width;
            default -> left + width / 2;
        };
        return new Spot(new Label(x, base, anchor), new Box(left, base - LINE + GAP, left + width, base + GAP - 1));
    }
}
