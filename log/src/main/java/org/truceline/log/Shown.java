package org.truceline.log;

/** How a text from outside is quoted in a message: never long, and without characters that a terminal obeys. */
final class Shown {

    private static final int MOST = 60;

    private Shown() {}

    static String text(String found) {
        String shown = found.codePoints()
                .limit(MOST)
                .map(each -> Character.isISOControl(each) ? 0xfffd : each)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
        return "\"" + shown + (shown.length() < found.length() ? "…\"" : "\"");
    }
}
