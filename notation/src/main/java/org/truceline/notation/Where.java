package org.truceline.notation;

/**
 * A position in a file.
 *
 * @param file the file's name as the user gave it
 * @param line from 1; 0 when the fault is not at any line
 * @param column from 1; 0 when not known
 */
public record Where(String file, int line, int column) {

    /** The file as a whole. */
    public static Where of(String file) {
        return new Where(file, 0, 0);
    }

    /** "terms.yaml:12:5", without what is not known. */
    @Override
    public String toString() {
        if (line == 0) {
            return file;
        }
        return column == 0 ? file + ":" + line : file + ":" + line + ":" + column;
    }
}
