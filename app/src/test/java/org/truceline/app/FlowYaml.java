package org.truceline.app;

import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/** Examples of the schema as somebody would write them in YAML. */
final class FlowYaml {

    private FlowYaml() {}

    private static final int WIDTH = 100;

    /** A key a line; what is too wide for one line goes on below, indented. */
    static String block(JsonNode value) {
        if (value.isObject()) {
            return value.properties().stream()
                    .map(each -> key(each.getKey(), each.getValue()))
                    .collect(Collectors.joining("\n"));
        }
        if (value.isArray() && flow(value).length() > WIDTH) {
            return value.valueStream()
                    .map(each -> "- " + block(each).indent(2).strip())
                    .collect(Collectors.joining("\n"));
        }
        return flow(value);
    }

    private static String key(String name, JsonNode value) {
        String line = name + ": " + flow(value);
        boolean fits = line.length() <= WIDTH || !value.isContainer();
        return fits ? line : name + ":\n" + block(value).indent(2).stripTrailing();
    }

    /** On one line, with quotation marks only where YAML needs them. */
    static String flow(JsonNode value) {
        if (value.isObject()) {
            return value.properties().stream()
                    .map(each -> each.getKey() + ": " + flow(each.getValue()))
                    .collect(Collectors.joining(", ", "{", "}"));
        }
        if (value.isArray()) {
            return value.valueStream().map(FlowYaml::flow).collect(Collectors.joining(", ", "[", "]"));
        }
        String text = value.asString();
        return value.isString() && !isPlain(text) ? "\"" + text + "\"" : text;
    }

    /** Signs that mean something to YAML inside a line, and figures that would be read as a number. */
    private static boolean isPlain(String text) {
        return text.matches("[^\\s>|@`'\"&*!%#?-][^,\\[\\]{}:#]*") && !text.matches("[\\d.]+");
    }
}
