package org.truceline.notation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class YamlTextTest {

    @Test
    void short_groups_stand_in_one_line_and_long_ones_in_many() {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("short", List.of("a", "b"));
        tree.put("long", List.of(Map.of("words", "x ".repeat(60) + "x"), List.of("y".repeat(101), List.of(1, 2.5))));
        assertThat(YamlText.of(tree))
                .isEqualTo("short: [a, b]\nlong:\n  - words: " + "x ".repeat(60) + "x\n  -\n    - " + "y".repeat(101)
                        + "\n    - [1, 2.5]\n");
    }

    @Test
    void words_that_look_like_more_are_quoted() {
        assertThat(YamlText.of(
                        Map.of("a", List.of("no", "2020-03-05", "010", "null", "x: y", "6000 m", "Asia/Damascus"))))
                .isEqualTo("a: [\"no\", \"2020-03-05\", \"010\", \"null\", \"x: y\", 6000 m, Asia/Damascus]\n");
    }

    @Test
    void what_is_no_tree_is_refused() {
        assertThatThrownBy(() -> YamlText.of(Map.of("a", true)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("found Boolean");
        assertThatThrownBy(() -> YamlText.of(Map.of("a", Double.NaN))).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void any_tree_of_any_words_reads_back_equal() throws FaultyInput {
        for (long seed = 0; seed < 300; seed++) {
            Map<String, Object> tree = group(new SplittableRandom(seed), 3);
            Node read = Yaml.read("t.yaml", YamlText.of(tree));
            assertThat(plain(read)).as("seed %d", seed).isEqualTo(tree);
        }
    }

    private static Map<String, Object> group(SplittableRandom random, int depth) {
        Map<String, Object> group = new LinkedHashMap<>();
        for (int i = random.nextInt(1, 5); i > 0; i--) {
            group.put(words(random), value(random, depth - 1));
        }
        return group;
    }

    private static Object value(SplittableRandom random, int depth) {
        if (depth == 0 || random.nextInt(3) == 0) {
            return words(random);
        }
        if (random.nextBoolean()) {
            return group(random, depth);
        }
        List<Object> list = new ArrayList<>();
        for (int i = random.nextInt(1, 4); i > 0; i--) {
            list.add(value(random, depth - 1));
        }
        return list;
    }

    private static String words(SplittableRandom random) {
        String odd = " ab:#-?,[]{}&*!|>'\"%@`~\\\n\t\r\u0000\u0007\u0085\u00A0\u2028\uFEFF\u0430\u4E2D=0123456789.+_/";
        StringBuilder words = new StringBuilder();
        for (int i = random.nextInt(0, random.nextInt(8) == 0 ? 150 : 9); i > 0; i--) {
            if (random.nextInt(20) == 0) {
                words.appendCodePoint(0x1F54A);
            } else {
                words.append(odd.charAt(random.nextInt(odd.length())));
            }
        }
        return words.toString();
    }

    private static Object plain(Node node) {
        return switch (node) {
            case Node.Scalar scalar -> scalar.text();
            case Node.Listing list ->
                list.items().stream().map(YamlTextTest::plain).toList();
            case Node.Mapping mapping -> {
                Map<String, Object> group = new LinkedHashMap<>();
                mapping.entries().forEach(entry -> group.put(entry.name().text(), plain(entry.value())));
                yield group;
            }
        };
    }
}
