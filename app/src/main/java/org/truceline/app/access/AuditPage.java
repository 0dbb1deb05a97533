package org.truceline.app.access;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.truceline.log.Bytes;
import org.truceline.log.Entry;
import org.truceline.log.Log;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Audit entries of a stretch of the log, the newest first. A stretch without any is an empty page, not the end.
 *
 * @param next what to ask {@code before} for older ones; null at the log's beginning
 */
public record AuditPage(List<AuditLine> lines, @Nullable Long next) {

    private static final long STRETCH = 2_000;

    public AuditPage {
        lines = List.copyOf(lines);
    }

    /** The stretch that ends before this entry; 0 stands for the log's end. */
    static AuditPage before(Log log, long before) {
        long end = before > 0 ? before : log.head().count() + 1;
        long from = Math.max(1, end - STRETCH);
        List<AuditLine> lines = new ArrayList<>();
        log.read(from)
                .takeWhile(entry -> entry.number() < end)
                .filter(entry -> entry.kind().startsWith(Audit.PREFIX))
                .forEach(entry -> lines.add(line(entry)));
        return new AuditPage(lines.reversed(), from > 1 ? from : null);
    }

    private static AuditLine line(Entry entry) {
        JsonNode payload = entry.findPayload().map(AuditPage::read).orElseGet(AuditPage::nothing);
        return new AuditLine(
                entry.number(),
                entry.recordedAt().toString(),
                entry.kind(),
                text(payload, "account"),
                text(payload, "by"),
                text(payload, "what"),
                text(payload, "detail"),
                text(payload, "record"));
    }

    private static JsonNode read(Bytes payload) {
        try {
            return JsonMapper.shared().readTree(payload.toArray());
        } catch (JacksonException _) {
            return nothing();
        }
    }

    private static JsonNode nothing() {
        return JsonMapper.shared().createObjectNode();
    }

    private static @Nullable String text(JsonNode payload, String name) {
        JsonNode value = payload.get(name);
        return value == null || !value.isString() ? null : value.stringValue();
    }
}
