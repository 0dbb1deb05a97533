package org.truceline.bench.made;

import java.util.List;
import org.truceline.geo.Position;

/**
 * A line of the agreements as the file that they name.
 *
 * @param name of the file, without the ending
 */
public record LineFile(String name, String title, Road road) {

    /** Those that the agreements name; each folder has the ones that it needs. */
    public static final List<LineFile> ALL = List.of(
            new LineFile("road", "The made-up road", Road.MAIN),
            new LineFile("road-moved", "The made-up road after it moved", Road.at(35.812, 35.9)),
            new LineFile("ridge", "The made-up ridge", Road.at(35.95, 35.9)));

    /** The text of the file. */
    public String text() {
        StringBuilder text = new StringBuilder("# Made up to measure with, by org.truceline.bench.made.LineFile.\n");
        text.append("line: 1\nid: ")
                .append(name)
                .append("\ntitle: ")
                .append(title)
                .append('\n');
        text.append("basis: judged\nerror: 0 m\nprovenance: made up by a formula\nvertices:\n");
        for (Position vertex : road.vertices()) {
            text.append("  - [")
                    .append(vertex.latitude())
                    .append(", ")
                    .append(vertex.longitude())
                    .append("]\n");
        }
        return text.toString();
    }
}
