package org.truceline.app;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** The reference page of the terms language, in Markdown, made from the schema in the schema's order. */
final class TermsReference {

    private static final Pattern BORROWED = Pattern.compile("#/\\$defs/(\\w+)/properties/(\\w+)");

    private static final String OPENING = """
            # Reference of the terms language

            Every construct of a `terms.yaml`, with its keys. What the constructs mean is said in [The meaning of the terms language](semantics.md).

            This page is made from the [schema](../../agreement/src/main/resources/org/truceline/agreement/terms.schema.json) by [TermsReference](../../app/src/test/java/org/truceline/app/TermsReference.java); change the schema, not the page. An editor that knows YAML schemas completes the keys and explains them if the first line of your file names the schema:

            ```yaml
            # yaml-language-server: $schema=../../agreement/src/main/resources/org/truceline/agreement/terms.schema.json
            ```

            How to read it:

            - *May be open* means that an [open point](#open) may stand in the place of the value, with one value for each reading.
            - *Short for* marks what is only a shorter way of writing; the column says what it stands for. `truceline terms expand` prints an agreement without any.
            - A key that is *needed* must be there; any other may be left out. No other keys are allowed.

            """;

    private final JsonNode schema;
    private final JsonNode definitions;
    private final SchemaForms forms;
    private final StringBuilder page = new StringBuilder(OPENING);

    private TermsReference(JsonNode schema) {
        this.schema = schema;
        this.definitions = schema.path("$defs");
        this.forms = new SchemaForms(definitions);
    }

    /** The whole page. */
    static String of(JsonNode schema) {
        return new TermsReference(schema).write();
    }

    private String write() {
        Map<String, List<String>> parts = parts();
        parts.forEach((part, names) -> page.append("**")
                .append(part)
                .append(":** ")
                .append(links(names))
                .append("\n\n"));
        page.append("## The file\n\n").append(description(schema));
        keys(schema);
        examplesBelow(schema);
        parts.forEach((part, names) -> {
            page.append("## ").append(part).append("\n\n");
            if (names.stream().noneMatch(name -> definitions.get(name).has("properties"))) {
                small(names);
            } else {
                names.forEach(this::section);
            }
        });
        return page.toString().stripTrailing() + "\n";
    }

    /** The definitions of each part; those that only say that a value may be open have no section. */
    private Map<String, List<String>> parts() {
        Map<String, List<String>> parts = new LinkedHashMap<>();
        String part = "";
        for (Map.Entry<String, JsonNode> each : definitions.properties()) {
            part = each.getValue().path("x-part").asString(part);
            if (!each.getValue().has("x-valueOf")) {
                parts.computeIfAbsent(part, any -> new ArrayList<>()).add(each.getKey());
            }
        }
        return parts;
    }

    private String links(List<String> names) {
        return names.stream().map(forms::reference).collect(Collectors.joining(", "));
    }

    private void section(String name) {
        JsonNode definition = definitions.get(name);
        page.append("<a id=\"").append(name).append("\"></a>\n### ");
        page.append(definition.path("title").asString()).append("\n\n").append(description(definition));
        alternatives(definition);
        modes(definition);
        keys(definition);
        examplesBelow(definition);
    }

    private void examplesBelow(JsonNode definition) {
        for (JsonNode example : definition.path("examples")) {
            page.append("```yaml\n").append(FlowYaml.block(example)).append("\n```\n\n");
        }
    }

    private static String description(JsonNode schema) {
        String text = schema.path("description").asString("");
        return (schema.has("x-sugar") ? text + " Short for " + SchemaForms.sugar(schema) + "." : text) + "\n\n";
    }

    private void alternatives(JsonNode definition) {
        if (definition.has("properties") || !definition.has("anyOf")) {
            return;
        }
        page.append("One of:\n\n");
        for (JsonNode each : definition.get("anyOf")) {
            page.append("- ").append(alternative(each)).append("\n");
        }
        page.append("\n");
    }

    private String alternative(JsonNode schema) {
        JsonNode told = schema.has("$ref") ? definitions.path(name(schema)) : schema;
        String title = schema.has("$ref") || !schema.has("title")
                ? forms.of(schema)
                : SchemaForms.lowered(schema.get("title").asString());
        boolean open = schema.path("properties").has("open");
        String what = told.path("description").asString("");
        String text = (open ? "[open point](#open)" : title) + (what.isEmpty() ? "" : ": " + what);
        return told.has("x-sugar") ? text + " *Short for " + SchemaForms.sugar(told) + ".*" : text;
    }

    private void modes(JsonNode definition) {
        for (JsonNode each : definition.path("allOf")) {
            JsonNode mode = each.path("if").path("properties").path("mode");
            if (!mode.isMissingNode()) {
                JsonNode then = each.get("then");
                JsonNode keys = then.has("$ref") ? then : then.get("allOf").get(0);
                page.append("- mode ")
                        .append(forms.of(mode))
                        .append(": ")
                        .append(forms.of(keys))
                        .append("\n");
            }
        }
        page.append(definition.has("allOf") && !definition.has("additionalProperties") ? "\n" : "");
    }

    private void keys(JsonNode definition) {
        List<List<String>> rows = new ArrayList<>();
        Map<String, Set<String>> borrowed = new LinkedHashMap<>();
        for (Map.Entry<String, JsonNode> each : definition.path("properties").properties()) {
            Matcher elsewhere = BORROWED.matcher(each.getValue().path("$ref").asString(""));
            if (elsewhere.matches()) {
                borrowed.computeIfAbsent(elsewhere.group(1), any -> new LinkedHashSet<>())
                        .add(each.getKey());
            } else {
                rows.add(row(each.getKey(), each.getValue(), isNeeded(definition, each.getKey())));
            }
        }
        JsonNode others = definition.path("additionalProperties");
        if (others.has("description")) {
            rows.add(row("", others, false));
        }
        table(List.of("key", "what it means", "form", "example", "short for"), rows);
        borrowed.forEach((from, names) -> page.append(besides(from, names)).append("\n\n"));
    }

    private String besides(String from, Set<String> names) {
        JsonNode there = definitions.path(from);
        if (names.containsAll(there.get("properties").propertyNames())) {
            return "Besides, all keys of " + (from.endsWith("Keys") ? "" : "a ")
                    + forms.reference(from).replace("[keys of ", "[") + ".";
        }
        return names.stream().map(name -> "`" + name + "`").collect(Collectors.joining(", ", "Besides, ", ""))
                + " as under " + forms.reference(from) + ".";
    }

    private static boolean isNeeded(JsonNode definition, String key) {
        return definition
                .path("required")
                .valueStream()
                .anyMatch(each -> each.asString().equals(key));
    }

    private List<String> row(String key, JsonNode schema, boolean needed) {
        return List.of(
                key.isEmpty() ? "any other" : "`" + key + "`" + (needed ? " (needed)" : ""),
                schema.path("description").asString(""),
                forms.of(schema),
                examples(schema),
                SchemaForms.sugar(schema));
    }

    private void small(List<String> names) {
        List<List<String>> rows = new ArrayList<>();
        for (String name : names) {
            JsonNode definition = definitions.get(name);
            rows.add(List.of(
                    "<a id=\"" + name + "\"></a>"
                            + SchemaForms.lowered(definition.path("title").asString()),
                    definition.path("description").asString(""),
                    definition.has("pattern") ? "" : forms.of(definition),
                    examples(definition)));
        }
        table(List.of("value", "what it means", "form", "examples"), rows);
    }

    private static String examples(JsonNode schema) {
        return schema.path("examples")
                .valueStream()
                .map(example -> "`" + FlowYaml.flow(example) + "`")
                .collect(Collectors.joining("<br>"));
    }

    /** Columns without anything in them are left out. */
    private void table(List<String> heads, List<List<String>> rows) {
        if (rows.isEmpty()) {
            return;
        }
        List<Integer> columns = Stream.iterate(0, column -> column + 1)
                .limit(heads.size())
                .filter(column -> rows.stream().anyMatch(row -> !row.get(column).isEmpty()))
                .toList();
        line(columns, heads);
        line(columns, heads.stream().map(head -> "---").toList());
        rows.forEach(row -> line(columns, row));
        page.append("\n");
    }

    private void line(List<Integer> columns, List<String> cells) {
        page.append(columns.stream()
                .map(column -> cells.get(column).replace("|", "\\|"))
                .collect(Collectors.joining(" | ", "| ", " |\n")));
    }

    private static String name(JsonNode reference) {
        return reference.get("$ref").asString().substring(SchemaForms.DEFINITIONS.length());
    }
}
