package org.truceline.intake.plain;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.truceline.notation.Fault;
import org.truceline.notation.Where;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A Feature as the cells of a row, in the order of {@link Names#ALL}.
 *
 * @param cells texts; empty where a property is missing
 * @param faults what is wrong with the Feature as such
 */
record Feature(List<String> cells, List<Fault> faults) {

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    private static final Where HERE = Where.of("");
    private static final String ONE_A_LINE = "Write one Feature a line.";
    private static final String AXES = "GeoJSON has the longitude first.";
    private static final int MOST_SHOWN = 100;
    private static final int MOST_DIGITS = 40;

    Feature {
        cells = List.copyOf(cells);
        faults = List.copyOf(faults);
    }

    boolean isReadable() {
        return faults.isEmpty();
    }

    static Feature parse(String line) {
        try {
            JsonNode node = MAPPER.readTree(line);
            return node.path("type").asString("").equals("Feature")
                    ? of(node)
                    : unreadable("type", "a GeoJSON Feature", shown(node.path("type")), ONE_A_LINE);
        } catch (JacksonException problem) {
            return unreadable("notation", "JSON", String.valueOf(problem.getOriginalMessage()), ONE_A_LINE);
        }
    }

    private static Feature unreadable(String about, String expected, String found, String remedy) {
        return new Feature(List.of(), List.of(new Fault(HERE, about, expected, found, remedy)));
    }

    private static Feature of(JsonNode node) {
        List<Fault> faults = new ArrayList<>();
        JsonNode point = node.path("geometry");
        JsonNode degrees = point.path("coordinates");
        if (!point.path("type").asString("").equals("Point") || degrees.size() < 2 || degrees.size() > 3) {
            faults.add(new Fault(HERE, "geometry", "a Point of [longitude, latitude]", shown(point), AXES));
        }
        JsonNode properties = node.path("properties");
        List<String> cells = Names.ALL.stream()
                .map(name -> switch (name) {
                    case Names.LATITUDE -> text(degrees.path(1));
                    case Names.LONGITUDE -> text(degrees.path(0));
                    case Names.ID -> text(properties.has(name) ? properties.path(name) : node.path(name));
                    default -> text(properties.path(name));
                })
                .toList();
        return new Feature(cells, faults);
    }

    private static String text(JsonNode node) {
        if (node.isArray()) {
            return node.valueStream().map(Feature::text).collect(Collectors.joining(";"));
        }
        if (node.isBigDecimal()) {
            BigDecimal number = node.decimalValue();
            return Math.abs(number.scale()) + number.precision() > 2 * MOST_DIGITS
                    ? number.toString()
                    : number.toPlainString();
        }
        return node.isObject() ? shown(node) : node.isNull() || node.isMissingNode() ? "" : node.asString("");
    }

    private static String shown(JsonNode node) {
        String text = node.isMissingNode() ? "nothing" : node.toString();
        return text.length() > MOST_SHOWN ? text.substring(0, MOST_SHOWN) + "…" : text;
    }
}
