package org.truceline.intake.gazetteer;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.truceline.evidence.Place;
import org.truceline.evidence.gazetteer.Listed;
import org.truceline.geo.Position;

/** A row of the dump of GeoNames. Its names of areas are those of the rows for areas in the same file. */
final class GeoNamesRow implements RowReader {

    private static final Set<String> WELL_KNOWN = Set.of("P.PPLC", "P.PPLA", "P.PPLA2", "P.PPLA3");
    private static final long WELL_KNOWN_FROM = 10_000;
    private static final Pattern POPULATION = Pattern.compile("\\d{1,12}");
    private static final Pattern COMMA = Pattern.compile(",");

    private final Map<String, String> areas = new HashMap<>();
    private final Map<String, Codes> codes = new HashMap<>();

    /** The codes of the areas that a place is in; empty ones are not told. */
    private record Codes(String country, String first, String second) {

        String firstKey() {
            return country + "." + first;
        }

        String secondKey() {
            return firstKey() + "." + second;
        }
    }

    @Override
    public String id(Row row) {
        return "geonames:" + row.text("geonameid");
    }

    @Override
    public Optional<Listed> read(Row row) {
        String number = row.name("geonameid");
        String name = row.name("name");
        Optional<Position> at = row.position("latitude", "longitude");
        String feature = row.text("feature class") + "." + row.text("feature code");
        long population = population(row);
        Optional<Extent> extent = at.flatMap(point -> Extents.settled(row, feature, population, point));
        keepArea(row, feature, name);
        if (Row.isHiding(row.text("country code"))) {
            row.fault("country code", "letters", "hidden characters", "");
        }
        if (!row.faults().isEmpty()) {
            return Optional.empty();
        }
        String source = "GeoNames " + number + " (CC BY 4.0), changed " + row.text("modification date") + "; "
                + extent.orElseThrow().rule();
        Place place = new Place(
                id(row),
                name,
                also(row, name),
                at.orElseThrow(),
                extent.orElseThrow().radius(),
                false,
                source);
        codes.put(place.id(), codes(row));
        boolean wellKnown = WELL_KNOWN.contains(feature) || isLarge(feature, population);
        return Optional.of(new Listed(place, "", wellKnown));
    }

    private static boolean isLarge(String feature, long population) {
        return feature.startsWith("P.") && population >= WELL_KNOWN_FROM;
    }

    private static long population(Row row) {
        String text = row.text("population");
        if (!text.isEmpty() && !POPULATION.matcher(text).matches()) {
            row.fault("population", "a whole number of zero or more", Row.found(text), "");
            return 0;
        }
        return text.isEmpty() ? 0 : Long.parseLong(text);
    }

    private static List<String> also(Row row, String name) {
        return Stream.concat(Stream.of(row.text("asciiname")), COMMA.splitAsStream(row.text("alternatenames")))
                .map(String::strip)
                .filter(each -> !each.isEmpty() && !each.equals(name) && !Row.isHiding(each))
                .distinct()
                .toList();
    }

    private static Codes codes(Row row) {
        return new Codes(row.text("country code"), row.text("admin1 code"), row.text("admin2 code"));
    }

    private void keepArea(Row row, String feature, String name) {
        if (feature.equals("A.ADM1")) {
            areas.put(codes(row).firstKey(), name);
        } else if (feature.equals("A.ADM2")) {
            areas.put(codes(row).secondKey(), name);
        }
    }

    @Override
    public List<Listed> withAreas(List<Listed> listed) {
        List<Listed> all = new ArrayList<>();
        for (Listed each : listed) {
            all.add(new Listed(each.place(), area(each.place()), each.wellKnown()));
        }
        return all;
    }

    private String area(Place place) {
        Codes in = Objects.requireNonNull(codes.get(place.id()));
        return Stream.of(areas.getOrDefault(in.secondKey(), ""), areas.getOrDefault(in.firstKey(), ""), in.country())
                .filter(each -> !each.isEmpty() && !each.equals(place.name()))
                .collect(Collectors.joining(", "));
    }
}
