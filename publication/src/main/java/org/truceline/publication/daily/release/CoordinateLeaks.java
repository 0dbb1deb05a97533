package org.truceline.publication.daily.release;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.truceline.geo.Position;

/** Finds positions that are told to more decimals than a profile allows, in degrees, minutes or a military grid. */
final class CoordinateLeaks {

    private static final Pattern DECIMAL = Pattern.compile("(?<![\\d.])-?\\d{1,3}\\.\\d+");
    private static final Pattern PAIR = Pattern.compile(
            "(?<![\\d.])-?\\d{1,3}\\.(\\d+)\\s*°?\\s*[NSns]?\\s*[,،;/ ]\\s*-?\\d{1,3}\\.(\\d+)\\s*°?\\s*[EWew]?(?![\\d.%])");
    private static final Pattern MINUTES = Pattern.compile("\\d{1,3}\\s*°\\s*\\d{1,2}(\\.\\d+)?\\s*['′’]");
    private static final Pattern MILITARY =
            Pattern.compile("(?<!\\w)\\d{1,2}[C-HJ-NP-X]\\s?[A-HJ-NP-Z]{2}\\s?\\d{2,5}\\s?\\d{2,5}(?!\\w)");

    private final int decimals;
    private final Set<String> known;

    /** @param decimals how many of a degree are allowed */
    CoordinateLeaks(int decimals, Stream<Position> positions) {
        this.decimals = decimals;
        this.known = positions
                .flatMap(at -> Stream.of(at.latitude(), at.longitude()))
                .map(BigDecimal::valueOf)
                .filter(degree -> degree.stripTrailingZeros().scale() > decimals)
                .map(this::cut)
                .collect(Collectors.toSet());
    }

    /** Each position that is finer, as it stands there, with the words around it. */
    Map<String, String> in(String text) {
        Map<String, String> found = new TreeMap<>();
        PAIR.matcher(text)
                .results()
                .filter(pair ->
                        pair.group(1).length() > decimals && pair.group(2).length() > decimals)
                .forEach(pair -> add(found, pair, text));
        DECIMAL.matcher(text)
                .results()
                .filter(degree -> isKnown(degree.group()))
                .forEach(degree -> add(found, degree, text));
        Stream.of(MINUTES, MILITARY)
                .flatMap(pattern -> pattern.matcher(text).results())
                .forEach(place -> add(found, place, text));
        return found;
    }

    private static void add(Map<String, String> found, MatchResult at, String text) {
        found.putIfAbsent(at.group().strip(), Tokens.around(text, at.start()));
    }

    private boolean isKnown(String written) {
        BigDecimal degree = new BigDecimal(written);
        return degree.scale() > decimals && known.contains(cut(degree));
    }

    /** To one decimal more than is allowed: so much of it gives a position away. */
    private String cut(BigDecimal degree) {
        return degree.setScale(decimals + 1, RoundingMode.DOWN).toPlainString();
    }
}
