package org.truceline.intake.article;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Patrols with a first day, a road or two ends; each sentence gives what it has, and sentences are not linked. */
final class PatrolRule implements Rule {

    private static final String NAME = "patrols: patrol + first day, road or ends";
    private static final Pattern PATROLS =
            Pattern.compile("(?:\\b(?:joint|military|road|daily|regular|combined|ground|land|aerial|air)[ ]){0,3}"
                    + Words.PATROLS.any());
    private static final Pattern FIRST_DAY =
            Pattern.compile(Words.PATROL_START.any() + "[ ](?:the[ ])?(?<day>" + Days.DAY + ")");
    private static final Pattern ROAD = Pattern.compile(
            "\\b(?:along|on|down|beside|of|over)[ ](?:the[ ])?(?:\\p{Ll}+[ ]){0,2}?(?<road>" + Names.ROAD + ")");
    private static final Pattern FROM = Pattern.compile("\\bfrom[ ]" + Names.PLACE);
    private static final Pattern TO =
            Pattern.compile("\\b(?:to|until|till|as far as|reach|reaching|towards?)[ ]" + Names.PLACE);
    private static final Pattern BETWEEN = Pattern.compile("\\bbetween[ ]" + Names.PLACE);
    private static final Pattern AND = Pattern.compile("\\band[ ]" + Names.PLACE);
    private static final int FARTHEST = 150;
    private static final int NEAR = 30;

    @Override
    public List<Patrols> read(Sentence sentence, Article article) {
        String text = sentence.text();
        Matcher patrols = PATROLS.matcher(text);
        if (!patrols.find()) {
            return List.of();
        }
        Optional<DayRead> day = firstDay(text.substring(patrols.end()), article);
        Optional<String> road = ROAD.matcher(text).results().findFirst().map(each -> each.group("road"));
        Optional<MatchResult> between = place(BETWEEN, text, 0, text.length());
        Optional<MatchResult> from = between.or(() -> place(FROM, text, 0, text.length()));
        Optional<MatchResult> to = between.isPresent()
                ? between.flatMap(start -> place(AND, text, start.end(), start.end() + NEAR))
                : from.flatMap(start -> place(TO, text, start.end(), start.end() + FARTHEST));
        if (day.isEmpty() && road.isEmpty() && to.isEmpty()) {
            return List.of();
        }
        return List.of(new Patrols(
                sentence.because(NAME),
                patrols.group().strip().toLowerCase(Locale.ROOT),
                day,
                road,
                from.map(each -> each.group("place")),
                to.map(each -> each.group("place")),
                open(day, road, from, to)));
    }

    private static Optional<DayRead> firstDay(String afterPatrols, Article article) {
        Matcher day = FIRST_DAY.matcher(afterPatrols);
        return day.find()
                ? Optional.of(Days.read(day.group("day"), article.published(), Days.Direction.AHEAD))
                : Optional.empty();
    }

    /** The first match between the offsets whose place is no month or weekday. */
    private static Optional<MatchResult> place(Pattern pattern, String text, int first, int last) {
        return pattern.matcher(text)
                .results()
                .filter(each -> each.start() >= first
                        && each.start() <= last
                        && !Days.startsWithCalendarWord(each.group("place")))
                .findFirst();
    }

    private static List<String> open(
            Optional<DayRead> day, Optional<String> road, Optional<MatchResult> from, Optional<MatchResult> to) {
        List<String> open = new ArrayList<>();
        if (day.isEmpty()) {
            open.add("the first day is not in this sentence");
        }
        if (road.isEmpty()) {
            open.add("the road is not in this sentence");
        }
        if (from.isEmpty() || to.isEmpty()) {
            open.add("the two ends are not both in this sentence");
        }
        return open;
    }
}
