package org.truceline.app.desk.work;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.truceline.app.access.Audit;
import org.truceline.app.access.AuditEvent;
import org.truceline.app.access.Gate;
import org.truceline.app.access.Visit;
import org.truceline.app.daily.DailyOffice;
import org.truceline.app.daily.Published;
import org.truceline.publication.daily.release.Release;
import org.truceline.publication.daily.written.HtmlPage;

/** The daily report to be read at the desk, and its files once it is released. Each reading is kept in the log. */
@RestController
@RequestMapping("/api/daily/{report}")
class DailyFilesController {

    private static final String RECORDS = "/#/record?id=";

    /**
     * Shown within the desk's page and nowhere else; no script runs in it. It may lead the desk to a record, as a page of
     * the same origin, for the desk's cookie goes with no other.
     */
    private static final String POLICY = HtmlPage.allows() + "; base-uri 'none'; form-action 'none';"
            + " frame-ancestors 'self'; sandbox allow-same-origin allow-top-navigation-by-user-activation";

    private static final Map<String, MediaType> TYPES = Map.of(
            "html", new MediaType("text", "html", StandardCharsets.UTF_8),
            "docx", MediaType.valueOf("application/vnd.openxmlformats-officedocument.wordprocessingml.document"),
            "xlsx", MediaType.valueOf("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"));

    private final DailyOffice office;
    private final Gate gate;
    private final Audit audit;

    DailyFilesController(DailyOffice office, Gate gate, Audit audit) {
        this.gate = gate;
        this.audit = audit;
        this.office = office;
    }

    /** The report as a page whose records lead to the desk's. */
    @GetMapping("/page")
    ResponseEntity<byte[]> page(@PathVariable UUID report, HttpServletRequest request, HttpServletResponse response) {
        Published published = find(report);
        Release.Released released = released(report, published);
        keep(request, report, published, "page", released);
        response.setHeader("Content-Security-Policy", POLICY);
        return ResponseEntity.ok()
                .contentType(TYPES.getOrDefault("html", MediaType.TEXT_HTML))
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .body(HtmlPage.within(released.report(), RECORDS));
    }

    /** A file as it was released. */
    @GetMapping("/files/{name}")
    ResponseEntity<byte[]> file(@PathVariable UUID report, @PathVariable String name, HttpServletRequest request) {
        Published published = find(report);
        if (!published.isReleased()) {
            throw Trouble.entering(Problem.rule(
                    report,
                    "a report that somebody released",
                    "one that waits for a second person",
                    "Ask somebody who may release it and did not prepare it."));
        }
        Release.Released released = released(report, published);
        Release.File file = released.files().stream()
                .filter(each -> each.name().equals(name))
                .findFirst()
                .orElseThrow(() -> Trouble.notFound(report));
        keep(request, report, published, name, released);
        return ResponseEntity.ok()
                .contentType(TYPES.getOrDefault(ending(name), MediaType.APPLICATION_OCTET_STREAM))
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .header(HttpHeaders.CONTENT_DISPOSITION, attached(published, name))
                .body(file.bytes());
    }

    private void keep(
            HttpServletRequest request, UUID report, Published published, String file, Release.Released released) {
        audit.record(new AuditEvent.ReportExported(
                Visit.of(request).account().id(),
                report,
                published.profile(),
                file,
                released.report().records().size()));
    }

    private String attached(Published published, String name) {
        String day = published.cutOff().toString().replaceAll("[^0-9TZ]", "");
        return ContentDisposition.attachment()
                .filename(gate.fileName(String.join("-", List.of(day, published.profile(), name))))
                .build()
                .toString();
    }

    private static String ending(String name) {
        return name.substring(name.lastIndexOf('.') + 1);
    }

    private Published find(UUID report) {
        return office.releases().find(report).orElseThrow(() -> Trouble.notFound(report));
    }

    private Release.Released released(UUID report, Published published) {
        return office.again(report, published).orElseThrow(() -> changed(report));
    }

    /** What it rests on has changed. */
    static Trouble changed(UUID report) {
        return Trouble.entering(Problem.rule(
                report,
                "the same records as when it was prepared",
                "others, so that the same files can no longer be made",
                "Prepare a new report; what was released is told by its SHA-256."));
    }
}
