package org.truceline.publication.daily;

import java.util.ArrayList;
import java.util.List;
import org.truceline.publication.daily.DailyReport.Block;

/** Collects the blocks of one section in order. */
final class Blocks {

    private final List<Block> blocks = new ArrayList<>();

    Blocks heading(Line line) {
        blocks.add(new Block.Heading(line));
        return this;
    }

    Blocks paragraph(Line line) {
        blocks.add(new Block.Paragraph(line));
        return this;
    }

    Blocks paragraph(String words) {
        return paragraph(Line.of(words));
    }

    /** The points, or what it means that there are none. */
    Blocks pointsOr(List<Line> points, String none) {
        blocks.add(points.isEmpty() ? new Block.Paragraph(Line.of(none)) : new Block.Points(points));
        return this;
    }

    /** The table, or nothing where it has no row. */
    Blocks table(String title, List<String> columns, List<List<Line>> rows) {
        if (!rows.isEmpty()) {
            blocks.add(new Block.Table(title, columns, rows));
        }
        return this;
    }

    DailyReport.Section named(String id, String title) {
        return new DailyReport.Section(id, title, blocks);
    }
}
