package org.truceline.publication.daily;

import java.util.List;

/** A report as its reader has it before him. */
public final class Read {

    private Read() {}

    /** Every line of a section, table rows with bars between their cells. */
    public static List<String> section(DailyReport report, String id) {
        return report.sections().stream()
                .filter(section -> section.id().equals(id))
                .flatMap(section -> section.blocks().stream())
                .flatMap(block -> switch (block) {
                    case DailyReport.Block.Table table ->
                        table.rows().stream()
                                .map(row -> String.join(
                                        " | ", row.stream().map(Line::text).toList()));
                    case DailyReport.Block.Heading _, DailyReport.Block.Paragraph _, DailyReport.Block.Points _ ->
                        block.lines().map(Line::text);
                })
                .toList();
    }

    /** The number with this key. */
    public static PrintedNumber number(DailyReport report, String key) {
        return report.numbers().stream()
                .filter(number -> number.key().equals(key))
                .findFirst()
                .orElseThrow();
    }
}
