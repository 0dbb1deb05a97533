package org.truceline.agreement.written;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.truceline.agreement.OpenPoint;
import org.truceline.notation.Fields;
import org.truceline.notation.Nearest;
import org.truceline.notation.Node;

/** Reads what the text leaves open, with its readings. */
final class PointReader {

    /** Most readings of one point. */
    static final int MOST_READINGS = 256;

    /** Names that stand beside readings and so cannot be one. */
    static final Set<String> RESERVED = Set.of("open", "title", "clause", "within", "apart");

    /** Why a point may be open; each may be followed by a remark. */
    static final List<String> REASONS = List.of(
            "not in the text",
            "not read",
            "vague",
            "delegated",
            "map unpublished",
            "two wordings",
            "gazetteer missing",
            "contested");

    private static final String NONE = "none";
    private static final String REASON = "one of " + String.join(", ", REASONS) + ", with or without a remark after it";
    private static final Pattern REASON_FORM = Pattern.compile("(" + String.join("|", REASONS) + ")([ ,;:(].+)?");

    private PointReader() {}

    private static String reason(String text) {
        if (!REASON_FORM.matcher(text).matches()) {
            throw new IllegalArgumentException(REASON);
        }
        return text;
    }

    /** True where the file says itself that nobody holds a reading. */
    static boolean saysNone(Fields fields) {
        return fields.node("readings")
                .filter(node -> node instanceof Node.Scalar(var _, String text)
                        && text.strip().equals(NONE))
                .isPresent();
    }

    static OpenPoint read(String id, Fields fields) {
        Map<String, String> readings = saysNone(fields) ? Map.of() : readings(fields);
        return new OpenPoint(
                id,
                fields.text("question"),
                fields.get("reason", REASON, PointReader::reason, ""),
                readings,
                fields.findText("working").map(reading -> known(fields, "working", reading, readings)),
                fields.group("filled").map(filled -> filling(filled, readings)));
    }

    private static Map<String, String> readings(Fields fields) {
        List<Node.Entry> entries = fields.entries("readings");
        Map<String, String> readings = new LinkedHashMap<>();
        if (entries.size() > MOST_READINGS) {
            fields.faults()
                    .add(
                            entries.get(MOST_READINGS).name().where(),
                            "readings",
                            "at most " + MOST_READINGS,
                            entries.size() + "",
                            "Keep those that somebody holds; a number that may be anything is an open point without"
                                    + " readings.");
        }
        Fields words = fields.group("readings").orElse(fields);
        for (Node.Entry entry : entries.subList(0, Math.min(entries.size(), MOST_READINGS))) {
            String id = entry.name().text();
            if (entry.isBare()) {
                fields.faults()
                        .add(
                                entry.name().where(),
                                id,
                                "a name, a colon and the words of a reading",
                                "no colon",
                                "If it belongs to the words before it, put the whole of them in quotation marks: commas part"
                                        + " what stands in { }. Else give the reading a name and its words.");
                continue;
            }
            if (RESERVED.contains(id)) {
                fields.faults()
                        .add(
                                entry.name().where(),
                                id,
                                "a reading's name other than "
                                        + String.join(
                                                ", ", RESERVED.stream().sorted().toList()),
                                "\"" + id + "\"",
                                "Choose another name.");
            }
            readings.put(id, words.text(id));
        }
        return readings;
    }

    private static OpenPoint.Filling filling(Fields fields, Map<String, String> readings) {
        OpenPoint.Filling filling = new OpenPoint.Filling(
                known(fields, "reading", fields.text("reading"), readings),
                fields.findText("by").orElse(""),
                fields.find("on", Written.DAY, text -> Written.day(text).toString())
                        .orElse(""));
        fields.refuseUnknown();
        return filling;
    }

    private static String known(Fields fields, String name, String reading, Map<String, String> readings) {
        if (!readings.containsKey(reading) && !reading.isEmpty()) {
            fields.faults()
                    .add(
                            fields.where(name),
                            name,
                            "a reading of this point",
                            "\"" + reading + "\"",
                            Nearest.question(reading, readings.keySet()).orElse("Add it under readings."));
        }
        return reading;
    }
}
