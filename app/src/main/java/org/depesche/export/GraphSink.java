package org.depesche.export;

import java.io.IOException;
import java.io.OutputStream;
import java.io.Writer;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.depesche.actors.Actor;
import org.depesche.events.Status;
import org.jspecify.annotations.Nullable;

/**
 * The network of actors in GraphML: a node a country or body (persons count for theirs; who has no code counts by name), an edge a pair of actor and recipient
 * with what passed between them. Held in memory until the end: pairs, not events. (GraphML 1.0, graphml.graphdrawing.org.)
 */
final class GraphSink implements Sink {
    private final Map<String, Node> nodes = new TreeMap<>();
    private final Map<Pair, Edge> edges = new TreeMap<>();
    private final Codes codes = new Codes();
    private final OutputStream out;

    GraphSink(Draft draft) throws IOException {
        out = draft.open();
    }

    private record Pair(String from, String to) implements Comparable<Pair> {

        @Override
        public int compareTo(Pair other) {
            int order = from.compareTo(other.from);
            return order != 0 ? order : to.compareTo(other.to);
        }
    }

    private static final class Node {
        private final String label;
        private final String kind;
        private int events;

        Node(String label, String kind) {
            this.label = label;
            this.kind = kind;
        }
    }

    /** What passed between two: all events, and of those that were done cooperation, conflict and the sum of intensity. */
    private static final class Edge {
        private final TreeSet<String> days = new TreeSet<>();
        private int events;
        private int cooperation;
        private int conflict;
        private double intensity;

        void add(EventRow row) {
            events++;
            if (row.event().status() == Status.ACTUAL) {
                intensity += row.event().intensity();
                cooperation += row.quad() <= 2 ? 1 : 0;
                conflict += row.quad() > 2 ? 1 : 0;
            }
            Days when = row.days();
            if (when != null) {
                days.add(when.first().toString());
                keepEnds();
            }
        }

        private void keepEnds() {
            while (days.size() > 2) {
                days.remove(days.higher(days.first()));
            }
        }
    }

    @Override
    public void add(Item item) {
        EventRow.leading(item).forEach(row -> {
            row.actors().forEach(this::count);
            row.recipients().forEach(this::count);
            for (Actor from : row.actors()) {
                for (Actor to : row.recipients()) {
                    edges.computeIfAbsent(new Pair(key(from), key(to)), pair -> new Edge()).add(row);
                }
            }
        });
    }

    private void count(Actor actor) {
        nodes.computeIfAbsent(key(actor), key -> new Node(label(actor), kind(actor))).events++;
    }

    private static String key(Actor actor) {
        return actor.id().isEmpty() ? EventRow.name(actor) : actor.id();
    }

    private String label(Actor actor) {
        String country = codes.english(actor.id());
        return country == null ? key(actor) : country;
    }

    private static String kind(Actor actor) {
        int colon = actor.id().indexOf(':');
        return actor.id().isEmpty() ? actor.kind().label() : colon < 0 ? "country" : actor.id().substring(0, colon);
    }

    @Override
    public void finish() throws IOException {
        try (Writer xml = CsvSink.writer(out)) {
            xml.write("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<graphml xmlns=\"http://graphml.graphdrawing.org/xmlns\">\n");
            for (String[] key : new String[][] {
                {"label", "node", "string"}, {"kind", "node", "string"}, {"events", "node", "int"}, {"weight", "edge", "int"}, {"cooperation", "edge", "int"},
                {"conflict", "edge", "int"}, {"intensity", "edge", "double"}, {"first", "edge", "string"}, {"last", "edge", "string"}}) {
                xml.write(String.format(Locale.ROOT, "  <key id=\"%s\" for=\"%s\" attr.name=\"%s\" attr.type=\"%s\"/>\n", key[0], key[1], key[0], key[2]));
            }
            xml.write("  <graph id=\"actors\" edgedefault=\"directed\">\n");
            nodes(xml);
            edges(xml);
            xml.write("  </graph>\n</graphml>\n");
        }
    }

    private void nodes(Writer xml) throws IOException {
        for (Map.Entry<String, Node> entry : nodes.entrySet()) {
            Node node = entry.getValue();
            xml.write("    <node id=\"" + Xml.V1_0.attribute(entry.getKey()) + "\">");
            data("label", node.label, xml);
            data("kind", node.kind, xml);
            data("events", node.events, xml);
            xml.write("</node>\n");
        }
    }

    private void edges(Writer xml) throws IOException {
        for (Map.Entry<Pair, Edge> entry : edges.entrySet()) {
            Edge edge = entry.getValue();
            xml.write("    <edge source=\"" + Xml.V1_0.attribute(entry.getKey().from()) + "\" target=\"" + Xml.V1_0.attribute(entry.getKey().to()) + "\">");
            data("weight", edge.events, xml);
            data("cooperation", edge.cooperation, xml);
            data("conflict", edge.conflict, xml);
            data("intensity", edge.intensity, xml);
            data("first", edge.days.isEmpty() ? null : edge.days.first(), xml);
            data("last", edge.days.isEmpty() ? null : edge.days.last(), xml);
            xml.write("</edge>\n");
        }
    }

    private static void data(String key, @Nullable Object value, Writer xml) throws IOException {
        if (value != null) {
            xml.write("<data key=\"" + key + "\">" + Xml.V1_0.attribute(value.toString()) + "</data>");
        }
    }

    @Override
    public void close() throws IOException {
        out.close();
    }
}
