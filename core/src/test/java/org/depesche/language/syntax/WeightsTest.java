package org.depesche.language.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

class WeightsTest {
    private static Weights weights(float... values) {
        Weights weights = new Weights(2, 2);
        System.arraycopy(values, 0, weights.values(), 0, values.length);
        return weights;
    }

    private static Model model(Weights weights) {
        return new Model(List.of("NN", "NE"), List.of("root"), weights, weights, weights, weights, weights, weights);
    }

    @Test
    void modelComesBackRoundedAndPruned() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        model(weights(1.5f, -2.26f, 0.2f, 0, 0, -0.25f, 1000, -70000)).write(out, 0.5f, 0.25f, 0.25f);
        Model read = Model.read(new ByteArrayInputStream(out.toByteArray()));
        assertThat(read.tags()).containsExactly("NN", "NE");
        assertThat(read.steps().values()).containsExactly(1.5f, -2.5f, 0, 0, 0, 0, 1000, -16383.5f);
    }

    @Test
    void scoreSumsTheRowsOfTheFeatures() {
        Weights weights = new Weights(10, 2);
        Features features = new Features();
        features.add(1, 5);
        features.add(2, 5);
        for (int row : weights.rows(features)) {
            weights.values()[row + 1] += 2;
        }
        float[] scores = new float[2];
        weights.score(features, scores);
        assertThat(scores).containsExactly(0, 4);
        assertThat(Weights.best(scores, 2)).isEqualTo(1);
    }
}
