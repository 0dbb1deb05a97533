package org.truceline.intake.gazetteer;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.regex.Pattern;
import org.truceline.evidence.Place;
import org.truceline.evidence.gazetteer.Listed;
import org.truceline.geo.Metres;
import org.truceline.geo.Position;
import org.truceline.intake.Answers;
import org.truceline.intake.Quantities;

/** A row of Truceline's own table; other spellings are separated by a vertical line. */
final class OwnRow implements RowReader {

    static final List<String> NEEDED = List.of("id", "name", "latitude", "longitude", "radius_m", "judged", "source");

    private static final Pattern BETWEEN = Pattern.compile("\\|");

    @Override
    public String id(Row row) {
        return row.text("id");
    }

    @Override
    public Optional<Listed> read(Row row) {
        String id = row.name("id");
        String name = row.name("name");
        List<String> also = also(row);
        Optional<Position> at = row.position("latitude", "longitude");
        Optional<Metres> radius = radius(row);
        Optional<Boolean> judged = answer(row, "judged", row.text("judged"));
        String source = row.text("source");
        if (source.isEmpty()) {
            row.fault("source", "where the point was read, or how it was judged", "nothing", "");
        }
        Optional<Boolean> wellKnown = row.text("well_known").isEmpty()
                ? Optional.of(false)
                : answer(row, "well_known", row.text("well_known"));
        if (!row.faults().isEmpty()) {
            return Optional.empty();
        }
        Place place = new Place(id, name, also, at.orElseThrow(), radius.orElseThrow(), judged.orElseThrow(), source);
        return Optional.of(new Listed(place, row.text("area"), wellKnown.orElseThrow()));
    }

    private static List<String> also(Row row) {
        List<String> also = BETWEEN.splitAsStream(row.text("also"))
                .map(String::strip)
                .filter(spelling -> !spelling.isEmpty())
                .toList();
        if (also.stream().anyMatch(Row::isHiding)) {
            row.fault("also", "spellings with | between them", "one with hidden characters", "");
        }
        return also;
    }

    private static Optional<Metres> radius(Row row) {
        OptionalDouble metres = row.number("radius_m", Quantities.FARTHEST.value(), "metres above zero such as 1500");
        if (metres.isPresent() && metres.getAsDouble() <= 0) {
            row.fault(
                    "radius_m",
                    "metres above zero such as 1500",
                    Row.found(row.text("radius_m")),
                    "A place is never a bare point: say how far from it something may have been.");
        }
        return metres.isPresent() ? Optional.of(Metres.of(metres.getAsDouble())) : Optional.empty();
    }

    private static Optional<Boolean> answer(Row row, String column, String text) {
        try {
            return Optional.of(Answers.parse(text));
        } catch (IllegalArgumentException _) {
            row.fault(column, Answers.EXPECTED, Row.found(text), "");
            return Optional.empty();
        }
    }
}
