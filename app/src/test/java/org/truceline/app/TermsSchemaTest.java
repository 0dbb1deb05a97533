package org.truceline.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.truceline.agreement.Agreement;
import org.truceline.agreement.core.CoreWriter;
import org.truceline.agreement.written.AgreementReader;
import org.truceline.notation.Folder;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The schemas take what may be written and refuse what may not. */
class TermsSchemaTest {

    private static final String HEAD = """
            truceline: 1
            id: made-up
            title: Made up, for the sake of the fault
            """;

    @TestFactory
    Stream<DynamicTest> terms_beside_every_example_are_valid() throws IOException {
        return examples("terms.yaml", "terms");
    }

    @TestFactory
    Stream<DynamicTest> cases_beside_every_example_are_valid() throws IOException {
        return examples("cases.yaml", "cases");
    }

    @Test
    void file_with_every_construct_is_valid_and_can_be_read() throws Exception {
        byte[] terms = Files.readAllBytes(
                Repository.root().resolve("app/src/test/resources/org/truceline/app/every-construct.yaml"));
        Map<String, byte[]> files = Map.of(
                "terms.yaml", terms,
                "lines/m4.yaml", reader("line.yaml"),
                "lines/loc-2014.yaml", utf8(text(reader("line.yaml")).replace("made-up-line", "loc-2014")),
                "areas/area.yaml", reader("area.yaml"));
        assertThat(Schemas.faults(Schemas.read("terms"), Schemas.yaml(text(terms))))
                .isEmpty();
        Agreement read = AgreementReader.read(Folder.holding("made up", files), "terms.yaml");
        assertThat(Schemas.faults(Schemas.read("terms"), Schemas.yaml(CoreWriter.yaml(read))))
                .isEmpty();
    }

    @Test
    void file_that_the_reader_and_the_writer_are_held_to_is_valid_and_so_is_its_core() throws Exception {
        byte[] terms = reader("everything.yaml");
        Map<String, byte[]> files =
                Map.of("terms.yaml", terms, "line.yaml", reader("line.yaml"), "area.yaml", reader("area.yaml"));
        Agreement read = AgreementReader.read(Folder.holding("made up", files), "terms.yaml");
        JsonNode schema = Schemas.read("terms");
        assertThat(Schemas.faults(schema, Schemas.yaml(text(terms)))).isEmpty();
        assertThat(Schemas.faults(schema, Schemas.yaml(CoreWriter.yaml(read)))).isEmpty();
    }

    /** What the schema takes and the reader takes too. */
    @TestFactory
    Stream<DynamicTest> whatever_may_be_left_out_is_valid_and_can_be_read() throws IOException {
        JsonNode schema = Schemas.read("terms");
        return Stream.of(
                        "instruments: {P: {title: Protocol, transcription: none, copies: {c: {title: C}}}}\nterms: []",
                        "instruments: {P: {title: P, transcription: none}}\n"
                                + "terms: [{id: a, mode: forbid, act: attack, clause: {instrument: P}}]",
                        "terms: [{id: a, mode: permit, act: attack, basis: practice}]",
                        "events: {e: {}}\nterms: [{id: a, mode: require, deed: e, due: {none: true}}]",
                        "places: {p: {at: [1, 2], radius: 1 km}}\nterms: []",
                        "terms: [{id: a, mode: forbid, unless: [{id: b, when: {act: attack}}]}]",
                        "openPoints: {p: {question: Which?, reason: \"not read: only an account\"}}\nterms: []")
                .map(lines -> dynamicTest(lines, () -> {
                    assertThat(Schemas.faults(schema, Schemas.yaml(HEAD + lines)))
                            .isEmpty();
                    AgreementReader.read(
                            Folder.holding("made up", Map.of("terms.yaml", utf8(HEAD + lines))), "terms.yaml");
                }));
    }

    private static byte[] reader(String name) throws IOException {
        return Files.readAllBytes(Repository.root()
                .resolve("agreement/src/test/resources/org/truceline/agreement/core")
                .resolve(name));
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8);
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /** What is wrong; the faulty lines; the place that the schema names. */
    @TestFactory
    Stream<DynamicTest> faulty_snippet_is_refused() throws IOException {
        JsonNode schema = Schemas.read("terms");
        assertThat(Schemas.faults(schema, Schemas.yaml(HEAD + "terms: []"))).isEmpty();
        return Stream.of(
                        fault("a mode that does not exist", "/terms/0/mode", "terms: [{id: a, mode: allow}]"),
                        fault("a key misspelt", "/terms/0", "terms: [{id: a, mode: forbid, weapn: tank}]"),
                        fault("a key of another mode", "/terms/0", "terms: [{id: a, mode: forbid, owners: [TR]}]"),
                        fault("a term without a name", "/terms/0", "terms: [{mode: forbid, act: attack}]"),
                        fault(
                                "a duty without a due time",
                                "/terms/0",
                                "terms: [{id: a, mode: require, owners: [TR], deed: done}]"),
                        fault(
                                "a duty that recurs from no moment",
                                "/terms/0/due",
                                "terms: [{id: a, mode: require, deed: d, every: P15D, due: {by: effect}}]"),
                        fault(
                                "a limit with a ceiling and a floor",
                                "/terms/0",
                                "terms: [{id: a, mode: limit, kind: stock, count: {weapon: tank}, atMost: 1, atLeast: 2}]"),
                        fault(
                                "a period for what is not a flow",
                                "/terms/0/kind",
                                "terms: [{id: a, mode: limit, kind: stock, per: P1D, count: {act: crossing}, atMost: 1}]"),
                        fault(
                                "an express exception that holds at no condition",
                                "/terms/0/unless/0",
                                "terms: [{id: a, mode: forbid, unless: [{id: b, force: express}]}]"),
                        fault("a side that changes the mode", "/terms/0/sides/TR/mode", """
                                terms: [{id: a, mode: forbid, sides: {TR: {mode: permit}}}]"""),
                        fault("a length without a unit", "/regions/r/radius", """
                                regions: {r: {disc: [42.23, 43.97], radius: 15}}
                                terms: []"""),
                        fault("a latitude beyond the pole", "/places/p/at/0", """
                                places: {p: {name: P, at: [142.23, 43.97]}}
                                terms: []"""),
                        fault("ends that do not exist", "/regions/r/ends", """
                                regions: {r: {band: M4, to: 6 km, ends: pointed}}
                                terms: []"""),
                        fault("a faulty value under one reading", "/regions/r/to/b", """
                                regions: {r: {band: M4, to: {open: p, a: 6 km, b: far}}}
                                terms: []"""),
                        fault("seven days that nobody knows how to count", "/times/t", """
                                times: {t: {after: effect, add: P7D}}
                                terms: []"""),
                        fault("a first day of hours", "/times/t/firstDay", """
                                times: {t: {after: effect, add: PT72H, firstDay: counted}}
                                terms: []"""),
                        fault("a clock time without a clock", "/times/t", """
                                times: {t: {local: "2020-03-06T00:01"}}
                                terms: []"""),
                        fault("a moment of two forms", "/times/t", """
                                times: {t: {utc: "2020-03-05T21:01:00Z", event: e}}
                                terms: []"""),
                        fault("a reason that does not exist", "/openPoints/p/reason", """
                                openPoints: {p: {question: Which?, reason: forgotten}}
                                terms: []"""),
                        fault("an instrument that tells nothing of its transcription", "/instruments/P", """
                                instruments: {P: {title: Protocol}}
                                terms: []"""),
                        fault("a title of a moment without a name", "/times/t/after", """
                                times: {t: {after: {utc: "2020-03-05T21:01:00Z", title: x}, add: PT1H}}
                                terms: []"""),
                        fault("a region without a name that lies in another", "/regions/r/union/0", """
                                regions: {z: {undrawn: x}, r: {union: [{undrawn: y, within: [z]}]}}
                                terms: []"""),
                        fault(
                                "a time that is open as a whole",
                                "/terms/0/during",
                                "terms: [{id: a, mode: forbid, during: {open: p, a: {from: effect}}}]"),
                        fault(
                                "several times of one limit",
                                "/terms/0/during",
                                "terms: [{id: a, mode: limit, kind: stock, count: {weapon: tank}, atMost: 1, during: [x, y]}]"),
                        fault(
                                "a condition on no reading",
                                "/terms/0/reading",
                                "terms: [{id: a, mode: forbid, reading: {}}]"),
                        fault("a line of which nobody says why it is not drawn", "/lines/A", """
                                lines: {A: {sides: [west, east]}}
                                terms: []"""),
                        fault("a place of no extent", "/places/p", """
                                places: {p: {at: [1, 2]}}
                                terms: []"""),
                        fault("a line with one side", "/lines/A/sides", """
                                lines: {A: {sides: [west]}}
                                terms: []"""))
                .map(each -> dynamicTest(
                        each.name(),
                        () -> assertThat(Schemas.faults(schema, Schemas.yaml(HEAD + each.lines())))
                                .anyMatch(fault -> fault.startsWith(each.where() + ":"))));
    }

    @TestFactory
    Stream<DynamicTest> every_example_that_a_schema_gives_is_valid() {
        return Stream.of("terms", "cases", "finding")
                .map(name -> dynamicTest(name, () -> {
                    JsonNode schema = withFileAmongDefinitions(Schemas.read(name));
                    ObjectNode asked = JsonMapper.shared().createObjectNode();
                    asked.set("$defs", schema.get("$defs"));
                    ObjectNode slots = asked.putObject("properties");
                    ObjectNode given = JsonMapper.shared().createObjectNode();
                    withExamples(schema, (pointer, examples) -> {
                        slots.putObject(pointer).putObject("items").put("$ref", "#" + pointer);
                        given.set(pointer, examples);
                    });
                    assertThat(given.isEmpty()).isFalse();
                    assertThat(Schemas.faults(asked, given)).isEmpty();
                }));
    }

    @TestFactory
    Stream<DynamicTest> every_key_has_a_title_and_a_description() {
        return Stream.of("terms", "cases", "finding")
                .map(name -> dynamicTest(name, () -> {
                    List<String> bare = new ArrayList<>();
                    JsonNode schema = withFileAmongDefinitions(Schemas.read(name));
                    for (Map.Entry<String, JsonNode> definition :
                            schema.get("$defs").properties()) {
                        for (Map.Entry<String, JsonNode> key :
                                definition.getValue().path("properties").properties()) {
                            boolean borrowed =
                                    key.getValue().path("$ref").asString("").contains("/properties/");
                            if (!borrowed
                                    && !(key.getValue().has("title")
                                            && key.getValue().has("description"))) {
                                bare.add(definition.getKey() + "." + key.getKey());
                            }
                        }
                    }
                    assertThat(bare).isEmpty();
                }));
    }

    /** So that the keys of the whole file are looked at like those of its parts. */
    private static JsonNode withFileAmongDefinitions(JsonNode schema) {
        ObjectNode file = ((ObjectNode) schema.deepCopy()).remove(List.of("$schema", "$id", "$defs"));
        ((ObjectNode) schema.get("$defs")).set("file", file);
        return schema;
    }

    private static void withExamples(JsonNode schema, BiConsumer<String, ArrayNode> each) {
        schema.get("$defs").properties().forEach(definition -> {
            String pointer = "/$defs/" + definition.getKey();
            if (definition.getValue().get("examples") instanceof ArrayNode examples) {
                each.accept(pointer, examples);
            }
            definition.getValue().path("properties").properties().forEach(key -> {
                if (key.getValue().get("examples") instanceof ArrayNode examples) {
                    each.accept(pointer + "/properties/" + key.getKey(), examples);
                }
            });
        });
    }

    private static Stream<DynamicTest> examples(String file, String schema) throws IOException {
        List<Path> found;
        try (Stream<Path> folders = Files.list(Repository.root().resolve("examples"))) {
            found = folders.map(folder -> folder.resolve(file))
                    .filter(Files::exists)
                    .sorted()
                    .toList();
        }
        assertThat(found).isNotEmpty();
        return found.stream()
                .map(path -> dynamicTest(
                        Repository.root().relativize(path).toString(),
                        () -> assertThat(Schemas.faults(Schemas.read(schema), Schemas.yaml(path)))
                                .isEmpty()));
    }

    private record Faulty(String name, String where, String lines) {}

    private static Faulty fault(String name, String where, String lines) {
        return new Faulty(name, where, lines);
    }
}
