package org.depesche.serve;

import java.util.ArrayList;
import java.util.DoubleSummaryStatistics;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.depesche.search.Count;

/**
 * A network of actors, laid out by forces: all push each other away, those who deal with each other are drawn together (Fruchterman and Reingold 1991). The
 * same counts give the same picture.
 *
 * @param nodes who is in it, the busiest first
 * @param edges who deals with whom
 * @param width of the picture
 * @param height of the picture
 */
public record Net(List<Node> nodes, List<Edge> edges, int width, int height) {
    private static final int WIDTH = 1000;
    private static final int HEIGHT = 720;
    private static final int MARGIN = 50;
    private static final int ROUNDS = 200;
    private static final int PARTINGS = 40;
    private static final double NAME = 34; // between circles
    private static final double GOLDEN = Math.PI * (3 - Math.sqrt(5));
    private static final double GRAVITY = .09;

    /** Somebody, with a circle as large as what is told of them. */
    public record Node(String handle, long events, double x, double y, double radius) {}

    /** Two who deal with each other. */
    public record Edge(Node from, Node to, long events, double width) {}

    /** A node while it is moved. */
    private static final class Body {
        private final String handle;
        private long events;
        private double x;
        private double y;
        private double dx;
        private double dy;
        private double radius;

        Body(String handle) {
            this.handle = handle;
        }
    }

    private record Tie(Body one, Body other, long events) {}

    /** The network of these dyads, of at most so many actors. */
    static Net of(List<Count> dyads, int most) {
        Map<String, Body> bodies = new LinkedHashMap<>();
        List<Tie> ties = new ArrayList<>();
        for (Count dyad : dyads) {
            String[] handles = dyad.value().split(",", 2);
            boolean known = handles.length == 2 && bodies.containsKey(handles[0]) && bodies.containsKey(handles[1]);
            if (handles.length == 2 && !handles[0].equals(handles[1]) && (known || bodies.size() + 2 <= most)) {
                Body one = bodies.computeIfAbsent(handles[0], Body::new);
                Body other = bodies.computeIfAbsent(handles[1], Body::new);
                one.events += dyad.number();
                other.events += dyad.number();
                ties.add(new Tie(one, other, dyad.number()));
            }
        }
        List<Body> all = new ArrayList<>(bodies.values());
        lay(all, ties);
        return drawn(all, ties);
    }

    private static void lay(List<Body> bodies, List<Tie> ties) {
        double step = Math.sqrt((double) WIDTH * HEIGHT / Math.max(1, bodies.size())) * .8;
        for (int n = 0; n < bodies.size(); n++) { // a sunflower to begin with
            bodies.get(n).x = step * .6 * Math.sqrt(n) * Math.cos(n * GOLDEN);
            bodies.get(n).y = step * .6 * Math.sqrt(n) * Math.sin(n * GOLDEN);
        }
        for (int round = 0; round < ROUNDS; round++) {
            push(bodies, step);
            pull(ties, step);
            double heat = step * (1 - (double) round / ROUNDS) * .5;
            bodies.forEach(body -> move(body, heat));
        }
    }

    private static void push(List<Body> bodies, double step) {
        for (int i = 0; i < bodies.size(); i++) {
            Body one = bodies.get(i);
            for (int k = i + 1; k < bodies.size(); k++) {
                Body other = bodies.get(k);
                double dx = one.x - other.x;
                double dy = one.y - other.y;
                double force = step * step / Math.max(1, dx * dx + dy * dy);
                one.dx += dx * force;
                one.dy += dy * force;
                other.dx -= dx * force;
                other.dy -= dy * force;
            }
        }
    }

    private static void pull(List<Tie> ties, double step) {
        for (Tie tie : ties) {
            double dx = tie.one.x - tie.other.x;
            double dy = tie.one.y - tie.other.y;
            double force = Math.hypot(dx, dy) / step * Math.min(2, .5 + Math.log10(1 + tie.events));
            tie.one.dx -= dx * force;
            tie.one.dy -= dy * force;
            tie.other.dx += dx * force;
            tie.other.dy += dy * force;
        }
    }

    private static void move(Body body, double heat) {
        body.dx -= body.x * GRAVITY * 10;
        body.dy -= body.y * GRAVITY * 10;
        double length = Math.max(.01, Math.hypot(body.dx, body.dy));
        body.x += body.dx / length * Math.min(length, heat);
        body.y += body.dy / length * Math.min(length, heat);
        body.dx = 0;
        body.dy = 0;
    }

    /** Stretches the layout over the picture. */
    private static void fit(List<Body> bodies) {
        DoubleSummaryStatistics across = bodies.stream().mapToDouble(body -> body.x).summaryStatistics();
        DoubleSummaryStatistics down = bodies.stream().mapToDouble(body -> body.y).summaryStatistics();
        for (Body body : bodies) {
            body.x = MARGIN + (body.x - across.getMin()) / Math.max(1, across.getMax() - across.getMin()) * (WIDTH - 2 * MARGIN);
            body.y = MARGIN + (body.y - down.getMin()) / Math.max(1, down.getMax() - down.getMin()) * (HEIGHT - 2 * MARGIN);
        }
    }

    /** Moves circles apart that touch, or lie so near that no name fits between them. */
    private static void part(List<Body> bodies) {
        double room = Math.min(NAME, NAME * 60 / Math.max(1, bodies.size()));
        for (int round = 0; round < PARTINGS; round++) {
            for (int i = 0; i < bodies.size(); i++) {
                for (int k = i + 1; k < bodies.size(); k++) {
                    part(bodies.get(i), bodies.get(k), room);
                }
            }
        }
    }

    private static void part(Body one, Body other, double room) {
        double dx = one.x - other.x;
        double dy = one.y - other.y;
        double far = Math.max(.1, Math.hypot(dx, dy));
        double missing = (one.radius + other.radius + room - far) / 2;
        if (missing > 0) {
            one.x = inside(one.x + dx / far * missing, WIDTH);
            one.y = inside(one.y + dy / far * missing, HEIGHT);
            other.x = inside(other.x - dx / far * missing, WIDTH);
            other.y = inside(other.y - dy / far * missing, HEIGHT);
        }
    }

    private static double inside(double at, int size) {
        return Math.min(size - MARGIN, Math.max(MARGIN, at));
    }

    private static Net drawn(List<Body> bodies, List<Tie> ties) {
        fit(bodies);
        double most = bodies.stream().mapToLong(body -> body.events).max().orElse(1);
        bodies.forEach(body -> body.radius = 4 + 16 * Math.sqrt(body.events / most));
        part(bodies);
        Map<Body, Node> nodes = new LinkedHashMap<>();
        for (Body body : bodies.stream().sorted((a, b) -> Long.compare(b.events, a.events)).toList()) {
            nodes.put(body, new Node(body.handle, body.events, body.x, body.y, body.radius));
        }
        double busiest = ties.stream().mapToLong(Tie::events).max().orElse(1);
        List<Edge> edges = ties.stream().map(tie -> new Edge(nodes.get(tie.one), nodes.get(tie.other), tie.events, .6 + 5 * Math.sqrt(tie.events / busiest)))
                .toList();
        return new Net(List.copyOf(nodes.values()), edges, WIDTH, HEIGHT);
    }
}
