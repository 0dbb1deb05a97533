package org.truceline.intake.table;

import java.util.Locale;
import java.util.regex.Pattern;

/**
 * What a spreadsheet's number format shows: {@code dd/mm/yyyy hh:mm} a day and a clock, {@code 0.00} neither.
 *
 * @param showsDay a day, month or year
 * @param showsClock an hour of the day; a length of time such as {@code [h]:mm} is none
 */
record NumberFormat(boolean showsDay, boolean showsClock) {

    private static final NumberFormat NEITHER = new NumberFormat(false, false);
    private static final Pattern ELAPSED = Pattern.compile("\\[(?:h+|m+|s+)]");

    static NumberFormat of(String format) {
        String signs = signs(format);
        if (ELAPSED.matcher(signs).find()) {
            return NEITHER;
        }
        signs = signs.replaceAll("\\[[^]]*]", "").replace("am/pm", "").replace("a/p", "");
        boolean clock = signs.contains("h");
        boolean day =
                signs.contains("y") || signs.contains("d") || (signs.contains("m") && !clock && !signs.contains("s"));
        return new NumberFormat(day, clock);
    }

    boolean isTime() {
        return showsDay || showsClock;
    }

    /** The first part of the format in lower case, without quoted words and escaped letters. */
    private static String signs(String format) {
        StringBuilder signs = new StringBuilder();
        boolean quoted = false;
        for (int at = 0; at < format.length(); at++) {
            char sign = format.charAt(at);
            if (sign == '"') {
                quoted = !quoted;
            } else if (!quoted && sign == ';') {
                break;
            } else if (!quoted && (sign == '\\' || sign == '_' || sign == '*')) {
                at++;
            } else if (!quoted) {
                signs.append(sign);
            }
        }
        String lower = signs.toString().toLowerCase(Locale.ROOT);
        return lower.equals("general") || lower.equals("@") ? "" : lower;
    }
}
