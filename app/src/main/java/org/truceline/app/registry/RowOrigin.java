package org.truceline.app.registry;

/**
 * Where a row stood.
 *
 * @param table the file's name as it was brought
 * @param sheet "" for CSV
 * @param row as the spreadsheet shows it
 * @param sha256 of the file, hexadecimal
 */
public record RowOrigin(String table, String sheet, int row, String sha256) {

    /** 'row 17 of the table "calls.xlsx", sheet "Log" (SHA-256 …)'. */
    public String sentence() {
        return "row " + row + " of the table \"" + table + "\"" + (sheet.isEmpty() ? "" : ", sheet \"" + sheet + "\"")
                + " (SHA-256 " + sha256 + ")";
    }
}
