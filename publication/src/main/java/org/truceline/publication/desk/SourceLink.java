package org.truceline.publication.desk;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.truceline.evidence.Dossier;
import org.truceline.evidence.Report;
import org.truceline.evidence.Source;

/**
 * Where something was read.
 *
 * @param label the source and the day that it is dated; and how it came here, when it has no address
 * @param read the day on which it was read
 */
public record SourceLink(
        String label, @Nullable String address, @Nullable String read) {

    /** The link to report {@code reportId}. */
    public static SourceLink of(Dossier dossier, String reportId) {
        Report report = dossier.getReport(reportId);
        String source = dossier.findSource(report.source()).map(Source::name).orElse(report.source());
        String dated = report.published().map(day -> source + ", " + day).orElse(source + ", undated");
        boolean found = report.publication().address().isPresent();
        return new SourceLink(
                found ? dated : report.note().map(note -> dated + "; " + note).orElse(dated),
                report.publication().address().orElse(null),
                report.read().map(LocalDate::toString).orElse(null));
    }
}
