package org.truceline.intake.table;

import java.util.Locale;

/** Headings compared as people read them: whatever the case, the spaces and the line breaks. */
public final class Headings {

    private Headings() {}

    /** The words in lower case, each run of spaces as one. */
    public static String plain(String heading) {
        return heading.strip().replaceAll("[\\s\\u00A0]+", " ").toLowerCase(Locale.ROOT);
    }

    /** True when both are the same words. */
    public static boolean same(String one, String other) {
        return plain(one).equals(plain(other));
    }
}
