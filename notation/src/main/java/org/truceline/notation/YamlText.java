package org.truceline.notation;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * The YAML text of a tree of maps, lists, texts and numbers: always the same for the same tree, and read back by {@link
 * Yaml} to the same names and values.
 *
 * <p>Texts that some reader of YAML takes for a number, a date, a truth value or nothing are quoted.
 */
public final class YamlText {

    private static final Pattern PLAIN =
            Pattern.compile("[\\p{IsLetter}][\\p{IsLetter}\\p{IsDigit} _./()+;-]*|\\d+(\\.\\d+)? (m|mm)");
    private static final Pattern TAKEN_FOR_MORE =
            Pattern.compile("(?i)y|n|yes|no|on|off|true|false|null|nan|inf|infinity");
    private static final int LONGEST_IN_ONE_LINE = 100;
    private static final int LONGEST_PLAIN = 200;

    private final StringBuilder text = new StringBuilder();

    private YamlText() {}

    /** The text of {@code tree}; throws {@link IllegalArgumentException} for what is no map, list, text or number. */
    public static String of(Map<String, ?> tree) {
        YamlText writer = new YamlText();
        writer.entries(tree, 0);
        return writer.text.toString();
    }

    private void entries(Map<?, ?> map, int indent) {
        map.forEach((name, value) -> {
            text.append(" ".repeat(indent)).append(scalar(name)).append(':');
            value(value, indent + 2);
        });
    }

    private void value(Object value, int indent) {
        String inOneLine = inOneLine(value);
        if (isScalar(value) || inOneLine.length() <= LONGEST_IN_ONE_LINE) {
            text.append(' ').append(inOneLine).append('\n');
            return;
        }
        text.append('\n');
        switch (value) {
            case Map<?, ?> map -> entries(map, indent);
            case List<?> list -> items(list, indent);
            default -> throw unwritable(value);
        }
    }

    private void items(List<?> list, int indent) {
        for (Object item : list) {
            String inOneLine = inOneLine(item);
            text.append(" ".repeat(indent)).append('-');
            if (isScalar(item) || inOneLine.length() <= LONGEST_IN_ONE_LINE) {
                text.append(' ').append(inOneLine).append('\n');
            } else if (item instanceof Map<?, ?> map) {
                int start = text.length();
                entries(map, indent + 2);
                text.delete(start, start + indent + 1);
            } else {
                value(item, indent + 2);
            }
        }
    }

    private static boolean isScalar(Object value) {
        return value instanceof String || value instanceof Number;
    }

    /** The value in flow style; longer than a line may be where the value is large. */
    private static String inOneLine(Object value) {
        StringBuilder line = new StringBuilder();
        flow(value, line);
        return line.toString();
    }

    private static void flow(Object value, StringBuilder line) {
        switch (value) {
            case Map<?, ?> map -> {
                line.append('{');
                String between = "";
                for (Map.Entry<?, ?> entry : map.entrySet()) {
                    line.append(between).append(scalar(entry.getKey())).append(": ");
                    flow(entry.getValue(), line);
                    between = ", ";
                    if (line.length() > LONGEST_IN_ONE_LINE) {
                        return;
                    }
                }
                line.append('}');
            }
            case List<?> list -> {
                line.append('[');
                String between = "";
                for (Object item : list) {
                    line.append(between);
                    flow(item, line);
                    between = ", ";
                    if (line.length() > LONGEST_IN_ONE_LINE) {
                        return;
                    }
                }
                line.append(']');
            }
            default -> line.append(scalar(value));
        }
    }

    private static String scalar(Object value) {
        return switch (value) {
            case Integer whole -> whole.toString();
            case Long whole -> whole.toString();
            case Double number -> number(number);
            case String words -> isPlain(words) ? words : quoted(words);
            default -> throw unwritable(value);
        };
    }

    private static String number(double number) {
        if (!Double.isFinite(number)) {
            throw new IllegalArgumentException("A number that is written is finite; found " + number + ".");
        }
        boolean whole = number == Math.rint(number) && Math.abs(number) < 1e15;
        return whole ? Long.toString((long) number) : new java.math.BigDecimal(Double.toString(number)).toPlainString();
    }

    private static boolean isPlain(String words) {
        return words.length() <= LONGEST_PLAIN
                && PLAIN.matcher(words).matches()
                && !words.endsWith(" ")
                && !TAKEN_FOR_MORE.matcher(words).matches();
    }

    private static String quoted(String words) {
        StringBuilder quoted = new StringBuilder("\"");
        words.codePoints().forEach(point -> {
            switch (point) {
                case '"' -> quoted.append("\\\"");
                case '\\' -> quoted.append("\\\\");
                case '\n' -> quoted.append("\\n");
                case '\t' -> quoted.append("\\t");
                default -> {
                    if (isPrintable(point)) {
                        quoted.appendCodePoint(point);
                    } else {
                        quoted.append(point > 0xFFFF ? "\\U%08X".formatted(point) : "\\u%04X".formatted(point));
                    }
                }
            }
        });
        return quoted.append('"').toString();
    }

    /** True for what a quoted text may hold as it is: no control, no line or paragraph separator, no mark of byte order. */
    private static boolean isPrintable(int point) {
        return switch (Character.getType(point)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.PRIVATE_USE,
                    Character.UNASSIGNED -> false;
            default -> true;
        };
    }

    private static IllegalArgumentException unwritable(Object value) {
        return new IllegalArgumentException("A tree holds maps, lists, texts and numbers; found "
                + value.getClass().getSimpleName() + ".");
    }
}
