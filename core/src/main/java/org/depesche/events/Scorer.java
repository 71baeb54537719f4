package org.depesche.events;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPInputStream;
import org.depesche.language.syntax.Clusters;

/**
 * The trained judge beside the rows: how likely a word in its place carries an act, and of which type. It drops what the rows often get wrong in such a place, and adds what no row knows.
 * Immutable, thread-safe.
 *
 * @param types no act, then {@link EventType} in order
 * @param modes the types with their modes, as {@code labels} has them
 * @param labels the classes of {@code modes}: {@code REQUEST yield}
 * @param parties whether somebody named takes a side of an act
 * @param sure whether an event is right in type and parties
 * @param steps from the likeliness by {@code sure} to the share that was right, rising
 * @param thresholds what is kept and added
 */
public record Scorer(ScorerModel types, ScorerModel modes, List<String> labels, ScorerModel parties, ScorerModel sure, List<Step> steps, Thresholds thresholds) {
    private static final String MODELS = "/org/depesche/models/";

    /**
     * How likely a type must be.
     *
     * @param keep for what a row found to stay
     * @param change for another type to take the place of what a row found
     * @param add for a word of which no row made an event
     * @param party for somebody to take a side that is empty
     */
    public record Thresholds(double keep, double change, double add, double party) {
        /** Rows alone: all that they find, nothing else. */
        public static final Thresholds ROWS = new Thresholds(0, 2, 2, 2);
        private static final Thresholds STRICT = new Thresholds(0.7, 2, 0.9, 0.5);
    }

    /** From this likeliness on, this share was right. */
    public record Step(double from, double right) {}

    public Scorer {
        labels = List.copyOf(labels);
        steps = List.copyOf(steps);
    }

    /** For pages that are about something other than politics: only what is very likely. */
    Scorer strict() {
        return thresholds.keep() == 0 ? this : with(Thresholds.STRICT);
    }

    /** One that keeps what the rows find. */
    public static Scorer none() {
        return new Scorer(new ScorerModel(0, 1 + EventType.values().length), new ScorerModel(0, 0), List.of(), new ScorerModel(0, 2), new ScorerModel(0, 2), List.of(), Thresholds.ROWS);
    }

    /** With the weights from the class path. Throws {@link UncheckedIOException} when they cannot be read. */
    public static Scorer load() {
        try (InputStream weights = Scorer.class.getResourceAsStream(MODELS + "events.bin")) {
            if (weights == null) {
                throw new IOException(MODELS + "events.bin: not on the class path");
            }
            DataInputStream in = new DataInputStream(new GZIPInputStream(weights, 1 << 16));
            return read(in);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** The same with other thresholds. */
    public Scorer with(Thresholds others) {
        return new Scorer(types, modes, labels, parties, sure, steps, others);
    }

    /** The same with other weights for the confidence. */
    public Scorer with(ScorerModel confidence, List<Step> shares) {
        return new Scorer(types, modes, labels, parties, confidence, shares, thresholds);
    }

    /** How likely an event with these features is right in type and parties. */
    double sure(int[] features) {
        double raw = sure.probabilities(features)[1];
        return steps.stream().filter(step -> step.from() <= raw).reduce((lower, higher) -> higher).map(Step::right).orElse(raw);
    }

    private static Scorer read(DataInputStream in) throws IOException {
        Thresholds thresholds = new Thresholds(in.readFloat(), in.readFloat(), in.readFloat(), in.readFloat());
        ScorerModel types = ScorerModel.read(in);
        ScorerModel modes = ScorerModel.read(in);
        List<String> labels = new ArrayList<>();
        for (int i = 0; i < modes.classes(); i++) {
            labels.add(in.readUTF());
        }
        ScorerModel parties = ScorerModel.read(in);
        ScorerModel sure = ScorerModel.read(in);
        List<Step> steps = new ArrayList<>();
        for (int left = in.readUnsignedByte(); left > 0; left--) {
            steps.add(new Step(in.readDouble(), in.readDouble()));
        }
        return new Scorer(types, modes, labels, parties, sure, steps, thresholds);
    }

    /** Writes what {@link #load} reads. */
    public void write(DataOutputStream out) throws IOException {
        out.writeFloat((float) thresholds.keep());
        out.writeFloat((float) thresholds.change());
        out.writeFloat((float) thresholds.add());
        out.writeFloat((float) thresholds.party());
        types.write(out);
        modes.write(out);
        for (String label : labels) {
            out.writeUTF(label);
        }
        parties.write(out);
        sure.write(out);
        out.writeByte(steps.size());
        for (Step step : steps) {
            out.writeDouble(step.from());
            out.writeDouble(step.right());
        }
    }

    static Clusters clusters() {
        try (InputStream clusters = Scorer.class.getResourceAsStream(MODELS + "clusters.tsv.gz")) {
            if (clusters == null) {
                throw new IOException(MODELS + "clusters.tsv.gz: not on the class path");
            }
            return Clusters.read(clusters);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
