package org.truceline.intake.table;

/**
 * The apostrophe before a text that a spreadsheet would take for a formula: {@code '=1+1} in a CSV file is the text
 * {@code =1+1}.
 */
public final class Apostrophe {

    private static final String DANGEROUS = "=+-@\t\r\n＝＋－＠";

    private Apostrophe() {}

    /** The text without its guard; one that has none is left as it is. */
    public static String taken(String field) {
        return isGuarded(field) ? field.substring(1) : field;
    }

    private static boolean isGuarded(String field) {
        int at = 0;
        while (at < field.length() && field.charAt(at) == '\'') {
            at++;
        }
        return at > 0 && at < field.length() && DANGEROUS.indexOf(field.charAt(at)) >= 0;
    }
}
