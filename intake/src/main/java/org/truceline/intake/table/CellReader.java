package org.truceline.intake.table;

import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.dhatim.fastexcel.reader.Row;

/** The cells of a workbook's row, each as the workbook tells it. */
final class CellReader {

    private static final Set<String> ERRORS = Set.of(
            "#NULL!", "#DIV/0!", "#VALUE!", "#REF!", "#NAME?", "#NUM!", "#N/A", "#GETTING_DATA", "#SPILL!", "#CALC!");
    private static final double FIRST_SERIAL_OF_YEAR_10000 = 2_958_466;

    private final Map<String, NumberFormat> formats = new HashMap<>();

    List<Cell> cells(Row row) {
        List<Cell> cells = new ArrayList<>(row.getCellCount());
        for (int index = 0; index < row.getCellCount(); index++) {
            cells.add(row.getOptionalCell(index).map(this::cell).orElse(Cell.empty()));
        }
        return cells;
    }

    private Cell cell(org.dhatim.fastexcel.reader.Cell cell) {
        return switch (cell.getType()) {
            case EMPTY -> Cell.empty();
            case NUMBER -> number(cell);
            case STRING ->
                text(String.valueOf(Optional.ofNullable(cell.getValue()).orElse("")));
            case BOOLEAN -> Boolean.TRUE.equals(cell.getValue()) ? new Cell.Logical(true) : new Cell.Logical(false);
            case ERROR ->
                new Cell.ErrorCode(Optional.ofNullable(cell.getRawValue()).orElse("an error"));
            case FORMULA -> formula(cell);
        };
    }

    private Cell formula(org.dhatim.fastexcel.reader.Cell cell) {
        Cell value = value(cell);
        String formula = cell.getFormula();
        return formula == null ? value : new Cell.Formula(formula, value);
    }

    private Cell value(org.dhatim.fastexcel.reader.Cell cell) {
        Object value = cell.getValue();
        return switch (value) {
            case null -> Cell.empty();
            case BigDecimal _ -> number(cell);
            case Boolean truth -> new Cell.Logical(truth);
            default ->
                ERRORS.contains(value.toString()) ? new Cell.ErrorCode(value.toString()) : text(value.toString());
        };
    }

    private static Cell text(String text) {
        return text.isEmpty() ? Cell.empty() : new Cell.Text(EscapedLetters.read(text));
    }

    private Cell number(org.dhatim.fastexcel.reader.Cell cell) {
        String raw = Optional.ofNullable(cell.getRawValue()).orElse("");
        double number = Double.parseDouble(raw);
        if (!Double.isFinite(number)) {
            return new Cell.ErrorCode(raw);
        }
        NumberFormat format = formats.computeIfAbsent(
                Optional.ofNullable(cell.getDataFormatString()).orElse(""), NumberFormat::of);
        if (format.isTime() && number >= 0 && number < FIRST_SERIAL_OF_YEAR_10000) {
            return moment(cell.asDate(), number, format);
        }
        return new Cell.Numeral(new BigDecimal(Double.toString(number)), raw);
    }

    private static Cell moment(LocalDateTime local, double serial, NumberFormat format) {
        if (!format.showsDay() && serial < 1) {
            return new Cell.Clock(local.toLocalTime());
        }
        boolean hasClock = format.showsClock() || !local.toLocalTime().equals(LocalTime.MIDNIGHT);
        return hasClock ? new Cell.DayAndClock(local) : new Cell.Day(local.toLocalDate());
    }
}
