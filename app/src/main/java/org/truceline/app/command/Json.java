package org.truceline.app.command;

import java.util.Map;
import java.util.function.UnaryOperator;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** How results are printed as JSON. */
public final class Json {

    private static final JsonMapper MAPPER =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    private Json() {}

    /** Indented, the names in the order of the record. */
    public static String pretty(Object view) {
        return MAPPER.writeValueAsString(view);
    }

    /** The tree of {@code view} with every text in it as {@code redact} makes it. */
    static JsonNode redacted(Object view, UnaryOperator<String> redact) {
        return redacted(MAPPER.<JsonNode>valueToTree(view), redact);
    }

    private static JsonNode redacted(JsonNode node, UnaryOperator<String> redact) {
        return switch (node) {
            case ObjectNode group -> {
                for (Map.Entry<String, JsonNode> entry : group.properties()) {
                    entry.setValue(redacted(entry.getValue(), redact));
                }
                yield group;
            }
            case ArrayNode list -> {
                for (int i = 0; i < list.size(); i++) {
                    list.set(i, redacted(list.get(i), redact));
                }
                yield list;
            }
            default -> node.isString() ? MAPPER.getNodeFactory().stringNode(redact.apply(node.stringValue())) : node;
        };
    }
}
