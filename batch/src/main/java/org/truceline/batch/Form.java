package org.truceline.batch;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The form that findings are written in. */
@SuppressWarnings("ImmutableEnumChecker")
public enum Form {
    CSV("csv", List.of(".csv")) {
        @Override
        Findings open(Path path, List<Column> columns) throws IOException {
            return new FindingsTable(path, columns);
        }
    },
    PARQUET("parquet", List.of(".parquet", ".geoparquet")) {
        @Override
        Findings open(Path path, List<Column> columns) throws IOException {
            return new FindingsParquet(path, columns);
        }
    },
    /** One Feature a line. */
    GEOJSON("geojson", List.of(".geojsonl", ".geojsons", ".geojson", ".ndjson", ".jsonl")) {
        @Override
        Findings open(Path path, List<Column> columns) throws IOException {
            return new FindingsFeatures(path, columns);
        }
    };

    private final String word;
    private final List<String> endings;

    Form(String word, List<String> endings) {
        this.word = word;
        this.endings = endings;
    }

    /** Begins to write findings at {@code path}, with these columns. */
    abstract Findings open(Path path, List<Column> columns) throws IOException;

    /** How a person names the form: "csv". */
    public String word() {
        return word;
    }

    /** The names of all forms. */
    public static List<String> words() {
        return Arrays.stream(values()).map(Form::word).toList();
    }

    /** The form of this name; empty when there is none. */
    public static Optional<Form> find(String word) {
        return Arrays.stream(values()).filter(form -> form.word.equals(word)).findFirst();
    }

    /** The form that the ending of the file's name stands for; CSV where it stands for none. */
    public static Form of(Path file) {
        String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
        return Arrays.stream(values())
                .filter(form -> form.endings.stream().anyMatch(name::endsWith))
                .findFirst()
                .orElse(CSV);
    }
}
