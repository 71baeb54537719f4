package org.depesche.actors;

import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPInputStream;
import org.depesche.language.Sentence;
import org.depesche.language.syntax.Clusters;
import org.depesche.lexicon.Lexicon;

/**
 * Finds names of persons, places and organisations that no table knows: a linear chain of labels with weights learnt by a structured perceptron (Collins 2002), the best chain found
 * by Viterbi. Immutable, thread-safe.
 */
public final class NameTagger {
    private static final String MODELS = "/org/depesche/models/";

    private final NameFeatures features;
    private final NameModel model;

    NameTagger(NameFeatures features, NameModel model) {
        this.features = features;
        this.model = model;
    }

    /** What a name is of. */
    public enum Type {
        PER, LOC, ORG
    }

    /** A name: its words, from the first to before the last. */
    public record Name(int from, int to, Type type) {}

    /** With the weights from the class path. Throws {@link UncheckedIOException} when they cannot be read. */
    public static NameTagger load(Lexicon lexicon) {
        return load(new Gazetteer(lexicon));
    }

    static NameTagger load(Gazetteer gazetteer) {
        try (InputStream weights = NameTagger.class.getResourceAsStream(MODELS + "names.bin")) {
            if (weights == null) {
                throw new IOException(MODELS + "names.bin: not on the class path");
            }
            DataInputStream data = new DataInputStream(new GZIPInputStream(weights, 1 << 16));
            NameLetters letters = NameLetters.read(data);
            return new NameTagger(features(gazetteer, letters), NameModel.read(data));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** With weights of one's own, all zero at first; for training and measuring. */
    public static NameTagger with(Lexicon lexicon, NameLetters letters, NameModel model) {
        try {
            return new NameTagger(features(new Gazetteer(lexicon), letters), model);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static NameFeatures features(Gazetteer gazetteer, NameLetters letters) throws IOException {
        try (InputStream clusters = NameTagger.class.getResourceAsStream(MODELS + "clusters.tsv.gz")) {
            if (clusters == null) {
                throw new IOException(MODELS + "clusters.tsv.gz: not on the class path");
            }
            return new NameFeatures(gazetteer, Clusters.read(clusters), WordKinds.load(), letters);
        }
    }

    /** The names of a sentence, in order. */
    public List<Name> names(Sentence sentence) {
        return names(Line.of(sentence));
    }

    List<Name> names(Line line) {
        return names(model.best(features.of(line)));
    }

    /** The features of each word; for the trainer. */
    public int[][] rows(Sentence sentence) {
        return features.of(Line.of(sentence));
    }

    /** The names that a chain of labels tells: 0 for no name, then for each type its first word and its further words. */
    public static List<Name> names(int[] labels) {
        List<Name> names = new ArrayList<>();
        for (int i = 0; i < labels.length; i++) {
            if (labels[i] > 0 && labels[i] % 2 == 1) {
                int end = i + 1;
                while (end < labels.length && labels[end] == labels[i] + 1) {
                    end++;
                }
                if (labels[i] / 2 < Type.values().length) {
                    names.add(new Name(i, end, Type.values()[labels[i] / 2]));
                }
            }
        }
        return names;
    }
}
