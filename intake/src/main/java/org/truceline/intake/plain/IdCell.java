package org.truceline.intake.plain;

/** Ids that are written as they are read, whatever reads the table that they are written in. */
final class IdCell {

    private static final int LONGEST = 200;

    private IdCell() {}

    /** True where the text between the two bytes is such an id: no empty one, and none in which there is a comma or a blank at an end. */
    static boolean isSound(byte[] bytes, int begin, int end) {
        boolean sound = end > begin && end - begin <= LONGEST && isSoundBegin(bytes[begin]) && bytes[end - 1] > ' ';
        for (int i = begin; i < end; i++) {
            sound &= bytes[i] != ',' && bytes[i] != '"';
        }
        return sound;
    }

    /** False for what may begin a formula or a comment, or is no letter of ASCII. */
    private static boolean isSoundBegin(byte first) {
        return switch (first) {
            case '=', '+', '-', '@', '#' -> false;
            default -> first > ' ';
        };
    }
}
