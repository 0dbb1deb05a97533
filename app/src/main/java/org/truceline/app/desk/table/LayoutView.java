package org.truceline.app.desk.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.truceline.app.table.Sheet;
import org.truceline.intake.table.Layout;
import org.truceline.intake.table.TableRow;
import org.truceline.intake.table.mapping.Field;
import org.truceline.intake.table.mapping.FieldKind;
import org.truceline.intake.table.mapping.MappingFile;
import org.truceline.intake.table.mapping.MappingProposal;
import org.truceline.intake.table.mapping.Proposer;
import org.truceline.publication.table.RowVersion;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * How a table lies in its file, and what may be read from it.
 *
 * @param sheet "" for CSV
 * @param sheets all sheets of a workbook
 * @param findings what was told and what was found, a sentence each
 * @param samples the first rows
 * @param exported whether it was written here, with ids and versions of its rows
 * @param mapping what is proposed
 * @param reasons why, a sentence for each field
 * @param questions what the table does not tell and a person must
 */
record LayoutView(
        String sheet,
        List<String> sheets,
        int headerRow,
        List<ColumnView> columns,
        List<String> findings,
        List<SampleView> samples,
        boolean exported,
        List<FieldView> fields,
        JsonNode mapping,
        List<MappingProposal.Because> reasons,
        List<String> questions) {

    private static final int SAMPLES_SHOWN = 8;
    private static final int SAMPLES_READ = 200;
    private static final int LETTERS_SHOWN = 200;

    /** A column. */
    record ColumnView(String letters, String heading) {}

    /** A row as it stands. */
    record SampleView(int row, List<String> cells) {}

    /**
     * A field that a column may feed.
     *
     * @param kind words, amount, time, place or choice
     * @param codes those of a choice
     */
    record FieldView(String name, String kind, boolean required, String help, Set<String> codes) {

        static FieldView of(Field field) {
            Set<String> codes = field.kind() instanceof FieldKind.Choice choice ? choice.codes() : Set.of();
            String kind = switch (field.kind()) {
                case FieldKind.Words _ -> "words";
                case FieldKind.Amount _ -> "amount";
                case FieldKind.Time _ -> "time";
                case FieldKind.Place _ -> "place";
                case FieldKind.Choice _ -> "choice";
            };
            return new FieldView(field.name(), kind, field.required(), field.help(), codes);
        }
    }

    static LayoutView of(Reading reading, HeldTable table, Sheet sheet) {
        return reading.of(table, source -> {
            List<TableRow> rows = new ArrayList<>();
            for (Optional<TableRow> row = source.next();
                    row.isPresent() && rows.size() < SAMPLES_READ;
                    row = source.next()) {
                rows.add(row.get());
            }
            Layout layout = source.layout();
            MappingProposal proposal = Proposer.propose(layout, rows, sheet.catalogue());
            return new LayoutView(
                    layout.sheet(),
                    source.sheets(),
                    layout.headerRow(),
                    layout.columns().stream()
                            .map(column -> new ColumnView(column.letters(), cut(column.heading())))
                            .toList(),
                    layout.findings(),
                    rows.stream()
                            .limit(SAMPLES_SHOWN)
                            .map(row -> new SampleView(row.number(), cells(layout, row)))
                            .toList(),
                    layout.listHeaded(RowVersion.COLUMN).size() == 1,
                    sheet.catalogue().fields().stream().map(FieldView::of).toList(),
                    JsonMapper.shared().readTree(MappingFile.write(proposal.mapping())),
                    proposal.reasons(),
                    proposal.questions());
        });
    }

    static List<String> cells(Layout layout, TableRow row) {
        return layout.columns().stream()
                .map(column -> cut(row.cell(column.index()).printed()))
                .toList();
    }

    private static String cut(String text) {
        return text.length() > LETTERS_SHOWN ? text.substring(0, LETTERS_SHOWN) + "…" : text;
    }
}
