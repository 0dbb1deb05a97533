package org.truceline.app.daily;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.truceline.log.Bytes;
import org.truceline.log.Digest;
import org.truceline.log.Draft;
import org.truceline.log.Entry;
import org.truceline.publication.daily.Edition;
import org.truceline.publication.daily.release.Release;
import org.truceline.store.Store;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** What was prepared and released, kept in the log so that a file can be held against it later. */
public final class Releases {

    /** The kind of an entry that tells of a release. */
    static final String RELEASED = "release";

    /** The kind of an entry that tells of a report which waits for a second person. */
    static final String PREPARED = "release-prepared";

    private static final JsonMapper JSON = JsonMapper.shared();

    private final Store store;

    /** Those in a store. */
    public Releases(Store store) {
        this.store = store;
    }

    /** Records which files went out by command under which edition: each by its SHA-256, as sha256sum prints it. */
    public void record(Edition edition, List<Release.File> files) {
        append(RELEASED, told(edition, digests(files)));
    }

    /** Records that somebody prepared a report. */
    void prepared(UUID report, Edition edition, String by, List<Release.File> files) {
        append(
                PREPARED,
                told(edition, digests(files)).put("report", report.toString()).put("preparedBy", by));
    }

    /** Records that a second person released what was prepared. */
    void released(UUID report, Edition edition, String preparedBy, String by, Map<String, String> digests) {
        append(
                RELEASED,
                told(edition, digests)
                        .put("report", report.toString())
                        .put("preparedBy", preparedBy)
                        .put("releasedBy", by));
    }

    private ObjectNode told(Edition edition, Map<String, String> digests) {
        ObjectNode told = JSON.createObjectNode().put("rests", store.head().count());
        EditionForm.write(edition, told);
        ObjectNode files = told.putObject("files");
        digests.forEach(files::put);
        return told;
    }

    private void append(String kind, ObjectNode told) {
        store.append(new Draft(UUID.randomUUID(), kind, Bytes.ofText(told.toString())));
    }

    /** All of them, the latest last; one that was prepared and released comes once, as released. */
    public List<Published> list() {
        Map<Object, Published> latest = new LinkedHashMap<>();
        Stream.of(PREPARED, RELEASED)
                .flatMap(store::records)
                .flatMap(entry -> read(entry).stream())
                .forEach(each -> latest.put(each.report().<Object>map(id -> id).orElse(each), each));
        return latest.values().stream()
                .sorted((one, other) -> one.recordedAt().compareTo(other.recordedAt()))
                .toList();
    }

    /** The one with this name. */
    public Optional<Published> find(UUID report) {
        return list().stream()
                .filter(each -> each.report().equals(Optional.of(report)))
                .findFirst();
    }

    private static Optional<Published> read(Entry entry) {
        try {
            return entry.findPayload().map(payload -> read(entry, JSON.readTree(payload.toText())));
        } catch (JacksonException | IllegalArgumentException | DateTimeException _) {
            return Optional.empty();
        }
    }

    private static Published read(Entry entry, JsonNode json) {
        Map<String, String> digests = new LinkedHashMap<>();
        json.path("files")
                .properties()
                .forEach(file -> digests.put(file.getKey(), file.getValue().asString("")));
        return new Published(
                find(json, "report").map(UUID::fromString),
                EditionForm.text(json, "profile"),
                Instant.parse(EditionForm.text(json, "cutOff")),
                EditionForm.read(json),
                entry.recordedAt(),
                find(json, "preparedBy"),
                find(json, "releasedBy"),
                entry.kind().equals(RELEASED),
                digests);
    }

    private static Optional<String> find(JsonNode json, String field) {
        return Optional.of(EditionForm.text(json, field)).filter(text -> !text.isEmpty());
    }

    /** The SHA-256 of each file, by its name. */
    static Map<String, String> digests(List<Release.File> files) {
        Map<String, String> digests = new LinkedHashMap<>();
        files.forEach(file -> digests.put(file.name(), Digest.of(file.bytes()).toString()));
        return digests;
    }
}
