package org.truceline.intake.article;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.truceline.intake.article.EffectiveHour.Moment;

/** The hour at which a ceasefire takes effect: a truce word, a verb of taking effect, and a clock time or midnight. */
final class HourRule implements Rule {

    private static final String NAME = "effective hour: truce word + takes effect + clock time";
    private static final Pattern RETOLD = Pattern.compile("\\b(?i:would)\\b");
    private static final Pattern TRUCE = Words.TRUCE.pattern();
    private static final Pattern TAKES_EFFECT = Words.TAKES_EFFECT.pattern();
    private static final Pattern TRUCE_AT = Pattern.compile(Words.TRUCE.any() + "[ ](?:at|from|as of|as from)[ ]\\d");
    private static final String ZONE =
            "(?:[ ](?:(?<code>GMT|UTC|Z)\\b(?:[+-]\\d{1,2})?|(?<named>(?:\\p{Lu}[\\p{L}]+|local)[ ](?:standard[ ])?time\\b)))?";
    private static final Pattern CLOCK = Pattern.compile("(?:(?<cue>" + Words.CLOCK_CUES.any()
            + ")[ ])?(?<![\\d.,:])(?<hour>[01]?\\d|2[0-3])(?:[.:h](?<minute>[0-5]\\d)|(?<plain>[0-5]\\d)(?=[ ]?(?:GMT|UTC|Z|hours|hrs|local[ ]time)\\b))?(?![\\d%]|[.,]\\d)(?:[ ]?(?<half>[ap]\\.?m\\b\\.?))?(?<hours>[ ](?:hours|hrs)\\b)?"
            + ZONE);
    private static final Pattern WORD = Pattern.compile("\\b(?<word>(?i:midnight|noon|midday))\\b" + ZONE);

    /** A time of day in words, with its zone where one is printed. */
    private record Clock(int start, int end, LocalTime time, boolean midnight, Optional<String> zone) {}

    @Override
    public List<EffectiveHour> read(Sentence sentence, Article article) {
        String text = sentence.text();
        if (!TRUCE.matcher(text).find()
                || !(TAKES_EFFECT.matcher(text).find() || TRUCE_AT.matcher(text).find())) {
            return List.of();
        }
        return clock(text).or(() -> word(text)).stream()
                .map(clock -> proposal(sentence, article, clock))
                .toList();
    }

    private static EffectiveHour proposal(Sentence sentence, Article article, Clock clock) {
        String text = sentence.text();
        Optional<Days.Found> day = nearestDay(text, clock);
        List<Moment> readings =
                day.map(found -> readings(found.words(), clock, text, article)).orElse(List.of());
        List<String> open = new ArrayList<>();
        if (clock.zone().isEmpty()) {
            open.add("the zone of the clock is not stated");
        }
        if (readings.size() > 1) {
            open.add("the words may mean more than one day");
        }
        if (readings.isEmpty()) {
            open.add("the day cannot be told from the sentence and the article's date");
        }
        Voice voice = Voice.of(text, clock.start());
        open.addAll(voice.open());
        return new EffectiveHour(
                sentence.because(NAME),
                words(text, clock, day),
                Optional.of(clock.time()),
                readings,
                clock.zone(),
                new EffectiveHour.Source(voice.by(), Speech.saidIn(text)),
                open);
    }

    /** "Would" retells what was announced: the day may be one that has passed when the article is printed. */
    private static List<Moment> readings(String words, Clock clock, String text, Article article) {
        Set<LocalDate> meant = new LinkedHashSet<>();
        Days.resolve(words, article.published(), Days.direction(text)).ifPresent(meant::add);
        if (RETOLD.matcher(text).find()) {
            Days.resolve(words, article.published(), Days.Direction.BACK).ifPresent(meant::add);
        }
        return meant.stream()
                .flatMap(date -> moments(clock, date, words).stream())
                .toList();
    }

    private static Optional<Clock> clock(String text) {
        Matcher match = CLOCK.matcher(text);
        while (match.find()) {
            boolean sure = match.group("half") != null || match.group("hours") != null || match.group("code") != null;
            boolean twoParts = match.group("minute") != null;
            if (sure
                    || (twoParts && (match.group("cue") != null || match.group().indexOf(':') >= 0))) {
                return Optional.of(new Clock(
                        match.group("cue") == null ? match.start("hour") : match.end("cue") + 1,
                        match.end(),
                        time(match),
                        false,
                        zone(match)));
            }
        }
        return Optional.empty();
    }

    private static LocalTime time(Matcher match) {
        int hour = Integer.parseInt(match.group("hour"));
        String printed = match.group("minute") != null ? match.group("minute") : match.group("plain");
        int minute = printed == null ? 0 : Integer.parseInt(printed);
        String half = match.group("half") == null ? "" : match.group("half");
        int inDay = half.isEmpty() || hour > 12 ? hour : hour % 12 + (half.startsWith("p") ? 12 : 0);
        return LocalTime.of(inDay, minute);
    }

    private static Optional<Clock> word(String text) {
        Matcher match = WORD.matcher(text);
        if (!match.find()) {
            return Optional.empty();
        }
        boolean midnight = match.group("word").equalsIgnoreCase("midnight");
        return Optional.of(new Clock(
                match.start(), match.end(), midnight ? LocalTime.MIDNIGHT : LocalTime.NOON, midnight, zone(match)));
    }

    private static Optional<String> zone(Matcher match) {
        return Optional.ofNullable(match.group("code") != null ? match.group("code") : match.group("named"));
    }

    /** The day printed nearest to the clock time, within one clause's length. */
    private static Optional<Days.Found> nearestDay(String text, Clock clock) {
        return Days.find(text).stream()
                .filter(day -> distance(day, clock) <= 40)
                .min((left, right) -> Integer.compare(distance(left, clock), distance(right, clock)));
    }

    private static int distance(Days.Found day, Clock clock) {
        return day.start() >= clock.end() ? day.start() - clock.end() : Math.max(0, clock.start() - day.end());
    }

    /** Each date and time that the words may mean; an hour after midnight "tonight" is of this night or this date. */
    private static List<Moment> moments(Clock clock, LocalDate day, String words) {
        boolean tonight = words.equalsIgnoreCase("tonight");
        if (clock.midnight()) {
            return List.of(
                    new Moment(day.plusDays(1).atTime(clock.time()), "midnight at which '" + words + "' ends"),
                    new Moment(day.atTime(clock.time()), "midnight at which '" + words + "' begins"));
        }
        if (tonight && clock.time().getHour() < 6) {
            return List.of(
                    new Moment(day.plusDays(1).atTime(clock.time()), "the night that follows the article's day"),
                    new Moment(day.atTime(clock.time()), "the date on which 'tonight' was printed"));
        }
        return List.of(new Moment(day.atTime(clock.time()), "the day as printed"));
    }

    /** The words from the first to the last of the clock, the day and a midnight beside them. */
    private static String words(String text, Clock clock, Optional<Days.Found> day) {
        int start = Math.min(clock.start(), day.map(Days.Found::start).orElse(clock.start()));
        int end = Math.max(clock.end(), day.map(Days.Found::end).orElse(clock.end()));
        Matcher beside = WORD.matcher(text);
        if (beside.find() && beside.start() >= end && beside.start() - end <= 20) {
            end = beside.end();
        }
        return text.substring(start, end);
    }
}
