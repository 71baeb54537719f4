package org.depesche.duplicates;

/**
 * When two texts are the same copy: most of both is the same, or the shorter is for the most part in the longer. Short texts have to agree in more, for a few
 * runs of words are soon the same by chance. The bounds were chosen on the pairs that {@code CopiesTest} measures.
 */
final class Copies {
    private static final double RESEMBLANCE = 0.42;
    private static final double CONTAINMENT = 0.72;
    private static final int SHORT = 30; // runs
    private static final double SHORT_RESEMBLANCE = 0.6;

    private Copies() {}

    static boolean are(Signature a, Signature b) {
        double resemblance = a.resemblance(b);
        if (Math.min(a.runs(), b.runs()) < SHORT) {
            return resemblance >= SHORT_RESEMBLANCE;
        }
        return resemblance >= RESEMBLANCE || a.containment(b) >= CONTAINMENT;
    }
}
