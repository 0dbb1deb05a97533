package org.truceline.intake.row;

/**
 * Whose data a row is, which travels with it into every table.
 *
 * @param licence the dataset with its licence or terms; "not told" where nobody said
 * @param coded who made the row
 */
public record Provenance(String licence, Coded coded) {

    /** A row of a file that says neither. */
    public static final Provenance NOT_TOLD = new Provenance("not told", Coded.NOT_TOLD);
}
