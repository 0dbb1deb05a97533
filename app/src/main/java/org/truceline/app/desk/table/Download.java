package org.truceline.app.desk.table;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.truceline.publication.table.CsvTable;
import org.truceline.publication.table.TableWriter;
import org.truceline.publication.table.XlsxTable;

/**
 * A table as a file that a browser saves.
 *
 * @param name without its ending
 */
record Download(String name, Form form) {

    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    /** The forms of such a file. */
    enum Form {
        CSV,
        XLSX
    }

    static Download csv(String name) {
        return new Download(name, Form.CSV);
    }

    static Download xlsx(String name) {
        return new Download(name, Form.XLSX);
    }

    /** Begins the answer; it is whole when the writer is closed. */
    TableWriter begin(HttpServletResponse response) throws IOException {
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        response.setHeader(
                HttpHeaders.CONTENT_DISPOSITION,
                ContentDisposition.attachment()
                        .filename(name + (form == Form.CSV ? ".csv" : ".xlsx"))
                        .build()
                        .toString());
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
