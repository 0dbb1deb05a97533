package org.truceline.intake.table.mapping;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;
import org.truceline.intake.table.Cell;
import org.truceline.intake.table.mapping.Reading.DecimalSign;

/** Numbers as tables write them, with Arabic or European digits and groups of three. */
final class Numerals {

    private static final int LONGEST = 40;
    private static final Pattern WITH_POINT = Pattern.compile("[+-]?(?:\\d+|\\d{1,3}(?:[, ]\\d{3})+)(?:\\.\\d+)?");
    private static final Pattern WITH_COMMA = Pattern.compile("[+-]?(?:\\d+|\\d{1,3}(?:[. ]\\d{3})+)(?:,\\d+)?");

    private Numerals() {}

    /** The number of a cell; nothing where it is none, or another sign than {@code decimal} stands before its decimals. */
    static Optional<BigDecimal> number(Cell cell, DecimalSign decimal) {
        return cell instanceof Cell.Numeral number
                ? Optional.of(number.number().stripTrailingZeros())
                : number(cell.printed(), decimal);
    }

    static Optional<BigDecimal> number(String text, DecimalSign decimal) {
        String european = european(text).strip();
        boolean point = decimal == DecimalSign.POINT;
        Pattern form = point ? WITH_POINT : WITH_COMMA;
        if (european.length() > LONGEST || !form.matcher(european).matches()) {
            return Optional.empty();
        }
        String plain = point
                ? european.replaceAll("[, ]", "")
                : european.replaceAll("[. ]", "").replace(',', '.');
        return Optional.of(new BigDecimal(plain));
    }

    /** The text with European digits, signs and spaces in place of others. */
    static String european(String text) {
        StringBuilder european = new StringBuilder(text.length());
        text.chars().forEach(letter -> european.append(european((char) letter)));
        return european.toString();
    }

    private static char european(char letter) {
        if (Character.isDigit(letter)) {
            return (char) ('0' + Character.digit(letter, 10));
        }
        return switch (letter) {
            case '\u00A0', '\u202F', '\u2009' -> ' ';
            case '\u2212' -> '-';
            default -> letter;
        };
    }

    /** "a number such as 12.5", with the sign that is told. */
    static String expected(DecimalSign decimal) {
        return decimal == DecimalSign.POINT
                ? "a number such as 12 or 12.5, a point before its decimals"
                : "a number such as 12 or 12,5, a comma before its decimals";
    }
}
