package org.truceline.intake.article;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.truceline.evidence.Span;
import org.truceline.intake.article.Corridor.Depth;

/** A corridor's depth on each side: a word for a strip, a verb of reaching, and numbers with a unit and a side. */
final class CorridorRule implements Rule {

    private static final String NAME = "corridor: strip + reaches + length + side";
    private static final Pattern STRIP = Words.CORRIDOR.pattern();
    private static final Pattern REACHES = Words.REACHES.pattern();
    private static final String SIDE = "(?:(?:to|on|at|from|into|in)[ ])?(?:the[ ]|its[ ])?";
    private static final String LENGTH = "(?<NUMBER>" + Numbers.NUMBER + "|\\d+(?:\\.\\d+)?(?=-))[ -]?(?<UNIT>"
            + Words.LENGTH_UNITS.any().replace("(?<![\\p{L}\\p{N}])", "(?<!\\p{L})") + ")";
    private static final Pattern DEPTH =
            Pattern.compile(LENGTH.replace("NUMBER", "n1").replace("UNIT", "u1")
                    + "(?:[ ]?\\([^)]{1,40}\\))?(?:[ ](?:deep|wide|in[ ]depth))?[ ]" + SIDE + "(?<s1>"
                    + Words.BOTH_SIDES.any() + "|"
                    + Words.SIDES.any() + "(?:[ ]and[ ](?:to[ ])?(?:the[ ])?" + Words.SIDES.any() + ")?)"
                    + "|(?:to|on)[ ](?:the[ ])?(?<s2>" + Words.BOTH_SIDES.any() + "|" + Words.SIDES.any()
                    + ")(?:[ ](?:by|for|to[ ]a[ ]depth[ ]of|up[ ]to|at))?[ ]"
                    + LENGTH.replace("NUMBER", "n2").replace("UNIT", "u2"));
    private static final Pattern SIDES = Words.SIDES.pattern();
    private static final Pattern ROAD = Pattern.compile(Names.ROAD);
    private static final List<String> LEFT_OPEN = List.of(
            "how the depth is measured, square to the road or by the compass, is not stated",
            "where the corridor begins and ends along the road is not stated in this sentence");

    @Override
    public List<Corridor> read(Sentence sentence, Article article) {
        String text = sentence.text();
        if (!STRIP.matcher(text).find()) {
            return List.of();
        }
        List<Depth> depths = new ArrayList<>();
        int last = 0;
        Matcher depth = DEPTH.matcher(text);
        while (depth.find()) {
            depths.addAll(depths(depth));
            last = depth.end();
        }
        boolean sure = depths.size() > 1
                || (depths.size() == 1 && REACHES.matcher(text).find());
        return !sure
                ? List.of()
                : List.of(new Corridor(sentence.because(NAME), depths, road(text, last), open(text, last)));
    }

    private static List<Depth> depths(Matcher match) {
        boolean lengthFirst = match.group("n1") != null;
        String number = lengthFirst ? match.group("n1") : match.group("n2");
        String unit = lengthFirst ? match.group("u1") : match.group("u2");
        String side = lengthFirst ? match.group("s1") : match.group("s2");
        BigDecimal value = Numbers.plain(number);
        double metres = value.doubleValue()
                * Double.parseDouble(Words.LENGTH_UNITS.findValue(unit).orElseThrow());
        return sides(side).stream()
                .map(each -> new Depth(value, unit, each, metres))
                .toList();
    }

    /** The sides named: one, two joined by "and", or the words for both. */
    private static List<String> sides(String words) {
        if (Words.BOTH_SIDES.has(words)) {
            return List.of(words.toLowerCase(Locale.ROOT));
        }
        return SIDES.matcher(words)
                .results()
                .map(match -> match.group()
                        .toLowerCase(Locale.ROOT)
                        .replace("ern side", "")
                        .replaceAll("ern\\z", ""))
                .toList();
    }

    /** The road that follows the last depth, or else the only one in the sentence. */
    private static Optional<String> road(String text, int after) {
        List<Span> roads = ROAD.matcher(text)
                .results()
                .map(each -> new Span(each.start(), each.end()))
                .toList();
        return roads.stream()
                .filter(each -> each.start() >= after)
                .findFirst()
                .or(() -> roads.size() == 1 ? Optional.of(roads.getFirst()) : Optional.empty())
                .map(each -> text.substring(each.start(), each.end()));
    }

    private static List<String> open(String text, int after) {
        List<String> open = new ArrayList<>(LEFT_OPEN);
        if (road(text, after).isEmpty()) {
            open.add("the line from which the depth is measured is not named in this sentence");
        }
        open.addAll(Voice.of(text, Math.max(0, after - 1)).open());
        return open;
    }
}
