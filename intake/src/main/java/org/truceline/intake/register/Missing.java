package org.truceline.intake.register;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.truceline.evidence.register.Meaning;
import tools.jackson.databind.JsonNode;

/** Looks for fields that a record needs and that were not told. */
final class Missing {

    private final List<String> fields = new ArrayList<>();

    private Missing() {}

    static List<String> in(Class<?> record, JsonNode says) {
        Missing missing = new Missing();
        missing.look(record, says, "");
        return List.copyOf(missing.fields);
    }

    private void look(Class<?> record, JsonNode says, String above) {
        if (!record.isRecord() || !says.isObject()) {
            return;
        }
        for (RecordComponent component : record.getRecordComponents()) {
            JsonNode value = says.path(component.getName());
            String field = above + component.getName();
            if (!value.isMissingNode() && !value.isNull()) {
                lookInto(component.getGenericType(), value, field);
            } else if (component.getType() != Optional.class && component.getType() != OptionalLong.class) {
                fields.add(field);
            }
        }
    }

    private void lookInto(Type type, JsonNode value, String field) {
        if (type instanceof Class<?> one) {
            look(one == Meaning.class ? meaning(value) : one, value, field + ".");
        } else if (type instanceof ParameterizedType parts) {
            Type part = parts.getActualTypeArguments()[0];
            if (value.isArray()) {
                int at = 0;
                for (JsonNode each : value) {
                    lookInto(part, each, field + "." + at++);
                }
            } else {
                lookInto(part, value, field);
            }
        }
    }

    private static Class<?> meaning(JsonNode value) {
        return switch (value.path("is").asString("")) {
            case "spot" -> Meaning.Spot.class;
            case "off" -> Meaning.Off.class;
            case "outline" -> Meaning.Outline.class;
            default -> Meaning.class;
        };
    }
}
