package org.truceline.app;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** What the schema asks of a value, in words, with links to the sections of the reference page. */
final class SchemaForms {

    static final String DEFINITIONS = "#/$defs/";

    private final JsonNode definitions;

    SchemaForms(JsonNode definitions) {
        this.definitions = definitions;
    }

    /** The form in a few words, such as "list of names or one name"; empty for plain text. */
    String of(JsonNode schema) {
        if (schema.has("$ref")) {
            return reference(schema.get("$ref").asString().substring(DEFINITIONS.length()));
        }
        if (schema.has("const")) {
            return code(schema.get("const"));
        }
        if (schema.has("enum")) {
            return words(schema.get("enum"));
        }
        if (schema.has("anyOf")) {
            if (schema.get("anyOf").get(0).path("type").asString("").equals("array")
                    && schema.get("anyOf").get(1).has("x-sugar")) {
                return of(schema.get("anyOf").get(0)) + "; a single one needs no brackets";
            }
            return schema.get("anyOf")
                    .valueStream()
                    .map(this::alternative)
                    .filter(form -> !form.isEmpty())
                    .collect(Collectors.joining(" or "));
        }
        return switch (schema.path("type").asString("")) {
            case "array" -> list(schema);
            case "object" -> mapping(schema);
            default -> lowered(schema.path("title").asString(""));
        };
    }

    /** A link to the section of a definition; of a value that may be open, to the section of the value. */
    String reference(String name) {
        JsonNode definition = definitions.path(name);
        if (definition.has("x-valueOf")) {
            return reference(definition.get("x-valueOf").asString()) + ", may be open";
        }
        return "[" + lowered(definition.path("title").asString()) + "](#" + name + ")";
    }

    /** With a small first letter, for the middle of a sentence. */
    static String lowered(String title) {
        return title.isEmpty() ? title : title.substring(0, 1).toLowerCase(Locale.ROOT) + title.substring(1);
    }

    private String alternative(JsonNode schema) {
        String title = lowered(schema.path("title").asString(""));
        String form = title.isEmpty() ? of(schema) : title;
        return schema.has("x-sugar") && !form.isEmpty() ? form + " (short for " + sugar(schema) + ")" : form;
    }

    /** The core form that a shorter way of writing stands for. */
    static String sugar(JsonNode schema) {
        String core = schema.path("x-sugar").asString("");
        return core.contains("{") || core.contains(": ") || core.equals("deed") ? "`" + core + "`" : core;
    }

    private String list(JsonNode schema) {
        int least = schema.path("minItems").asInt(0);
        boolean exact = least > 1 && schema.path("maxItems").asInt(0) == least;
        String items = schema.has("prefixItems")
                ? schema.get("prefixItems")
                        .valueStream()
                        .map(item -> lowered(item.path("title").asString()))
                        .collect(Collectors.joining(", "))
                : of(schema.path("items"));
        String start = schema.has("prefixItems") ? "list: " : exact ? "list of " + least + ": " : "list of ";
        return start + (items.isEmpty() ? "texts" : items);
    }

    private String mapping(JsonNode schema) {
        JsonNode item = schema.path("additionalProperties");
        if (!item.isObject()) {
            return lowered(schema.path("title").asString(""));
        }
        String form = of(item);
        return "names, each with "
                + (form.isEmpty() ? lowered(item.path("title").asString("text")) : form);
    }

    /** The allowed words; what a parser may make of the same word (1, true) is not told twice. */
    private static String words(JsonNode values) {
        List<JsonNode> texts = values.valueStream().filter(JsonNode::isString).toList();
        Stream<JsonNode> told = texts.isEmpty() || values.get(0).isNumber() ? values.valueStream() : texts.stream();
        Set<String> words = told.map(SchemaForms::code).collect(Collectors.toCollection(LinkedHashSet::new));
        return String.join(", ", words);
    }

    private static String code(JsonNode value) {
        return "`" + value.asString() + "`";
    }
}
