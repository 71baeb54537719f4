package org.depesche.language.syntax;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;

/**
 * All weights of the tagger and the parser, and the names of their classes. Immutable.
 *
 * @param tags the STTS tags
 * @param relations the relations
 * @param stts the tagger's weights
 * @param phrases the weights for case, number and gender
 * @param upos the weights for universal tags
 * @param steps the parser's weights
 * @param arcs its weights for relations
 * @param relabels the weights for relations in whole trees
 */
public record Model(List<String> tags, List<String> relations, Weights stts, Weights phrases, Weights upos, Weights steps, Weights arcs, Weights relabels) {
    private static final int MAGIC = 0x44505331;

    public Model {
        tags = List.copyOf(tags);
        relations = List.copyOf(relations);
    }

    /** Reads a model. Closes the stream. */
    public static Model read(InputStream packed) throws IOException {
        try (DataInputStream in = new DataInputStream(new BufferedInputStream(new InflaterInputStream(packed), 1 << 16))) {
            if (in.readInt() != MAGIC) {
                throw new IOException("not a model of this version");
            }
            return new Model(readNames(in), readNames(in), Weights.read(in), Weights.read(in), Weights.read(in), Weights.read(in), Weights.read(in), Weights.read(in));
        }
    }

    /**
     * Writes the model. Does not close the stream.
     *
     * @param step the weights are written in multiples of this
     * @param leastTag weights of the taggers below this are left out
     * @param least weights of the parser below this are left out
     */
    public void write(OutputStream packed, float step, float leastTag, float least) throws IOException {
        Deflater deflater = new Deflater(Deflater.BEST_COMPRESSION);
        DeflaterOutputStream deflated = new DeflaterOutputStream(packed, deflater, 1 << 16);
        DataOutputStream out = new DataOutputStream(new java.io.BufferedOutputStream(deflated, 1 << 16));
        out.writeInt(MAGIC);
        writeNames(out, tags);
        writeNames(out, relations);
        for (Weights weights : List.of(stts, phrases, upos)) {
            weights.write(out, step, leastTag);
        }
        for (Weights weights : List.of(steps, arcs, relabels)) {
            weights.write(out, step, least);
        }
        out.flush();
        deflated.finish();
        deflater.end();
    }

    private static void writeNames(DataOutputStream out, List<String> names) throws IOException {
        out.writeShort(names.size());
        for (String name : names) {
            out.writeUTF(name);
        }
    }

    private static List<String> readNames(DataInputStream in) throws IOException {
        int size = in.readUnsignedShort();
        List<String> names = new ArrayList<>(size);
        for (int i = 0; i < size; i++) {
            names.add(in.readUTF());
        }
        return names;
    }
}
