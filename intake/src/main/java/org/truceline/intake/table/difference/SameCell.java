package org.truceline.intake.table.difference;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.truceline.intake.table.Apostrophe;
import org.truceline.intake.table.Cell;

/** Cells that tell the same, though a spreadsheet may write it otherwise: 12.50 and 12.5, a date and its text. */
final class SameCell {

    private SameCell() {}

    static boolean same(Cell one, Cell other) {
        Cell left = one.read();
        Cell right = other.read();
        String leftText = text(left);
        String rightText = text(right);
        return leftText.equals(rightText) || sameNumber(left, right) || sameMoment(leftText, rightText);
    }

    /** Without the apostrophe that a spreadsheet keeps when it turns a CSV file into a workbook. */
    private static String text(Cell cell) {
        return Apostrophe.taken(cell.printed().strip());
    }

    private static boolean sameNumber(Cell one, Cell other) {
        boolean typed = one instanceof Cell.Numeral || other instanceof Cell.Numeral;
        Optional<BigDecimal> left = number(one);
        return typed
                && left.isPresent()
                && number(other)
                        .filter(right -> right.compareTo(left.get()) == 0)
                        .isPresent();
    }

    private static Optional<BigDecimal> number(Cell cell) {
        return switch (cell) {
            case Cell.Numeral number -> Optional.of(number.number());
            case Cell.Text text
            when text.text().strip().matches("-?\\d{1,18}(?:\\.\\d{1,18})?") ->
                Optional.of(new BigDecimal(text.text().strip()));
            case Cell.Text _,
                    Cell.Empty _,
                    Cell.Day _,
                    Cell.Clock _,
                    Cell.DayAndClock _,
                    Cell.Logical _,
                    Cell.Formula _,
                    Cell.ErrorCode _ -> Optional.empty();
        };
    }

    /** The same instant with the same offset, to whatever precision it is written. */
    private static boolean sameMoment(String one, String other) {
        try {
            return OffsetDateTime.parse(one).equals(OffsetDateTime.parse(other));
        } catch (DateTimeException _) {
            return false;
        }
    }
}
