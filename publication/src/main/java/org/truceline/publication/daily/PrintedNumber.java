package org.truceline.publication.daily;

import java.util.List;
import org.truceline.evidence.register.RecordId;

/**
 * A number as printed, with everything that it takes to recompute it.
 *
 * @param id names it in this report: N7
 * @param key names it from report to report, so that one is compared with the next
 * @param text as printed: "41", "at least 41", "not observed"
 * @param what what is counted
 * @param rule by which counting rule, with its source
 * @param window the time that it is of
 * @param effort the observation effort beside it
 * @param records what it counts, each once
 */
public record PrintedNumber(
        String id,
        String key,
        String text,
        String what,
        String rule,
        String window,
        String effort,
        List<RecordId> records) {

    /** How the key of a number begins that another report printed. */
    public static final String WAS = "was/";

    public PrintedNumber {
        records = records.stream().distinct().toList();
    }
}
