package org.truceline.notation;

import java.io.FilterWriter;
import java.io.IOException;
import java.io.Writer;
import java.util.Locale;

/**
 * Prints what could steer a terminal or turn the reading direction as its code: control characters other than line ends
 * and tabs, and the marks that embed or override a direction.
 */
public final class Visible extends FilterWriter {

    /** Prints to {@code out}. */
    public Visible(Writer out) {
        super(out);
    }

    @Override
    public void write(int character) throws IOException {
        if (isSafe((char) character)) {
            out.write(character);
        } else {
            out.write(String.format(Locale.ROOT, "\\u%04x", character));
        }
    }

    @Override
    public void write(char[] characters, int from, int length) throws IOException {
        for (int i = from; i < from + length; i++) {
            write(characters[i]);
        }
    }

    @Override
    public void write(String text, int from, int length) throws IOException {
        write(text.toCharArray(), from, length);
    }

    private static boolean isSafe(char character) {
        boolean control =
                Character.isISOControl(character) && character != '\n' && character != '\r' && character != '\t';
        boolean turning =
                (character >= '\u202a' && character <= '\u202e') || (character >= '\u2066' && character <= '\u2069');
        return !control && !turning;
    }
}
