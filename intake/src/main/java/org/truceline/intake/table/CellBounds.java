package org.truceline.intake.table;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;
import org.truceline.intake.table.WorkbookXml.Unfit;

/** The bounds of rows, cells, texts and formulas of a workbook, held while its XML goes by. */
final class CellBounds {

    private static final Pattern PLACE = Pattern.compile("[A-Z]{1,3}[1-9][0-9]{0,6}");
    private static final int MOST_ARRAYS = 100;
    private static final int MOST_SHARED_TEXT = 100 << 20;
    private static final long MOST_FORMULA_LETTERS = 500L << 20;

    private final Map<String, Integer> sharedFormulas = new HashMap<>();
    private String place = "";
    private boolean pointsToSharedText;
    private final StringBuilder pointer = new StringBuilder();
    private int letters;
    private int formulaLetters = -1;
    private Optional<String> definesFormula = Optional.empty();
    private int arrays;
    private long copiedLetters;
    private long sharedLetters;
    private int sharedTexts;
    private int farthestPointer = -1;
    private boolean inSharedText;
    private boolean inValue;
    private int cellsOfRow;
    private int numberedRows;
    private int unnumberedRows;

    void beginPart() {
        sharedFormulas.clear();
        place = "";
        inSharedText = false;
    }

    void begin(String name, XMLStreamReader xml) throws Unfit {
        switch (name) {
            case "row" -> row(xml.getAttributeValue(null, "r"));
            case "c" -> cell(xml);
            case "v" -> {
                inValue = true;
                pointer.setLength(0);
            }
            case "f" -> formula(xml);
            case "si" -> {
                inSharedText = true;
                letters = 0;
                sharedTexts++;
            }
            default -> {
                // Nothing else carries what cells hold.
            }
        }
    }

    void end(String name) throws Unfit {
        switch (name) {
            case "v" -> {
                inValue = false;
                if (pointsToSharedText) {
                    farthestPointer = Math.max(farthestPointer, pointer());
                }
            }
            case "f" -> {
                int length = formulaLetters;
                definesFormula.ifPresent(id -> sharedFormulas.put(id, length));
                definesFormula = Optional.empty();
                formulaLetters = -1;
            }
            case "c" -> {
                pointsToSharedText = false;
                place = "";
            }
            case "si" -> inSharedText = false;
            default -> {
                // Nothing else carries what cells hold.
            }
        }
    }

    void text(XMLStreamReader xml) throws Unfit {
        int length = xml.getTextLength();
        if (formulaLetters >= 0) {
            formulaLetters += length;
            require(
                    formulaLetters <= Limits.MOST_LETTERS_OF_A_FORMULA,
                    "formulas of at most 8,192 letters",
                    "a longer one");
            return;
        }
        letters += length;
        require(
                letters <= Limits.MOST_LETTERS || (place.isEmpty() && !inSharedText),
                "cells of at most 32,767 letters",
                "a longer one");
        if (inSharedText) {
            sharedLetters += length;
            require(sharedLetters <= MOST_SHARED_TEXT, "at most 100 MiB of text", "more");
        }
        if (inValue && pointsToSharedText && pointer.length() < 20) {
            pointer.append(xml.getText());
        }
    }

    void finish() throws Unfit {
        require(
                farthestPointer < sharedTexts,
                "cells that point to one of " + sharedTexts + " shared texts",
                "one that points to text " + farthestPointer);
        require(numberedRows == 0 || unnumberedRows == 0, "numbers on all rows or on none", "rows of both kinds");
    }

    boolean rowsAreNumbered() {
        return numberedRows > 0;
    }

    private void row(@Nullable String number) throws Unfit {
        place = "";
        cellsOfRow = 0;
        if (number == null) {
            unnumberedRows++;
            return;
        }
        numberedRows++;
        require(
                number.matches("[1-9][0-9]{0,6}") && Integer.parseInt(number) <= Limits.MOST_ROWS,
                "rows numbered from 1 to 1,048,576",
                "row \"" + cut(number) + "\"");
    }

    private void cell(XMLStreamReader xml) throws Unfit {
        String at = xml.getAttributeValue(null, "r");
        letters = 0;
        cellsOfRow++;
        require(cellsOfRow <= Limits.MOST_COLUMNS, "at most 1,000 columns", "more cells in a row");
        place = at == null ? "a cell" : at;
        pointsToSharedText = "s".equals(xml.getAttributeValue(null, "t"));
        if (at != null) {
            require(PLACE.matcher(at).matches(), "places of cells such as C7", "\"" + cut(at) + "\"");
            require(columns(at) <= Limits.MOST_COLUMNS, "at most 1,000 columns", "a cell at " + at);
        }
    }

    private static int columns(String place) {
        int columns = 0;
        for (int at = 0; Character.isLetter(place.charAt(at)); at++) {
            columns = columns * 26 + place.charAt(at) - 'A' + 1;
        }
        return columns;
    }

    private void formula(XMLStreamReader xml) throws Unfit {
        formulaLetters = 0;
        String kind = String.valueOf(xml.getAttributeValue(null, "t"));
        Optional<String> id = Optional.ofNullable(xml.getAttributeValue(null, "si"));
        if (kind.equals("array")) {
            arrays++;
            require(arrays <= MOST_ARRAYS, "at most 100 formulas over several cells", "more");
        }
        if (kind.equals("shared") && xml.getAttributeValue(null, "ref") != null) {
            definesFormula = id;
        } else if (kind.equals("shared")) {
            copiedLetters += id.map(sharedFormulas::get).orElse(0);
            require(copiedLetters <= MOST_FORMULA_LETTERS, "at most 500 MiB of formulas", "more");
        }
    }

    private int pointer() throws Unfit {
        String digits = pointer.toString().strip();
        require(digits.matches("[0-9]{1,8}"), "numbers of shared texts", "\"" + cut(digits) + "\"");
        return Integer.parseInt(digits);
    }

    private void require(boolean holds, String expected, String found) throws Unfit {
        if (!holds) {
            throw new Unfit(expected, found + (place.isEmpty() ? "" : " at " + cut(place)));
        }
    }

    private static String cut(String text) {
        return text.length() > 20 ? text.substring(0, 20) + "…" : text;
    }
}
