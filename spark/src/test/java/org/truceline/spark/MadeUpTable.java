package org.truceline.spark;

import java.util.List;
import java.util.SplittableRandom;

/** Plain tables of rows that nobody observed: sound ones and broken ones, with whatever a hand or a program may write. */
final class MadeUpTable {

    static final String NAMES = "id,act,by,latitude,longitude,radius_m,from,until";

    private static final List<String> ACTS =
            List.of("shelling", "air-strike", "shelling", "air-strike", "dancing", "", "\"shelling\"");
    private static final List<String> BY =
            List.of("", "a-side", "b-side", "a-side;b-side", "\"a-side;c-side\"", "nobody-known");
    private static final List<String> FROM = List.of(
            "2020-06-06T21:30+02:00",
            "2020-06-05T22:01Z",
            "2020-06-07",
            "2020-05-01T10:00:00Z",
            "2020-06-06T21:30[Asia/Damascus]",
            "2020-06-31",
            "05/06/2020");

    private final SplittableRandom random;

    MadeUpTable(long seed) {
        random = new SplittableRandom(seed);
    }

    /** The line of names and so many rows, some of which span lines. */
    String text(int rows) {
        StringBuilder text = new StringBuilder(NAMES).append('\n');
        for (int i = 0; i < rows; i++) {
            text.append(row(i)).append(one(List.of("\n", "\n", "\n", "\r\n", "\n\n")));
        }
        return text.toString();
    }

    private String row(int number) {
        return String.join(
                ",",
                id(number),
                one(ACTS),
                one(BY),
                (random.nextBoolean() ? "35." : "36.") + random.nextInt(0, 99),
                random.nextInt(20) == 0 ? "236.5" : "36." + random.nextInt(0, 99),
                one(List.of("500", "2000", "50", "0", "1e3")),
                one(FROM),
                random.nextInt(12) == 0 ? "" : "2020-06-08,too,many".substring(0, random.nextInt(12) == 1 ? 19 : 10));
    }

    private String id(int number) {
        return switch (random.nextInt(10)) {
            case 0 -> "\"on " + number + "\ntwo lines\"";
            case 1 -> "\"says \"\"" + number + "\"\"\r\nand more\"";
            case 2 -> "=" + number;
            case 3 -> "حادث-" + number;
            default -> "e-" + number;
        };
    }

    private String one(List<String> of) {
        return of.get(random.nextInt(of.size()));
    }
}
