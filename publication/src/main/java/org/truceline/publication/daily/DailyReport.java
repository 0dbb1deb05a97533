package org.truceline.publication.daily;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.truceline.evidence.register.RecordId;

/**
 * A finished report: everything that any format prints of it.
 *
 * @param edition cut-off, window and profile
 * @param title its title
 * @param mark what stands first, and on every page and sheet; empty where the report is real
 * @param notices what every reader must know first
 * @param sections in the order of printing
 * @param numbers every printed number, in the order of printing
 * @param records every record that the report rests on and names
 */
public record DailyReport(
        Edition edition,
        String title,
        Optional<String> mark,
        List<String> notices,
        List<Section> sections,
        List<PrintedNumber> numbers,
        List<RecordLine> records) {

    public DailyReport {
        notices = List.copyOf(notices);
        sections = List.copyOf(sections);
        numbers = List.copyOf(numbers);
        records = List.copyOf(records);
    }

    /** The report of this edition. The same input and edition give the same report. */
    public static DailyReport of(DailyInput input, Edition edition) {
        return new Making(input, edition).report();
    }

    /** A part with a title of its own. */
    public record Section(String id, String title, List<Block> blocks) {

        public Section {
            blocks = List.copyOf(blocks);
        }
    }

    /** A record in the list at the end. */
    public record RecordLine(RecordId record, String kind) {}

    /** One thing under another. */
    public sealed interface Block {

        /** A title within a section. */
        record Heading(Line line) implements Block {}

        /** A paragraph. */
        record Paragraph(Line line) implements Block {}

        /** Points under one another. */
        record Points(List<Line> points) implements Block {
            public Points {
                points = List.copyOf(points);
            }
        }

        /** Rows under column heads; every row has as many cells as there are columns. */
        record Table(String title, List<String> columns, List<List<Line>> rows) implements Block {
            public Table {
                columns = List.copyOf(columns);
                rows = rows.stream().map(List::copyOf).toList();
                for (List<Line> row : rows) {
                    if (row.size() != columns.size()) {
                        throw new IllegalArgumentException("expected " + columns.size() + " cells in a row of \""
                                + title + "\", found " + row.size());
                    }
                }
            }
        }

        /** Every line of it, in order. */
        default Stream<Line> lines() {
            return switch (this) {
                case Heading heading -> Stream.of(heading.line());
                case Paragraph paragraph -> Stream.of(paragraph.line());
                case Points points -> points.points().stream();
                case Table table -> table.rows().stream().flatMap(List::stream);
            };
        }
    }

    /** All lines with the section that they stand in. */
    public Stream<Line> lines() {
        return sections.stream().flatMap(section -> section.blocks().stream()).flatMap(Block::lines);
    }
}
