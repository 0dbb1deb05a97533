package org.truceline.batch;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** A summary as it is printed. */
public final class PlainSummary {

    private PlainSummary() {}

    /** For people, line by line. */
    public static List<String> lines(AssessSummary summary) {
        List<String> lines = new ArrayList<>();
        boolean several = summary.work().agreements() > 1;
        lines.add(summary.rows().asked() + " rows asked about"
                + (several ? ", under " + summary.work().agreements() + " agreements" : "") + ", "
                + summary.refused().count() + " refused.");
        if (several) {
            lines.add(summary.rows().uncovered()
                    + " rows are covered by none of the agreements; nothing is written of them.");
        }
        if (summary.rows().passedOver() > 0) {
            lines.add(summary.rows().passedOver()
                    + " rows tell of no act that terms are asked about and were passed over.");
        }
        summary.counts().forEach((name, count) -> lines.add("  " + count + " " + name.words()));
        lines.add(work(summary));
        lines.add("These count findings on the rows of this file. They do not measure how much happened.");
        return lines;
    }

    /** For programs, by name. */
    public static Map<String, Object> view(AssessSummary summary) {
        Map<String, Object> view = new LinkedHashMap<>();
        if (summary.work().agreements() > 1) {
            view.put("agreements", summary.work().agreements());
            view.put("uncovered", summary.rows().uncovered());
        }
        view.put("rows", summary.rows().asked());
        view.put("refused", summary.refused().count());
        view.put("passedOver", summary.rows().passedOver());
        Map<String, Long> counts = new LinkedHashMap<>();
        summary.counts().forEach((name, count) -> counts.put(name.words(), count));
        view.put("findings", counts);
        view.put("deferred", summary.work().deferred());
        view.put("kinds", summary.work().kinds());
        return view;
    }

    private static String work(AssessSummary summary) {
        long rows = summary.rows().asked();
        AssessSummary.Work work = summary.work();
        if (work.agreements() > 1) {
            return String.format(
                    Locale.ROOT,
                    "The engine was asked %d times about one row under one agreement (%.3f times for each row). The others are of %d kinds, of which it was asked term by term.",
                    work.deferred(),
                    rows == 0 ? 0 : 1.0 * work.deferred() / rows,
                    work.kinds());
        }
        return String.format(
                Locale.ROOT,
                "The engine was asked about %d rows one by one (%.3f %% of all). The others are of %d kinds, of which it was asked term by term.",
                work.deferred(),
                rows == 0 ? 0 : 100.0 * work.deferred() / rows,
                work.kinds());
    }
}
