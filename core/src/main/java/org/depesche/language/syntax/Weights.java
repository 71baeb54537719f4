package org.depesche.language.syntax;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.Arrays;

/**
 * A linear model's weights: a row for each hashed feature, a column for each class. Immutable once trained.
 * On disk they are whole multiples of a step, at most 16 bits each; what rounds to nothing is not written.
 */
public final class Weights {
    private final int bits;
    private final int classes;
    private final float[] values;

    /** Weights of 2^{@code bits} rows, all zero. */
    public Weights(int bits, int classes) {
        this(bits, classes, new float[classes << bits]);
    }

    private Weights(int bits, int classes, float[] values) {
        this.bits = bits;
        this.classes = classes;
        this.values = values;
    }

    public int classes() {
        return classes;
    }

    /** The weights themselves, for the trainer: row after row. */
    public float[] values() {
        return values;
    }

    /** Where the row of a feature begins. */
    int row(int feature) {
        return (feature & (1 << bits) - 1) * classes;
    }

    /** Where the row of each feature begins, for the trainer. */
    public int[] rows(Features features) {
        int[] rows = new int[features.size()];
        for (int i = 0; i < rows.length; i++) {
            rows[i] = row(features.rows()[i]);
        }
        return rows;
    }

    /** Sums the rows of the features into the scores of the classes. */
    public void score(Features features, float[] scores) {
        if (classes == 4) {
            scoreFour(features, scores);
            return;
        }
        Arrays.fill(scores, 0, classes, 0f);
        int[] rows = features.rows();
        for (int i = 0; i < features.size(); i++) {
            int row = row(rows[i]);
            for (int c = 0; c < classes; c++) {
                scores[c] += values[row + c];
            }
        }
    }

    /** The same for the parser's four steps, where most of the time goes. */
    private void scoreFour(Features features, float[] scores) {
        float a = 0;
        float b = 0;
        float c = 0;
        float d = 0;
        int[] rows = features.rows();
        int mask = (1 << bits) - 1;
        for (int i = 0; i < features.size(); i++) {
            int row = (rows[i] & mask) << 2;
            a += values[row];
            b += values[row + 1];
            c += values[row + 2];
            d += values[row + 3];
        }
        scores[0] = a;
        scores[1] = b;
        scores[2] = c;
        scores[3] = d;
    }

    /** The class with the highest score, the first of several. */
    public static int best(float[] scores, int classes) {
        int best = 0;
        for (int c = 1; c < classes; c++) {
            if (scores[c] > scores[best]) {
                best = c;
            }
        }
        return best;
    }

    /** Writes them in multiples of the step; weights below {@code least} are left out. */
    public void write(DataOutputStream out, float step, float least) throws IOException {
        out.writeByte(bits);
        out.writeShort(classes);
        out.writeFloat(step);
        int last = -1;
        for (int i = 0; i < values.length; i++) {
            int rounded = Math.round(values[i] / step);
            if (Math.abs(values[i]) >= least && rounded != 0) {
                writeNumber(out, i - last);
                writeNumber(out, rounded > 0 ? 2 * Math.min(rounded, Short.MAX_VALUE) : -2 * Math.max(rounded, -Short.MAX_VALUE) - 1);
                last = i;
            }
        }
        writeNumber(out, 0);
    }

    /** Reads what {@link #write} wrote. */
    static Weights read(DataInputStream in) throws IOException {
        int bits = in.readUnsignedByte();
        int classes = in.readUnsignedShort();
        float step = in.readFloat();
        float[] values = new float[classes << bits];
        int at = -1;
        for (int gap = readNumber(in); gap != 0; gap = readNumber(in)) {
            at += gap;
            int rounded = readNumber(in);
            values[at] = step * ((rounded & 1) == 0 ? rounded >> 1 : -(rounded + 1 >> 1));
        }
        return new Weights(bits, classes, values);
    }

    private static void writeNumber(DataOutputStream out, int number) throws IOException {
        int rest = number;
        while (rest > 127) {
            out.writeByte(rest & 127 | 128);
            rest >>>= 7;
        }
        out.writeByte(rest);
    }

    private static int readNumber(DataInputStream in) throws IOException {
        int number = 0;
        int shift = 0;
        int part = in.readUnsignedByte();
        while (part > 127) {
            number |= (part & 127) << shift;
            shift += 7;
            part = in.readUnsignedByte();
        }
        return number | part << shift;
    }
}
