package org.truceline.spark;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import org.truceline.batch.AssessRange;
import org.truceline.intake.CountedFile;
import org.truceline.intake.dataset.DatasetFile;
import org.truceline.intake.dataset.DatasetKind;
import org.truceline.intake.row.DateOrder;
import org.truceline.notation.Fault;
import org.truceline.notation.FaultyInput;
import org.truceline.notation.Where;

/** The file whose rows are to be asked about, as far as it has to be looked at before it is cut. */
record InputFile(FileStore files, String name) {

    private static final int GZIP = 0x1F8B;

    /** How many bytes it has; throws where there is no such file. */
    long length() throws FaultyInput, IOException {
        try {
            if (!files.isFolder(name)) {
                return files.length(name);
            }
        } catch (FileNotFoundException _) {
            throw fault("nothing");
        }
        throw fault("a folder");
    }

    private FaultyInput fault(String found) {
        return new FaultyInput(List.of(new Fault(Where.of(name), "input", "a file", found, "")));
    }

    /** The same in words that travel. */
    Assignment.Input told(DatasetFile.Told told) throws IOException {
        return new Assignment.Input(
                name,
                sort(told),
                told.kind().map(DatasetKind::word).orElse(""),
                told.dates().map(DateOrder::word).orElse(""));
    }

    private Assignment.Sort sort(DatasetFile.Told told) throws IOException {
        try (CountedFile counted = files.counted(name);
                InputStream bytes = files.open(name, 0)) {
            if (DatasetFile.isParquet(counted, told)) {
                return Assignment.Sort.PARQUET;
            }
            boolean packed = ((bytes.read() << 8) | bytes.read()) == GZIP;
            return packed ? Assignment.Sort.PACKED : Assignment.Sort.TEXT;
        }
    }

    /** Of Parquet, a part for each group of rows; one where there is none. */
    List<Part> groups(AssessRange range) throws FaultyInput, IOException {
        try (CountedFile counted = files.counted(name)) {
            List<Part> parts = new ArrayList<>();
            long rows = 0;
            for (long inGroup : range.groups(counted)) {
                parts.add(new Part(parts.size(), parts.size(), parts.size() + 1L, rows + 1));
                rows += inGroup;
            }
            return parts.isEmpty() ? Cut.whole(0) : parts;
        }
    }
}
