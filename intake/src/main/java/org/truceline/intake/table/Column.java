package org.truceline.intake.table;

/**
 * A column of a table.
 *
 * @param index from 0
 * @param heading what the header row calls it, without spaces around; may be empty
 */
public record Column(int index, String heading) {

    private static final int LETTERS = 26;
    private static final int LETTERS_SHOWN = 60;

    /** The letters that a spreadsheet shows: "A", "Z", "AA". */
    public String letters() {
        return letters(index);
    }

    /** As {@link #letters()}, of the column {@code index} from 0. */
    public static String letters(int index) {
        StringBuilder letters = new StringBuilder();
        for (int rest = index + 1; rest > 0; rest = (rest - 1) / LETTERS) {
            letters.insert(0, (char) ('A' + (rest - 1) % LETTERS));
        }
        return letters.toString();
    }

    /** The heading in quotation marks for messages, a long one cut. */
    public String quoted() {
        return "\"" + (heading.length() > LETTERS_SHOWN ? heading.substring(0, LETTERS_SHOWN) + "…" : heading) + "\"";
    }

    /** 'column C "Time"', or "column C" when it has no heading. */
    @Override
    public String toString() {
        return "column " + letters() + (heading.isEmpty() ? "" : " " + quoted());
    }
}
