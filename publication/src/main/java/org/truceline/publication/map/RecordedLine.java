package org.truceline.publication.map;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.truceline.evidence.register.Clocked;
import org.truceline.evidence.register.LineDrawn;

/**
 * A course of a line that somebody recorded, to be drawn.
 *
 * @param record its id
 * @param title of the line, for people
 */
public record RecordedLine(String record, String title, LineDrawn drawn) {

    /** Every part of each, in their order, with whose it is and from when until when, in the words of the record. */
    public static Features draw(List<RecordedLine> lines) {
        Features features = Features.none();
        lines.forEach(line -> line.drawn().parts().forEach(part -> features.addRun(part, line.properties())));
        return features;
    }

    private Map<String, Object> properties() {
        Map<String, Object> properties = new LinkedHashMap<>();
        properties.put("record", record);
        properties.put("line", drawn.line());
        properties.put("name", title);
        properties.put("by", drawn.by());
        properties.put("standing", drawn.standing().word());
        properties.put("from", drawn.from().text());
        drawn.until().map(Clocked::text).ifPresent(until -> properties.put("until", until));
        properties.put("errorMetres", drawn.error().value());
        return properties;
    }
}
