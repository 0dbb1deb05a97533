package org.truceline.intake.table.mapping;

import java.util.LinkedHashMap;
import java.util.Map;
import org.truceline.notation.Faults;
import org.truceline.notation.FaultyInput;
import org.truceline.notation.Fields;
import org.truceline.notation.Node;
import org.truceline.notation.Yaml;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * Saved mappings, JSON of version 1:
 *
 * <pre>{@code
 * {"truceline-mapping": 1, "name": "post 7", "catalogue": "observations", "fields": {
 *   "time": {"as": "time", "day": "Date", "clock": "Time", "zone": "Asia/Damascus", "order": "day-first"},
 *   "count": {"as": "number", "column": "No.", "decimal": "point"}}}
 * }</pre>
 */
public final class MappingFile {

    static final String VERSION = "truceline-mapping";
    private static final int CURRENT = 1;
    private static final JsonMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    private MappingFile() {}

    /** The mapping that {@code json} is; throws with every fault at once. */
    public static Mapping read(String file, String json) throws FaultyInput {
        Node node = Yaml.read(file, json);
        Faults faults = new Faults();
        Fields fields = Fields.of(node, "a mapping", faults);
        requireVersion(fields);
        String name = fields.text("name");
        String catalogue = fields.text("catalogue");
        Map<String, Reading> readings = new LinkedHashMap<>();
        for (Node.Entry entry : fields.entries("fields")) {
            String field = entry.name().text();
            Fields reading = Fields.of(entry.value(), field, faults);
            ReadingFile.read(reading).ifPresent(known -> readings.put(field, known));
            reading.refuseUnknown();
        }
        fields.refuseUnknown();
        faults.throwIfAny();
        return new Mapping(name, catalogue, readings);
    }

    private static void requireVersion(Fields fields) {
        String version = fields.text(VERSION);
        if (!version.isEmpty() && !version.equals(CURRENT + "")) {
            fields.faults()
                    .add(fields.where(VERSION), VERSION, "1", version, "A newer version of the software made it.");
        }
    }

    /** The mapping as JSON; reading it gives the same mapping. */
    public static String write(Mapping mapping) {
        Map<String, Object> readings = new LinkedHashMap<>();
        mapping.readings().forEach((field, reading) -> readings.put(field, ReadingWritten.write(reading)));
        Map<String, Object> file = new LinkedHashMap<>();
        file.put(VERSION, CURRENT);
        file.put("name", mapping.name());
        file.put("catalogue", mapping.catalogue());
        file.put("fields", readings);
        return JSON.writeValueAsString(file) + "\n";
    }
}
