package org.truceline.intake.article;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The sections of {@code words.txt}, the one place for the English words that this package looks for. */
enum Words {
    MONTHS,
    WEEKDAYS,
    NUMBERS,
    TENS,
    SCALES,
    VAGUE_NUMBERS,
    ABBREVIATIONS,
    NAME_PARTICLES,
    AUXILIARIES,
    MODALS,
    ADVERBS,
    SAY,
    STATES_THAT,
    COUNTS_THAT,
    PAST_VERBS,
    ADJECTIVES_IN_ED,
    CLAUSE_STARTS,
    PRONOUNS,
    FUNCTION_WORDS,
    TELLING_WORDS,
    DANGLING,
    ROLES,
    PRIVATE_DESCRIPTIONS,
    KIN,
    TRUCE,
    TAKES_EFFECT,
    CORRIDOR,
    REACHES,
    LENGTH_UNITS,
    SIDES,
    BOTH_SIDES,
    ROADS,
    SETTLEMENTS,
    PATROLS,
    PATROL_START,
    CLOCK_CUES,
    DURATION_UNITS,
    WITHIN,
    ANCHORS,
    ATTACKS,
    ATTACKING,
    ATTACKED,
    MEANS,
    ACTORS,
    KILLED,
    INJURED,
    CASUALTIES,
    DISPLACED,
    RETURNED,
    MISSING,
    DETAINED,
    RELEASED,
    ACTIVE_HARM,
    SUBJECT_HARM,
    HARM_NOUNS,
    TOLL_RAISES,
    TOLLS,
    TOLL_STANDS,
    AT_LEAST,
    MORE_THAN,
    ABOUT,
    ALMOST,
    UP_TO,
    ANOTHER,
    PART_OF,
    PEOPLE,
    RESPONSES_NO_COMMENT,
    RESPONSES_NOT_REACHED,
    RESPONSES_ADMITTED,
    RESPONSES_JUSTIFIED,
    SIMILAR_EARLIER,
    ALLEGATIONS,
    WARNS,
    RETALIATES,
    AIRSPACE,
    INSTITUTIONS,
    CALQUES,
    BROADCASTERS;

    /** All words in the order of the file. */
    List<String> all() {
        return section().words();
    }

    /** Whether the word, in any case, belongs here. */
    boolean has(String word) {
        return section().has(word.toLowerCase(Locale.ROOT));
    }

    /** What the file puts after the equals sign of a word, as the metres of a unit. */
    Optional<String> findValue(String word) {
        return Optional.ofNullable(section().values().get(word.toLowerCase(Locale.ROOT)));
    }

    /** A regular expression for any of these as whole words in any case, the longest first. */
    String any() {
        return all().stream()
                .sorted(Comparator.comparingInt(String::length).reversed())
                .map(Pattern::quote)
                .collect(Collectors.joining("|", "(?i:(?<![\\p{L}\\p{N}])(?:", ")(?![\\p{L}\\p{N}]))"));
    }

    /** A regular expression for any of these as whole words that begin with a capital or are all capitals. */
    String anyCapitalised() {
        return all().stream()
                .flatMap(each -> Stream.of(
                        each.substring(0, 1).toUpperCase(Locale.ROOT) + each.substring(1),
                        each.toUpperCase(Locale.ROOT)))
                .collect(Collectors.joining("|", "(?:\\b(?:", ")\\b)"));
    }

    /** As {@link #any}, compiled. */
    Pattern pattern() {
        return Pattern.compile(any());
    }

    private WordFile.Section section() {
        return WordFile.section(name());
    }
}
