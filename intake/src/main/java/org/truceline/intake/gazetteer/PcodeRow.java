package org.truceline.intake.gazetteer;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.truceline.evidence.Place;
import org.truceline.evidence.gazetteer.Listed;
import org.truceline.geo.Position;
import org.truceline.intake.row.Header;

/** A row of a table with P-codes: an administrative area by the deepest level that it has a code for. */
final class PcodeRow implements RowReader {

    private static final int DEEPEST = 4;
    private static final double LARGEST = 20_000_000;

    /** The columns of names: adm3_en, adm3_ar, adm3_name, adm3_name1, adm3alt1en. */
    private static final Pattern NAME = Pattern.compile("adm(\\d)_?(?:alt\\d_?)?([a-z]{2}|name\\d?)");

    /** Pairs of columns for the centre, by the names that are in use. */
    private static final List<List<String>> CENTRES = List.of(
            List.of("latitude", "longitude"),
            List.of("center_lat", "center_lon"),
            List.of("lat", "lon"),
            List.of("lat", "lng"),
            List.of("lat", "long"),
            List.of("point_y", "point_x"),
            List.of("y_coord", "x_coord"),
            List.of("y", "x"));

    private final Header header;
    private final List<String> centre;

    PcodeRow(Header header) {
        this.header = header;
        this.centre = needed(header);
    }

    /** The columns of the centre: the first pair that is there, else the pair that is usual. */
    static List<String> needed(Header header) {
        return CENTRES.stream().filter(header.names()::containsAll).findFirst().orElse(CENTRES.getFirst());
    }

    @Override
    public String id(Row row) {
        return deepest(row).stream()
                .mapToObj(level -> "pcode:" + code(row, level))
                .findFirst()
                .orElse("");
    }

    private static String code(Row row, int level) {
        String code = row.text("adm" + level + "_pcode");
        return code.isEmpty() ? row.text("adm" + level + "pcode") : code;
    }

    private static OptionalInt deepest(Row row) {
        return IntStream.rangeClosed(0, DEEPEST)
                .map(depth -> DEEPEST - depth)
                .filter(level -> !code(row, level).isEmpty())
                .findFirst();
    }

    @Override
    public Optional<Listed> read(Row row) {
        OptionalInt level = deepest(row);
        if (level.isEmpty()) {
            row.fault("adm1_pcode", "a P-code of some level", "none", "");
            return Optional.empty();
        }
        List<String> names = names(row, level.getAsInt());
        if (names.isEmpty() || names.stream().anyMatch(Row::isHiding)) {
            String column = "adm" + level.getAsInt() + "_name";
            row.fault(column, "a name without hidden characters", names.isEmpty() ? "nothing" : "one with them", "");
        }
        Optional<Position> at = row.position(centre.getFirst(), centre.getLast());
        Extent extent = extent(row, level.getAsInt());
        if (!row.faults().isEmpty()) {
            return Optional.empty();
        }
        String source = "centre of the administrative area " + code(row, level.getAsInt()) + "; " + extent.rule();
        List<String> also = names.subList(1, names.size());
        Place place = new Place(id(row), names.getFirst(), also, at.orElseThrow(), extent.radius(), false, source);
        return Optional.of(new Listed(place, area(row, level.getAsInt()), false));
    }

    /** All names of one level, the English one first where there is one. */
    private List<String> names(Row row, int level) {
        List<String> columns = new ArrayList<>(header.names());
        columns.sort(Comparator.comparing(column -> !column.endsWith("_en")));
        return columns.stream()
                .filter(column -> isName(column, level))
                .map(row::text)
                .filter(name -> !name.isEmpty())
                .distinct()
                .toList();
    }

    private static boolean isName(String column, int level) {
        Matcher name = NAME.matcher(column);
        return name.matches() && name.group(1).equals(String.valueOf(level));
    }

    private Extent extent(Row row, int level) {
        if (row.text("area_sqkm").isEmpty()) {
            return Extents.ofLevel(level);
        }
        OptionalDouble area = row.number("area_sqkm", LARGEST, "square kilometres above zero");
        if (area.isPresent() && area.getAsDouble() <= 0) {
            row.fault("area_sqkm", "square kilometres above zero", Row.found(row.text("area_sqkm")), "");
        }
        return area.isPresent() && area.getAsDouble() > 0 ? Extents.ofArea(area.getAsDouble()) : Extents.ofLevel(level);
    }

    private String area(Row row, int level) {
        return IntStream.rangeClosed(1, level)
                .map(up -> level - up)
                .boxed()
                .flatMap(above -> names(row, above).stream().limit(1))
                .collect(Collectors.joining(", "));
    }
}
