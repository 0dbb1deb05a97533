package org.truceline.batch;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.SplittableRandom;
import java.util.stream.Collectors;

/** A plain table made up from a seed, as people may write one: sound rows, odd ones and broken ones. */
final class MadeTable {

    private static final List<String> NEEDED =
            List.of("id", "act", "by", "latitude", "longitude", "radius_m", "from", "until");
    private static final List<String> MORE = List.of("or_others", "licence", "coded", "place", "note");

    private final SplittableRandom random;
    private final List<String> columns;
    private final char separator;
    private final String lineBreak;
    private final int oddOf;
    private final boolean quotes;
    private final boolean days;

    private MadeTable(long seed) {
        random = new SplittableRandom(seed);
        columns = new ArrayList<>(NEEDED);
        MORE.stream().filter(_ -> one(3)).forEach(columns::add);
        if (one(2)) {
            Collections.shuffle(columns, new Random(seed));
        }
        separator = ",,,;\t".charAt(random.nextInt(5));
        lineBreak = one(3) ? "\r\n" : "\n";
        oddOf = of(10_000, 300, 30, 6);
        quotes = one(2);
        days = one(2);
    }

    /** The bytes of a table of some rows. */
    static byte[] of(long seed, int rows) {
        return new MadeTable(seed).bytes(rows);
    }

    private byte[] bytes(int rows) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        if (one(5)) {
            bytes.writeBytes("\uFEFF".getBytes(StandardCharsets.UTF_8));
        }
        boolean quotedNames = one(4);
        add(
                bytes,
                columns.stream()
                                .map(name -> quotedNames ? "\"" + name + "\"" : name)
                                .collect(joined())
                        + lineBreak);
        for (int row = 0; row < rows; row++) {
            String end = row == rows - 1 && one(2) ? "" : one(20 * oddOf) ? "\r" : one(50) ? "\n" : lineBreak;
            add(bytes, row(row) + end);
            if (one(10 * oddOf)) {
                add(bytes, of("\n", "\r\n", "  \n", separator + "\n", "\n\n\n"));
            }
        }
        if (one(25)) {
            bytes.writeBytes(new byte[] {'a', (byte) 0xE4, 'b', '\n'});
        }
        return bytes.toByteArray();
    }

    private java.util.stream.Collector<CharSequence, ?, String> joined() {
        return Collectors.joining(String.valueOf(separator));
    }

    private static void add(ByteArrayOutputStream bytes, String text) {
        bytes.writeBytes(text.getBytes(StandardCharsets.UTF_8));
    }

    private String row(int number) {
        List<String> cells = new ArrayList<>();
        for (String column : columns) {
            boolean odd = one(oddOf);
            cells.add(written(odd ? odd(column) : sound(column, number)));
        }
        if (one(4 * oddOf)) {
            cells.removeLast();
        }
        if (one(4 * oddOf)) {
            cells.add("more");
        }
        return String.join(String.valueOf(separator), cells);
    }

    private String written(String cell) {
        boolean has = cell.indexOf(separator) >= 0 || cell.indexOf('"') >= 0 || cell.indexOf('\n') >= 0;
        boolean needed = has && !one(3 * oddOf);
        if (one(60 * oddOf)) {
            return "\"" + cell;
        }
        return needed || (quotes && one(3)) ? "\"" + cell.replace("\"", "\"\"") + "\"" : cell;
    }

    private String sound(String column, int number) {
        return switch (column) {
            case "id" -> of("r-", "x", "") + number;
            case "act" -> of("shelling", "air-strike", "attack", "ground-attack");
            case "by" -> of("", "syria", "russia", "syria;russia", "turkey", "somebody");
            case "latitude" -> degrees(35.2, 0.9);
            case "longitude" -> degrees(36.0, 1.2);
            case "radius_m" -> of("25", "100", "500", "2000", "5000", "12.5");
            case "from" -> time(number % 28 + 1);
            case "until" -> one(2) ? "" : time(29);
            case "or_others" -> of("", "yes", "no");
            case "licence" -> of("", "made up", "made up, with a comma");
            case "coded" -> of("", "by hand", "by machine");
            default -> of("", "a village", "قرية", "a, b; c", "said \"so\"", "two\nlines");
        };
    }

    private String degrees(double from, double width) {
        int decimals = random.nextInt(7);
        return String.format(java.util.Locale.ROOT, "%." + decimals + "f", from + width * random.nextDouble());
    }

    private String time(int day) {
        String date = String.format("2020-%02d-%02d", 3 + random.nextInt(4), day);
        if (days && one(4)) {
            return date;
        }
        String clock = String.format("%02d:%02d", random.nextInt(24), random.nextInt(60)) + of("", "", ":07");
        return date + of("T", "T", " ") + clock + of("Z", "Z", "+02:00", "-03:30", "");
    }

    private String odd(String column) {
        return switch (column) {
            case "id" -> of("", "=1+1", "-5", " a ", "a,b", "a;b", "#1", "ا-1", "@x", "\u00A0", "\u2003y", "'", "+7");
            case "act" -> of("", "shellling", " shelling ", "Shelling", "nothing such");
            case "by" -> of("sirya", " syria ; russia", ";", "syria;", "محمد", "x".repeat(600), "a,b");
            case "latitude", "longitude" ->
                of(
                        "",
                        "0",
                        "95",
                        "-181",
                        "36,1",
                        "NaN",
                        "1e1",
                        "+36.1",
                        "035.5",
                        "36.",
                        ".5",
                        "0.0001",
                        "-0",
                        "36.123456789012345678",
                        "36.1234567890123456789012",
                        "00.10",
                        " 36.1",
                        "35.100000000000001");
            case "radius_m" ->
                of("", "0", "0.0001", "20004001", "1000000000", "5.", "-5", "0500", "999.5", "1.0000001");
            case "from", "until" ->
                of(
                        "2020-03-05T21:30[Asia/Damascus]",
                        "05/03/2020",
                        "2020-02-30",
                        "2020-03-05T24:00Z",
                        "1899-01-01",
                        "5 March 2020",
                        "2020-3-5",
                        "2020-03-05 00:00:00",
                        "2020-03-05T21:30:15.5Z",
                        "2020-03-05T21:30z",
                        "2101-01-01T00:00Z",
                        "2020-03-05T21:30-00:00",
                        "2020-03-05T21:30+18:00",
                        "2020-03-05T2130Z",
                        "-");
            case "or_others" -> of("YES", "maybe", "No");
            case "coded" -> of("by nobody", "By hand");
            default -> of("=x", "a\rb", "\uFFFF", "x".repeat(3_000), "\"", "a\"b", "\u0000");
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
