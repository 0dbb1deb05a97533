package org.truceline.batch;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;

/** A Parquet file made up from a seed and written by another program, of columns of several types: sound rows and odd ones. */
final class MadeParquet {

    private final SplittableRandom random;
    private final String degrees;
    private final String time;
    private final String radius;
    private final String id;
    private final String others;
    private final boolean points;
    private final boolean places;
    private final int oddOf;

    private MadeParquet(long seed) {
        random = new SplittableRandom(seed);
        degrees = of("DOUBLE", "DOUBLE", "FLOAT", "DECIMAL(9,6)", "DECIMAL(30,8)", "VARCHAR");
        time = of("TIMESTAMPTZ", "TIMESTAMP", "TIMESTAMP_MS", "TIMESTAMP_NS", "DATE", "VARCHAR");
        radius = of("DOUBLE", "FLOAT", "INTEGER", "UBIGINT", "DECIMAL(12,8)", "VARCHAR");
        id = of("VARCHAR", "BIGINT");
        others = of("VARCHAR", "BOOLEAN");
        points = one(3);
        places = !points || one(2);
        oddOf = of(10_000, 300, 30, 8);
    }

    /** Writes a file of some rows. */
    static void write(Path file, long seed, int rows) throws Exception {
        new MadeParquet(seed).write(file, rows);
    }

    private void write(Path file, int rows) throws Exception {
        try (Connection duck = DriverManager.getConnection("jdbc:duckdb:");
                Statement statement = duck.createStatement()) {
            statement.execute("set timezone='UTC'");
            statement.execute("create table made (id " + id + ", act VARCHAR, \"by\" VARCHAR, "
                    + (places ? "latitude " + degrees + ", longitude " + degrees + ", " : "")
                    + (points ? "geometry BLOB, " : "")
                    + "radius_m " + radius + ", \"from\" " + time + ", \"until\" " + time + ", or_others " + others
                    + ", licence VARCHAR)");
            List<String> all = new ArrayList<>();
            for (int row = 0; row < rows; row++) {
                all.add(row(row));
            }
            statement.execute("insert into made values " + String.join(", ", all));
            statement.execute("copy made to '" + file + "' (format parquet, row_group_size 2048, compression "
                    + of("snappy", "gzip", "zstd", "uncompressed") + ")");
        }
    }

    private String row(int number) {
        double north = 35.2 + Math.round(900_000 * random.nextDouble()) / 1e6;
        double east = 36 + Math.round(1_200_000 * random.nextDouble()) / 1e6;
        List<String> cells = new ArrayList<>();
        cells.add(
                id.equals("BIGINT")
                        ? (odd() ? of("null", "-7") : "" + number)
                        : text(odd() ? of("", "=1", " a ", "a,b", "a\tb", "said \"so\"", "قرية") : "r-" + number));
        cells.add(text(odd() ? of("shellling", "", " shelling ") : of("shelling", "air-strike", "attack")));
        cells.add(odd() ? of("null", text("sirya"), text("two\nlines")) : text(of("", "syria", "russia;syria")));
        if (places) {
            cells.add(degrees(north));
            cells.add(degrees(east));
        }
        if (points) {
            cells.add(odd() ? "null" : "from_hex('" + point(odd() ? 1 + north : north, east) + "')");
        }
        cells.add(radius());
        cells.add(odd() ? "null" : time(number % 28 + 1));
        cells.add(one(2) ? "null" : time(29));
        cells.add(others.equals("BOOLEAN") ? of("true", "false", "null") : text(odd() ? "maybe" : of("yes", "no", "")));
        cells.add(odd() ? "null" : text(of("made up", "made up, with a comma")));
        return "(" + String.join(", ", cells) + ")";
    }

    private String degrees(double number) {
        String text = String.format(Locale.ROOT, "%.6f", number);
        boolean isNumber = !degrees.equals("VARCHAR");
        boolean isDecimal = degrees.startsWith("DECIMAL");
        String odd = isDecimal
                ? of("0", "null", "95", "-181.5", "0.00001")
                : isNumber
                        ? of("0", "-0.0", "null", "'NaN'", "'inf'", "95", "1e-9", "-181", "36.123456789", "1e-3")
                        : of("'0'", "''", "'36,1'", "'NaN'", "'+36.1'", "' 36.1'", "'036.10'");
        return odd() ? odd : isNumber ? text : "'" + text + "'";
    }

    private String radius() {
        return switch (radius) {
            case "INTEGER" -> odd() ? of("0", "-5", "null", "20004001") : of("25", "500", "5000");
            case "UBIGINT" -> odd() ? of("0", "18446744073709551615") : of("25", "500", "5000");
            case "VARCHAR" -> odd() ? of("'0'", "''", "'5.'", "'1e3'") : of("'25'", "'12.5'", "'5000'");
            case "DECIMAL(12,8)" -> odd() ? of("0", "12.12345678", "-1") : of("25", "12.5", "999.999999");
            default -> odd() ? of("0", "'NaN'", "1e9", "0.1234567", "1e-7", "-5") : of("25", "12.5", "5000", "0.1");
        };
    }

    private String time(int day) {
        String date = String.format("2020-%02d-%02d", 3 + random.nextInt(4), day);
        String clock = String.format("%02d:%02d", random.nextInt(24), random.nextInt(60));
        String odd = of("2020-03-05 21:30:15.25", "1899-12-31 10:00", "2101-01-01 00:00", "2020-03-05 00:00");
        return switch (time) {
            case "VARCHAR" ->
                text(
                        odd()
                                ? of("5 March 2020", "05/03/2020", "2020-03-05T21:30[Asia/Damascus]", "-", odd)
                                : of(
                                        date,
                                        date + "T" + clock + "Z",
                                        date + "T" + clock,
                                        date + "T" + clock + "+02:00"));
            case "DATE" -> "'" + (odd() ? of("0999-01-01", "12020-01-01", "1899-01-01") : date) + "'";
            default -> "'" + (odd() ? odd : date + " " + of(clock, clock + ":07", "00:00")) + "'";
        };
    }

    private static String text(String text) {
        return "'" + text.replace("'", "''") + "'";
    }

    private String point(double north, double east) {
        ByteBuffer octets = ByteBuffer.allocate(21).order(ByteOrder.LITTLE_ENDIAN);
        octets.put((byte) 1).putInt(odd() ? 3 : 1).putDouble(east).putDouble(north);
        return HexFormat.of().formatHex(octets.array());
    }

    private boolean odd() {
        return one(oddOf);
    }

    private boolean one(int of) {
        return random.nextInt(of) == 0;
    }

    @SafeVarargs
    private <T> T of(T... some) {
        return some[random.nextInt(some.length)];
    }
}
