package org.truceline.intake.article;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;

/** Changes that every base article goes through: the words that differ between articles are named by {@link Handles}. */
final class Variants {

    /** The words of a base article that the variants change, as printed in it. */
    record Handles(
            String hour,
            String hourRead,
            String north,
            String south,
            List<String> depthsRead,
            String road,
            String week,
            String weekRead,
            String firstDay,
            String firstDayRead,
            String from,
            String to,
            String region,
            Map<String, String> figures,
            Map<String, String> figuresRead,
            String month,
            String monthRead,
            String dateLine,
            Map<String, String> sides) {}

    private static final long SEED = 20200305;

    private Variants() {}

    static Stream<Variant> of(Handles base) {
        return Stream.of(
                Variant.words(
                        "other_hour",
                        Map.of(base.hour(), "03.45"),
                        Map.of(base.hourRead(), "03:45", base.hour(), "03.45")),
                Variant.words(
                        "hour_with_colon",
                        Map.of(base.hour(), "00:15"),
                        Map.of(base.hourRead(), "00:15", base.hour(), "00:15")),
                depths("other_depths", base, "4 km north", "8 km south", "4 km north", "8 km south"),
                depths(
                        "depths_in_miles",
                        base,
                        "2.5 miles to the north",
                        "3 miles south",
                        "2.5 miles north",
                        "3 miles south"),
                depths(
                        "depths_to_other_sides",
                        base,
                        "12 kilometres to the north-east",
                        "700 metres south-west",
                        "12 kilometres north-east",
                        "700 metres south-west"),
                depths("one_depth_for_both", base, "9 km", "on either side", "9 km either side", ""),
                Variant.words("other_road", Map.of(base.road(), "M5"), Map.of(base.road(), "M5")),
                Variant.words(
                        "numbered_highway",
                        Map.of("the " + base.road() + " motorway", "Highway 12", "the " + base.road(), "Highway 12"),
                        Map.of("the " + base.road() + " motorway", "Highway 12", base.road(), "Highway 12")),
                Variant.words(
                        "other_deadline",
                        Map.of(base.week(), "within 48 hours"),
                        Map.of(base.weekRead(), "PT48H", base.week(), "within 48 hours")),
                Variant.words(
                        "other_first_day",
                        Map.of(base.firstDay(), "25 November"),
                        Map.of(base.firstDayRead(), base.firstDayRead().substring(0, 5) + "11-25")),
                Variant.words(
                        "other_ends",
                        Map.of(base.from(), "Tell Rayan", base.to(), "Bab el Qasr"),
                        Map.of(base.from(), "Tell Rayan", base.to(), "Bab el Qasr")),
                Variant.words("other_region", Map.of(base.region(), "Kaldera"), Map.of(base.region(), "Kaldera")),
                Variant.words("other_sides", base.sides(), base.sides()),
                Variant.words("other_figures", base.figures(), base.figuresRead()),
                Variant.words(
                        "other_bounds",
                        Map.of(
                                "more than ",
                                "no fewer than ",
                                "at least ",
                                "about ",
                                "almost one",
                                "nearly one",
                                "almost two",
                                "nearly two"),
                        Map.of("more than ", "at least ", "at least ", "about ")),
                Variant.words(
                        "other_month",
                        Map.of("last " + base.month(), "last November"),
                        Map.of(
                                base.monthRead(),
                                base.monthRead().substring(0, 5).replace("2021-", "2020-") + "11",
                                "last " + base.month(),
                                "last November")),
                Variant.order("paragraphs_shuffled", Variants::shuffled),
                Variant.form("entities_and_tokens", Variants::debris),
                Variant.form("doubled_spaces", text -> text.replace(" ", "  ")),
                Variant.form("windows_line_ends", text -> text.replace("\n", "\r\n")),
                Variant.form("no_break_spaces", text -> text.replace(" ", "\u00a0")),
                Variant.form("without_its_tokens", text -> text.replaceAll("%[^%\n]+%", "")),
                Variant.form(
                        "no_date_line_but_a_day_given",
                        text -> "date " + base.dateLine() + "\n" + text.substring(text.indexOf("\n\n"))));
    }

    private static Variant depths(
            String name, Handles base, String north, String south, String northRead, String southRead) {
        String joint = base.north() + " and " + base.south();
        String joined = southRead.isEmpty() ? north + " " + south : north + " and " + south;
        String read = String.join(", ", base.depthsRead());
        return Variant.words(
                name,
                Map.of(joint, joined),
                Map.of(read, southRead.isEmpty() ? northRead : northRead + ", " + southRead, joint, joined));
    }

    /** The paragraphs in another order; a quotation stays behind the person described before it. */
    private static String shuffled(String text) {
        List<String> paragraphs = new ArrayList<>(Arrays.asList(text.split("\n\n", -1)));
        String first = paragraphs.removeFirst();
        List<String> joined = new ArrayList<>();
        for (String paragraph : paragraphs) {
            if (paragraph.startsWith("\"The ") && paragraph.contains(" told ")) {
                joined.set(joined.size() - 1, joined.getLast() + "\n\n" + paragraph);
            } else {
                joined.add(paragraph);
            }
        }
        Collections.shuffle(joined, new Random(SEED));
        return first + "\n\n" + String.join("\n\n", joined);
    }

    private static String debris(String text) {
        return text.replace(",quot;", "&quot;")
                .replace("\"", "&quot;")
                .replace(" of ", "&nbsp;of ")
                .replace(". .", ".%%TOKEN-00ab41ff%% .")
                .replace("\n\n", "%%AD_SLOT-17%%\n\n%%AD_SLOT-18%%")
                .replaceFirst("%%AD_SLOT-18%%", "");
    }
}
