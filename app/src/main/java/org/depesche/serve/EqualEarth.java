package org.depesche.serve;

/** The Equal Earth projection (Šavrič, Patterson and Jenny 2018), onto the picture of {@code land.tsv}. */
final class EqualEarth {
    static final int WIDTH = 960;
    static final int HEIGHT = 480;

    private static final double A1 = 1.340264;
    private static final double A2 = -0.081106;
    private static final double A3 = 0.000893;
    private static final double A4 = 0.003796;
    private static final double M = Math.sqrt(3) / 2;
    private static final double WIDEST = 2.7066;
    private static final double HIGHEST = 1.3173;

    private EqualEarth() {}

    /** The place on the picture: x and y. Degrees of longitude and latitude. */
    static double[] of(double lon, double lat) {
        double theta = Math.asin(M * Math.sin(Math.toRadians(lat)));
        double square = theta * theta;
        double sixth = square * square * square;
        double x = Math.toRadians(lon) * Math.cos(theta) / (M * (A1 + 3 * A2 * square + sixth * (7 * A3 + 9 * A4 * square)));
        double y = theta * (A1 + A2 * square + sixth * (A3 + A4 * square));
        return new double[] {x / WIDEST * WIDTH / 2 + WIDTH / 2.0, HEIGHT / 2.0 - y / HIGHEST * (HEIGHT / 2.0 - 7)};
    }
}
