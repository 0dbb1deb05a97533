package org.truceline.geo;

import java.util.function.DoubleUnaryOperator;
import net.sf.geographiclib.Constants;

/**
 * The surface of the ellipsoid as cubics, eight to a degree: how far from the axis and how high a latitude lies, and in which
 * direction a longitude. Good to a micrometre.
 */
final class Surface {

    /** Rows of cubics to a degree of latitude, columns to one of longitude. */
    static final int A_DEGREE = 8;

    /** Of two cubics, from the constant on. */
    private static final int COEFFICIENTS = 8;

    private static final int TERMS = 4;
    private static final double SQUEEZE = Constants.WGS84_f * (2 - Constants.WGS84_f);

    private static final double[] ROWS = new double[180 * A_DEGREE * COEFFICIENTS];
    private static final double[] COLUMNS = new double[360 * A_DEGREE * COEFFICIENTS];

    static {
        for (int row = 0; row < 180 * A_DEGREE; row++) {
            double middle = (row + 0.5) / A_DEGREE - 90;
            fit(Surface::across, middle, ROWS, row * COEFFICIENTS);
            fit(Surface::up, middle, ROWS, row * COEFFICIENTS + TERMS);
        }
        for (int column = 0; column < 360 * A_DEGREE; column++) {
            double middle = (column + 0.5) / A_DEGREE - 180;
            fit(degrees -> Math.cos(Math.toRadians(degrees)), middle, COLUMNS, column * COEFFICIENTS);
            fit(degrees -> Math.sin(Math.toRadians(degrees)), middle, COLUMNS, column * COEFFICIENTS + TERMS);
        }
    }

    private Surface() {}

    private static double normal(double sine) {
        return Constants.WGS84_a / Math.sqrt(1 - SQUEEZE * sine * sine);
    }

    private static double across(double latitude) {
        return normal(Math.sin(Math.toRadians(latitude))) * Math.cos(Math.toRadians(latitude));
    }

    private static double up(double latitude) {
        double sine = Math.sin(Math.toRadians(latitude));
        return normal(sine) * (1 - SQUEEZE) * sine;
    }

    /** Puts a cubic of {@code 8 (degrees - middle)} at {@code at} that meets {@code of} where Chebyshev's has its roots. */
    private static void fit(DoubleUnaryOperator of, double middle, double[] coefficients, int at) {
        double outer = Math.cos(Math.PI / 8) / 2;
        double inner = Math.cos(3 * Math.PI / 8) / 2;
        double atOuter = of.applyAsDouble(middle + outer / A_DEGREE);
        double beforeOuter = of.applyAsDouble(middle - outer / A_DEGREE);
        double atInner = of.applyAsDouble(middle + inner / A_DEGREE);
        double beforeInner = of.applyAsDouble(middle - inner / A_DEGREE);
        double evenOuter = (atOuter + beforeOuter) / 2;
        double evenInner = (atInner + beforeInner) / 2;
        double oddOuter = (atOuter - beforeOuter) / (2 * outer);
        double oddInner = (atInner - beforeInner) / (2 * inner);
        double between = outer * outer - inner * inner;
        double square = (evenOuter - evenInner) / between;
        double cube = (oddOuter - oddInner) / between;
        coefficients[at] = evenInner - square * inner * inner;
        coefficients[at + 1] = oddInner - cube * inner * inner;
        coefficients[at + 2] = square;
        coefficients[at + 3] = cube;
    }

    /** The row of a latitude, -90 to 90 degrees. */
    static int row(double latitude) {
        return Math.min((int) ((latitude + 90) * A_DEGREE), 180 * A_DEGREE - 1);
    }

    /** The column of a longitude, -180 to 180 degrees. */
    static int column(double longitude) {
        return Math.min((int) ((longitude + 180) * A_DEGREE), 360 * A_DEGREE - 1);
    }

    /** Metres of a latitude of this row from the axis. */
    static double across(int row, double latitude) {
        return cubic(ROWS, row * COEFFICIENTS, (latitude + 90) * A_DEGREE - row - 0.5);
    }

    /** Metres of a latitude of this row above the plane of the equator. */
    static double up(int row, double latitude) {
        return cubic(ROWS, row * COEFFICIENTS + TERMS, (latitude + 90) * A_DEGREE - row - 0.5);
    }

    /** Cosine of a longitude of this column. */
    static double cosine(int column, double longitude) {
        return cubic(COLUMNS, column * COEFFICIENTS, (longitude + 180) * A_DEGREE - column - 0.5);
    }

    /** Sine of a longitude of this column. */
    static double sine(int column, double longitude) {
        return cubic(COLUMNS, column * COEFFICIENTS + TERMS, (longitude + 180) * A_DEGREE - column - 0.5);
    }

    private static double cubic(double[] coefficients, int at, double x) {
        return ((coefficients[at + 3] * x + coefficients[at + 2]) * x + coefficients[at + 1]) * x + coefficients[at];
    }
}
