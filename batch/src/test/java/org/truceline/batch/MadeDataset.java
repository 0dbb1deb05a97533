package org.truceline.batch;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

/** A file with codes made up from a seed, in the layout of a dataset: sound rows, odd ones and broken ones. */
final class MadeDataset {

    private static final List<String> GED = List.of(
            "id type_of_violence side_a side_b source_article where_prec where_coordinates adm_1 latitude longitude country"
                    .split(" "));
    private static final List<String> ACLED = List.of(
            "event_id_cnty event_date time_precision event_type sub_event_type actor1 actor2 location latitude longitude"
                    .split(" "));

    /** Layouts that are made up. */
    enum Layout {
        GED,
        GED_REDUCED,
        ACLED,
        GDELT_1,
        GDELT_2
    }

    private final Layout layout;
    private final SplittableRandom random;
    private final List<String> columns;
    private final char separator;
    private final boolean isQuoted;
    private final String lineBreak;
    private final int oddOf;
    private final int dayForms;

    private MadeDataset(Layout layout, long seed) {
        this.layout = layout;
        random = new SplittableRandom(seed);
        columns = columns(layout, seed);
        isQuoted = columns.getFirst().length() > 1;
        separator = isQuoted ? ",,,;\t".charAt(random.nextInt(5)) : '\t';
        lineBreak = one(3) ? "\r\n" : "\n";
        oddOf = of(100_000, 1_000, 200, 40);
        dayForms = of(1, 1, 2, 3);
    }

    /** The bytes of a file of some rows. */
    static byte[] of(Layout layout, long seed, int rows) {
        return new MadeDataset(layout, seed).bytes(rows);
    }

    private static List<String> columns(Layout layout, long seed) {
        List<String> columns = new ArrayList<>();
        switch (layout) {
            case GED -> {
                columns.addAll(GED);
                columns.addAll(List.of("date_prec", "date_start", "date_end", "best", "high", "low", "gwnoa"));
            }
            case GED_REDUCED ->
                columns.addAll(
                        List.of("id", "type_of_violence", "latitude", "longitude", "country", "date", "best", "note"));
            case ACLED -> {
                columns.addAll(ACLED);
                columns.addAll(List.of("geo_precision", "notes", "fatalities"));
            }
            case GDELT_1 -> columns.addAll(numbers(57 + (int) (seed % 2)));
            case GDELT_2 -> columns.addAll(numbers(61));
        }
        if (columns.getFirst().length() > 1 && seed % 3 == 0) {
            Collections.shuffle(columns, new Random(seed));
        }
        return columns;
    }

    private static List<String> numbers(int size) {
        return IntStream.range(0, size).mapToObj(MadeDataset::numbered).toList();
    }

    /** A column of GDELT without a name: a letter for each. */
    private static String numbered(int index) {
        return Character.toString('A' + index);
    }

    private byte[] bytes(int rows) {
        StringBuilder text = new StringBuilder(one(5) ? "\uFEFF" : "");
        if (isQuoted) {
            text.append(String.join(String.valueOf(separator), columns)).append(lineBreak);
        }
        for (int row = 0; row < rows; row++) {
            boolean isFirst = row == 0 && !isQuoted;
            text.append(isFirst ? first() : row(row));
            text.append(row == rows - 1 && one(2) ? "" : one(40 * oddOf) ? "\r" : lineBreak);
            if (one(10 * oddOf)) {
                text.append(of("\n", "\r\n", "  \n", separator + "\n"));
            }
        }
        byte[] bytes = text.toString().getBytes(StandardCharsets.UTF_8);
        if (one(25)) {
            bytes[bytes.length - 2] = (byte) 0xE4;
        }
        return bytes;
    }

    private String first() {
        return String.join(
                "\t", columns.stream().map(column -> sound(column, 0)).toList());
    }

    private String row(int number) {
        List<String> cells = new ArrayList<>();
        for (String column : columns) {
            cells.add(written(one(oddOf) ? odd(column) : sound(column, number)));
        }
        if (one(20 * oddOf)) {
            cells.removeLast();
        }
        if (one(20 * oddOf)) {
            cells.add("more");
        }
        return String.join(String.valueOf(separator), cells);
    }

    private String written(String cell) {
        if (!isQuoted) {
            return one(10 * oddOf) ? "\"" + cell : one(10 * oddOf) ? "\uFFFF" + cell : cell;
        }
        boolean has = cell.indexOf(separator) >= 0 || cell.indexOf('"') >= 0 || cell.indexOf('\n') >= 0;
        boolean needed = has && !one(10 * oddOf);
        return needed || one(6) ? "\"" + cell.replace("\"", "\"\"") + "\"" : one(100 * oddOf) ? "\"" + cell : cell;
    }

    private String sound(String column, int number) {
        return switch (meaning(column)) {
            case "id" -> layout == Layout.ACLED ? "MUP" + number : "" + (9_000 + number);
            case "type_of_violence" -> of("1", "2", "3");
            case "side_a", "actor1" -> of("syria", "Made-up side", "Civilians (made up)", "russia");
            case "side_b", "actor2" -> of("syria", "Made-up others", "Civilians", "");
            case "actor1name" -> of("SYRIA", "MADE UP", "", "POLICE", "said \"so\"");
            case "where_prec" -> of("1", "1", "2", "3", "4", "5", "6", "7");
            case "where_coordinates" -> of("Made-up village", "Made-up city", "Made-up town, east", "");
            case "location" -> of("Made-up village", "قرية", "Made-up town, east", "");
            case "adm_1" -> of("Idlib governorate", "Aleppo governorate", "Made-up division", "");
            case "latitude" -> degrees(35.2, 0.9);
            case "longitude" -> degrees(36.0, 1.2);
            case "country" -> of("Syria", "Made-up country");
            case "date_prec" -> of("1", "1", "2", "3");
            case "time_precision" -> of("1", "2", "3");
            case "geo_precision" -> of("1", "2", "3");
            case "date_start", "date_end", "date", "event_date" -> day(column.equals("date_end") ? 20 : 10);
            case "sqldate" -> String.format("2020%02d%02d", 3 + random.nextInt(4), 1 + random.nextInt(28));
            case "best" -> of("3", "4");
            case "low" -> of("0", "1", "3");
            case "high" -> of("4", "5", "100");
            case "event_type" -> "Explosions/Remote violence";
            case "sub_event_type" -> of("Shelling/artillery/missile attack", "Air/drone strike");
            case "eventcode" -> of("010", "036", "173", "190", "193", "194", "195", "20", "1831");
            case "actiongeo_type" -> of("0", "1", "3", "4", "4", "5", "");
            case "actiongeo_fullname" -> of("Made-up, Idlib, Syria", "Made-up, Syria", "");
            default ->
                isQuoted
                        ? of("", "7", "a, b; c", "said \"so\"", "\"x\";\"y\"", "two\nlines")
                        : of("", "7", "\"a", "a\"b");
        };
    }

    /** What a column of the layout tells, in one word. */
    private String meaning(String column) {
        int last = columns.size();
        int geo = layout == Layout.GDELT_2 ? 51 : 49;
        int index = isQuoted ? -1 : columns.indexOf(column);
        if (isQuoted) {
            return column.equals("event_id_cnty") ? "id" : column;
        }
        return switch (index) {
            case 0 -> "id";
            case 1 -> "sqldate";
            case 6, 16 -> "actor1name";
            case 26 -> "eventcode";
            default ->
                index == geo
                        ? "actiongeo_type"
                        : index == geo + 1
                                ? "actiongeo_fullname"
                                : index == geo + (layout == Layout.GDELT_2 ? 5 : 4)
                                        ? "latitude"
                                        : index == geo + (layout == Layout.GDELT_2 ? 6 : 5) ? "longitude" : "" + last;
        };
    }

    private String degrees(double from, double width) {
        return String.format(Locale.ROOT, "%." + random.nextInt(7) + "f", from + width * random.nextDouble());
    }

    private String day(int from) {
        int day = from + random.nextInt(9);
        return switch (random.nextInt(40) == 0 ? random.nextInt(dayForms) : 0) {
            case 0 -> "2020-0" + (3 + random.nextInt(4)) + "-" + day + of("", "", " 00:00:00.000");
            case 1 -> day + " March 2020";
            default -> day + "/0" + (3 + random.nextInt(4)) + "/2020";
        };
    }

    private String odd(String column) {
        return switch (meaning(column)) {
            case "id" -> of("", "=1+1", "-5", " a ", "a,b", "#1", "ا-1", "x".repeat(300));
            case "latitude", "longitude" ->
                of("", "0", "95", "-181", "36,1", "NaN", "1e1", "+36.1", "035.5", "36.", ".5", "0.0001", "-0", " 36.1");
            case "date_start", "date_end", "date", "event_date", "sqldate" ->
                of("05/03/2020", "20200230", "2020-02-30", "5 March 2020", "2020-3-5", "1899-01-01", "2101-01-01", "");
            case "best", "low", "high" -> of("-1", "", "1.5", "9", "+4", "1234567890123456789");
            case "side_a", "side_b", "actor1", "actor2", "actor1name" ->
                of("x".repeat(600), " syria ", "x".repeat(2_500));
            case "where_coordinates", "location", "actiongeo_fullname" ->
                of("=made-up", "x".repeat(600), " Made-up village ", "# made up", "＝x", "\u00A0y");
            default -> of("", "9", "no such", "x".repeat(3_000), "\u0000", "\uDBFF\uDFFFx", "a\rb", "1 ");
        };
    }

    private boolean one(int of) {
        return random.nextInt(Math.max(1, of)) == 0;
    }

    @SafeVarargs
    private <T> T of(T... some) {
        return some[random.nextInt(some.length)];
    }
}
