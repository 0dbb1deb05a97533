package org.truceline.app.desk;

import java.nio.charset.StandardCharsets;

/** Tables that are made up and say so: what posts 1 to 5 are said to have heard, with a fault here and there. */
final class MadeUpTable {

    /** Reads all of it; each time has its offset or is on the clock that is stated here. */
    static final String MAPPING = """
            {"truceline-mapping": 1, "name": "made-up log", "catalogue": "observations", "fields": {
              "observer": {"as": "text", "column": "Post"},
              "means": {"as": "choice", "column": "How", "words": {"heard": "heard", "seen": "seen", "both": "seen-and-heard"}},
              "time": {"as": "time", "day": "Date", "clock": "Clock", "zone": "Europe/Istanbul", "order": "day-first"},
              "act": {"as": "choice", "column": "What", "words": {"mortar": "mortar-shelling", "explosion": "unknown-explosion"}},
              "number": {"as": "number", "column": "No.", "decimal": "point"},
              "place": {"as": "place", "column": "Where"},
              "remark": {"as": "text", "column": "Note"}}}""";

    private MadeUpTable() {}

    /** Of these rows every {@code nth} has faults: an impossible day and a number in words. */
    static byte[] rows(int rows, int nth) {
        StringBuilder table = new StringBuilder("Post,How,Date,Clock,What,No.,Where,Note\n");
        for (int row = 1; row <= rows; row++) {
            boolean faulty = row % nth == 0;
            table.append("post ")
                    .append(row % 5 + 1)
                    .append(row % 3 == 0 ? ",both," : ",heard,")
                    .append(faulty ? "31/02/2020" : "%02d/03/2020".formatted(row % 28 + 1))
                    .append(",%02d:%02d,".formatted(row % 24, row % 60))
                    .append(row % 2 == 0 ? "mortar," : "explosion,")
                    .append(faulty ? "several" : row % 7 + 1)
                    .append(row % 4 == 0 ? ",Ariha" : ",Saraqib")
                    .append(",made up; row ")
                    .append(row)
                    .append('\n');
        }
        return table.toString().getBytes(StandardCharsets.UTF_8);
    }
}
