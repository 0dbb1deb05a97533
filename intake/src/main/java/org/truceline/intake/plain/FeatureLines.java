package org.truceline.intake.plain;

import java.io.IOException;
import java.util.Optional;
import org.truceline.intake.Known;
import org.truceline.intake.row.Cells;
import org.truceline.intake.row.Dataset;
import org.truceline.intake.row.Days;
import org.truceline.intake.row.Entry;
import org.truceline.intake.row.Header;
import org.truceline.intake.row.Letters;
import org.truceline.intake.row.Lines;
import org.truceline.notation.FaultyInput;

/** Reads GeoJSON with one Feature a line: a Point, and properties with told names. */
public final class FeatureLines implements Dataset {

    private final Lines lines;
    private final Days days;
    private final Known known;
    private final Header header;

    private FeatureLines(Lines lines, Days days, Known known, Header header) {
        this.lines = lines;
        this.days = days;
        this.known = known;
        this.header = header;
    }

    /**
     * Begins to read {@code letters}, which are closed with the dataset.
     *
     * @param known the ids that rows may use
     */
    public static Dataset open(Letters letters, Days days, Known known) throws FaultyInput {
        return new FeatureLines(new Lines(letters), days, known, Header.of(letters.file(), Names.ALL));
    }

    @Override
    public Optional<Entry> next() throws FaultyInput, IOException {
        Optional<Lines.Line> line = lines.next();
        while (line.filter(each -> each.text().isBlank()).isPresent()) {
            line = lines.next();
        }
        return line.map(this::entry);
    }

    private Entry entry(Lines.Line line) {
        Feature feature = Feature.parse(line.text());
        Cells cells = new Cells(line.where(), header, feature.cells());
        feature.faults()
                .forEach(fault -> cells.faults()
                        .add(line.where(), fault.about(), fault.expected(), fault.found(), fault.remedy()));
        return feature.isReadable()
                ? RowReader.read(cells, days, known)
                : cells.notTaken(RowReader.KIND, cells.text(Names.ID));
    }

    @Override
    public void close() throws IOException {
        lines.close();
    }
}
