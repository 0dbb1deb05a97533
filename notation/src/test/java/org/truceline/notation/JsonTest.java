package org.truceline.notation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JsonTest {

    private static final List<String> SCALARS = List.of(
            "\"text\"",
            "\"\"",
            "\"a: b # c\"",
            "\"شمال\"",
            "\"\\u0634 \\n \\\\ \\/ \\\"\"",
            "0",
            "-1.50e3",
            "true",
            "null");
    private static final List<String> GAPS = List.of("", " ", "\n", "\r\n  ", "  \n ");
    private static final String SPOILERS = "{}[],:\"\\ -#\n0t\t\uFEFF\u2028\u0007";

    @Test
    void every_document_has_the_tree_that_the_reader_of_yaml_makes_of_it() throws FaultyInput {
        Random random = new Random(4);
        for (int i = 0; i < 3_000; i++) {
            String text = document(random, 0);
            assertThat(Json.find("t.json", text)).as(text).contains(Yaml.read("t.json", text));
        }
    }

    @Test
    void a_spoilt_document_that_both_readers_take_has_the_same_tree() {
        Random random = new Random(5);
        int same = 0;
        for (int i = 0; i < 6_000; i++) {
            StringBuilder spoilt = new StringBuilder(document(random, 0));
            int at = random.nextInt(spoilt.length());
            spoilt.setCharAt(at, SPOILERS.charAt(random.nextInt(SPOILERS.length())));
            Optional<Node> yaml = yaml(spoilt.toString());
            Optional<Node> json = Json.find("t.json", spoilt.toString());
            if (json.isPresent() && yaml.isPresent()) {
                assertThat(json).as(spoilt.toString()).isEqualTo(yaml);
                same++;
            }
        }
        assertThat(same).isGreaterThan(500);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "a: 1",
                "\"text\"",
                "{",
                "{\"a\": 1",
                "{\"a\": 1} {}",
                "{\"a\": 1, \"a\": 2}",
                "{a: 1}",
                "[1, 2,]",
                "[\"\uD83D\uDE00\"]",
                "[\"\u007F\"]",
                "[NaN]",
                "[01]",
                "# note\n{}"
            })
    void what_is_no_plain_json_is_left_to_the_reader_of_yaml(String text) {
        assertThat(Json.find("t.json", text)).isEmpty();
    }

    @Test
    void nesting_and_length_are_bound_as_in_yaml() {
        assertThat(Json.find("t.json", "[".repeat(60) + "]".repeat(60))).isPresent();
        assertThat(Json.find("t.json", "[".repeat(61) + "]".repeat(61))).isEmpty();
        assertThat(Json.find("t.json", "[" + "1,".repeat(Yaml.MOST_NODES - 2) + "1]"))
                .isPresent();
        assertThat(Json.find("t.json", "[" + "1,".repeat(Yaml.MOST_NODES - 1) + "1]"))
                .isEmpty();
    }

    @Test
    void what_is_beyond_the_bounds_of_the_parser_is_left_to_the_reader_of_yaml() throws FaultyInput {
        String digits = "1".repeat(2_000);
        assertThat(Json.find("t.json", "{\"a\": " + digits + "}")).isEmpty();
        assertThat(Json.find("t.json", "{\"" + "n".repeat(60_000) + "\": 1}")).isEmpty();
        Folder folder = Folder.holding("", Map.of("a.json", ("[" + digits + "]").getBytes(StandardCharsets.UTF_8)));
        assertThat(folder.read("a.json", Where.of("a.json")))
                .isEqualTo(new Node.Listing(
                        new Where("a.json", 1, 1), List.of(new Node.Scalar(new Where("a.json", 1, 2), digits))));
    }

    @Test
    void a_file_indented_by_tabs_is_read() throws FaultyInput {
        Folder folder = Folder.holding("", Map.of("a.json", "{\n\t\"a\":\t1\n}".getBytes(StandardCharsets.UTF_8)));
        assertThat(Fields.of(folder.read("a.json", Where.of("a.json")), "a", new Faults())
                        .text("a"))
                .isEqualTo("1");
    }

    @Test
    void faults_of_json_are_told_with_line_and_column() {
        Folder folder = Folder.holding("", Map.of("a.json", "{\"a\": 1,\n \"a\": 2}".getBytes(StandardCharsets.UTF_8)));
        assertThatThrownBy(() -> folder.read("a.json", Where.of("a.json")))
                .isInstanceOf(FaultyInput.class)
                .hasMessageContaining("a.json:2:2: a: expected each name once");
    }

    private static Optional<Node> yaml(String text) {
        try {
            return Optional.of(Yaml.read("t.json", text));
        } catch (FaultyInput _) {
            return Optional.empty();
        }
    }

    private static String document(Random random, int depth) {
        StringBuilder text = new StringBuilder();
        boolean group = random.nextBoolean();
        int items = random.nextInt(4);
        text.append(group ? '{' : '[').append(gap(random));
        for (int i = 0; i < items; i++) {
            text.append(i > 0 ? "," : "").append(gap(random));
            if (group) {
                text.append('"').append((char) ('a' + i)).append("\":").append(gap(random));
            }
            boolean deeper = depth < 4 && random.nextInt(3) == 0;
            text.append(deeper ? document(random, depth + 1) : SCALARS.get(random.nextInt(SCALARS.size())));
            text.append(gap(random));
        }
        return text.append(group ? '}' : ']').toString();
    }

    private static String gap(Random random) {
        return GAPS.get(random.nextInt(GAPS.size()));
    }
}
