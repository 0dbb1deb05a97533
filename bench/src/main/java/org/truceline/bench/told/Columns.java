package org.truceline.bench.told;

import java.util.List;

/** Cells in columns that are as wide as their widest cell. */
final class Columns {

    private Columns() {}

    static void append(StringBuilder text, List<List<String>> lines) {
        int[] widths = new int[lines.getFirst().size()];
        for (List<String> line : lines) {
            for (int i = 0; i < widths.length; i++) {
                widths[i] = Math.max(widths[i], line.get(i).length());
            }
        }
        for (List<String> line : lines) {
            StringBuilder row = new StringBuilder();
            for (int i = 0; i < widths.length; i++) {
                row.append(line.get(i)).repeat(' ', widths[i] - line.get(i).length() + 2);
            }
            text.append(row.toString().stripTrailing()).append('\n');
        }
    }
}
