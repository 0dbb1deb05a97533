package org.truceline.app.desk.table;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.truceline.app.access.Gate;
import org.truceline.publication.table.CsvTable;
import org.truceline.publication.table.ExerciseTable;
import org.truceline.publication.table.TableWriter;
import org.truceline.publication.table.XlsxTable;

/**
 * A table as a file that a browser saves.
 *
 * @param name without its ending
 * @param gate whose it is: where it comes from an exercise, its name and each of its rows say so
 */
record Download(String name, Form form, Gate gate) {

    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    /** The forms of such a file. */
    enum Form {
        CSV,
        XLSX
    }

    static Download csv(String name, Gate gate) {
        return new Download(name, Form.CSV, gate);
    }

    static Download xlsx(String name, Gate gate) {
        return new Download(name, Form.XLSX, gate);
    }

    /** Begins the answer; it is whole when the writer is closed. */
    TableWriter begin(HttpServletResponse response) throws IOException {
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        response.setHeader(
                HttpHeaders.CONTENT_DISPOSITION,
                ContentDisposition.attachment()
                        .filename(gate.fileName(file()))
                        .build()
                        .toString());
        TableWriter table = table(response);
        return gate.isExercise() ? ExerciseTable.over(table) : table;
    }

    /** The file's name, whether it is an exercise's or not. */
    String file() {
        return name + (form == Form.CSV ? ".csv" : ".xlsx");
    }

    private TableWriter table(HttpServletResponse response) throws IOException {
        return switch (form) {
            case CSV -> {
                response.setContentType("text/csv;charset=UTF-8");
                yield CsvTable.withByteOrderMark(response.getOutputStream());
            }
            case XLSX -> {
                response.setContentType(XLSX);
                yield XlsxTable.to(response.getOutputStream(), name);
            }
        };
    }
}
