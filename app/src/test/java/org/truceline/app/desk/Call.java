package org.truceline.app.desk;

/** A radio call as a table of the tutorial has it: what is typed of each field. */
record Call(String observer, String time, String means, String what, String number, String where) {

    /** A line of the table. */
    static Call read(String line) {
        String[] cells = line.split(",", -1);
        return new Call(cells[0], cells[1], cells[2], cells[3], cells[4], cells[5]);
    }
}
