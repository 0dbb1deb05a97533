package org.truceline.intake.gazetteer;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.truceline.geo.Metres;
import org.truceline.geo.Position;

/** Radii by kind of place, from the table beside this class. */
final class Extents {

    /** A point told to a whole minute lies anywhere within half a minute: 1,311 m at the equator, less elsewhere. */
    private static final double WHOLE_MINUTE = 1311;

    private static final double MINUTES = 60;

    /** Five decimals of a degree, in minutes. */
    private static final double ROUNDING = 0.0004;

    private static final double METRES_OF_SQUARE_KILOMETRE = 1000;

    private static final List<Rule> RULES = rules();

    private Extents() {}

    /** One row of the table; without radius when no disc says where such a thing is. */
    private record Rule(String feature, long population, Optional<Metres> radius, String why) {

        boolean isFor(String asked, long people) {
            return (feature.equals(asked) || asked.startsWith(feature + ".")) && people >= population;
        }

        Metres length() {
            return radius.orElse(Metres.ZERO);
        }
    }

    /** The extent of a feature of GeoNames: the largest of the rules for it; a fault when there is none. */
    static Optional<Extent> settled(Row row, String feature, long population, Position at) {
        List<Rule> rules =
                RULES.stream().filter(rule -> rule.isFor(feature, population)).toList();
        Optional<Rule> largest =
                rules.stream().filter(rule -> rule.radius().isPresent()).max(Comparator.comparing(Rule::length));
        if (largest.isEmpty()) {
            String why = rules.isEmpty()
                    ? "no rule is known for it"
                    : rules.getFirst().why();
            row.fault(
                    "feature code",
                    "a place that lies about a point",
                    feature + ", " + why,
                    "Draw its line or area, or list it in a table of your own with a radius.");
        }
        return largest.map(rule -> extent(rule, at));
    }

    private static Extent extent(Rule rule, Position at) {
        String words = "radius by rule: " + rule.why() + ", " + rule.length();
        return isWholeMinute(at.latitude()) && isWholeMinute(at.longitude())
                ? new Extent(
                        rule.length().plus(Metres.of(WHOLE_MINUTE)),
                        words + ", and 1311 m more for a point told to a whole minute")
                : new Extent(rule.length(), words);
    }

    private static boolean isWholeMinute(double degrees) {
        double minutes = degrees * MINUTES;
        return Math.abs(minutes - Math.rint(minutes)) < ROUNDING;
    }

    /** The extent of an area of so many square kilometres about its centre: twice the radius of a disc as large. */
    static Extent ofArea(double squareKilometres) {
        double radius = 2 * METRES_OF_SQUARE_KILOMETRE * Math.sqrt(squareKilometres / Math.PI);
        return new Extent(
                Metres.of(Math.ceil(radius)),
                "radius by rule: twice that of a disc of the same area, for its outline is not in the table");
    }

    /** The extent of an administrative area of unknown size, 0 for a country. */
    static Extent ofLevel(int level) {
        Rule rule = RULES.stream()
                .filter(each -> each.feature().equals("A.ADM" + level))
                .findFirst()
                .orElseThrow();
        return new Extent(rule.length(), "radius by rule: " + rule.why() + ", " + rule.length());
    }

    private static List<Rule> rules() {
        try (InputStream bytes = Extents.class.getResourceAsStream("extents.csv")) {
            if (bytes == null) {
                throw new IllegalStateException("The table extents.csv is missing from this build.");
            }
            try (CsvReader<NamedCsvRecord> rows = CsvReader.builder().ofNamedCsvRecord(bytes)) {
                return rows.stream().map(Extents::rule).toList();
            }
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }

    private static Rule rule(NamedCsvRecord row) {
        String radius = row.getField("radius_m");
        return new Rule(
                row.getField("feature"),
                Long.parseLong(row.getField("population")),
                radius.isEmpty() ? Optional.empty() : Optional.of(Metres.of(Double.parseDouble(radius))),
                row.getField("why"));
    }
}
