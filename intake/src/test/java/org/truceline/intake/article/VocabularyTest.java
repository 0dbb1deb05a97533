package org.truceline.intake.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class VocabularyTest {

    private static final Pattern NAME_INSIDE_A_SENTENCE = Pattern.compile("(?<=\\p{Ll}[ ])\\p{Lu}[\\p{L}]{3,}");
    private static final Pattern WORD = Pattern.compile("\\p{L}{4,}");

    @ParameterizedTest
    @EnumSource(Words.class)
    void every_section_has_words_in_lower_case(Words section) {
        assertThat(section.all()).isNotEmpty().allMatch(each -> each.equals(each.toLowerCase(Locale.ROOT)));
        assertThat(section.pattern().matcher(section.all().getFirst()).matches())
                .isTrue();
    }

    @Test
    void no_name_of_the_seed_stands_in_the_rules_or_their_words() throws IOException {
        Optional<String> seed = Articles.findSeed();
        assumeTrue(seed.isPresent(), "the seed article is not laid out in ../shared/seed beside this repository");
        Set<String> names = words(NAME_INSIDE_A_SENTENCE, seed.orElseThrow());
        names.removeIf(each ->
                Words.MONTHS.has(each) || Words.WEEKDAYS.has(each) || Words.NUMBERS.has(each) || Words.ROLES.has(each));
        assertThat(names).isNotEmpty();
        names.remove("United"); // an adjective that ends as a verb does, listed for that
        names.retainAll(ours());
        assertThat(names).isEmpty();
    }

    private static Set<String> words(Pattern pattern, String text) {
        return pattern.matcher(text).results().map(MatchResult::group).collect(Collectors.toSet());
    }

    private static Set<String> ours() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src/main"))) {
            return files.filter(Files::isRegularFile)
                    .filter(each -> each.toString().contains("article"))
                    .flatMap(each -> words(WORD, read(each)).stream())
                    .flatMap(each -> Stream.of(each, each.substring(0, 1).toUpperCase(Locale.ROOT) + each.substring(1)))
                    .collect(Collectors.toSet());
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        }
    }
}
