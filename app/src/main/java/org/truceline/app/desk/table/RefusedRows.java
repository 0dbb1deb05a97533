package org.truceline.app.desk.table;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.truceline.app.registry.RowOrigin;
import org.truceline.app.table.RefusedTable;
import org.truceline.app.table.Sheet;
import org.truceline.intake.table.Layout;
import org.truceline.intake.table.mapping.MappedRow;

/** Refused rows on their way to whoever asked for them; the answer begins when the table could be opened. */
final class RefusedRows implements Reading.Rows {

    private final Download download;
    private final HttpServletResponse response;
    private Optional<RefusedTable> table = Optional.empty();

    RefusedRows(Download download, HttpServletResponse response) {
        this.download = download;
        this.response = response;
    }

    @Override
    public void begin(Layout layout) throws IOException {
        table = Optional.of(RefusedTable.begin(download.begin(response), layout));
    }

    @Override
    public void good(RowOrigin origin, List<Sheet.Fresh> records) {
        // It is not refused.
    }

    @Override
    public void refused(MappedRow.Refused row) throws IOException {
        table.orElseThrow().row(row);
    }

    void finish() throws IOException {
        table.orElseThrow().close();
    }
}
