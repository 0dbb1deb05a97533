package org.truceline.app.registry;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.truceline.evidence.register.RecordId;
import org.truceline.log.Bytes;
import org.truceline.log.Draft;
import org.truceline.log.Entry;
import org.truceline.store.Store;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** What people decided of proposals that were read by machine: entries of the log, the latest of a proposal holds. */
public final class Decisions {

    /** The kind of an entry that holds a decision. */
    static final String KIND = "proposal-decision";

    private static final JsonMapper JSON = JsonMapper.shared();

    private final Store store;
    private final Map<UUID, Decision> latest = new ConcurrentHashMap<>();

    private Decisions(Store store) {
        this.store = store;
    }

    /** Those in a store. */
    public static Decisions of(Store store) {
        Decisions decisions = new Decisions(store);
        store.records(KIND)
                .flatMap(entry -> read(entry).stream())
                .forEach(decision -> decisions.latest.put(decision.proposal(), decision));
        return decisions;
    }

    /** What becomes of a proposal. */
    public enum Verdict {
        ACCEPTED,
        CHANGED,
        REFUSED,
        /** It was decided, and is to be decided again. */
        OPEN;

        /** The word for it. */
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }

        /** The verdict with this word. */
        public static Optional<Verdict> find(String word) {
            return Stream.of(values()).filter(each -> each.word().equals(word)).findFirst();
        }
    }

    /**
     * A decision.
     *
     * @param by the account that decided
     * @param record what was entered of it
     */
    public record Decision(
            UUID proposal,
            RecordId report,
            Verdict verdict,
            String by,
            Optional<RecordId> record,
            Optional<String> because) {}

    /** Keeps a decision; it is durable when this returns. Sent again it is kept once. */
    public void take(Decision decision) {
        if (decision.equals(latest.get(decision.proposal()))) {
            return;
        }
        store.append(new Draft(UUID.randomUUID(), KIND, Bytes.ofText(write(decision))));
        latest.put(decision.proposal(), decision);
    }

    /** The decision that holds; empty while there is none. */
    public Optional<Decision> find(UUID proposal) {
        return Optional.ofNullable(latest.get(proposal)).filter(decision -> decision.verdict() != Verdict.OPEN);
    }

    private static String write(Decision decision) {
        ObjectNode json = JSON.createObjectNode()
                .put("form", 1)
                .put("proposal", decision.proposal().toString())
                .put("report", decision.report().toString())
                .put("decision", decision.verdict().word())
                .put("by", decision.by());
        decision.record().ifPresent(record -> json.put("record", record.toString()));
        decision.because().ifPresent(because -> json.put("because", because));
        return json.toString();
    }

    private static Optional<Decision> read(Entry entry) {
        try {
            return entry.findPayload()
                    .map(payload -> JSON.readTree(payload.toText()))
                    .flatMap(json -> Verdict.find(text(json, "decision").orElse(""))
                            .map(verdict -> new Decision(
                                    UUID.fromString(text(json, "proposal").orElse("")),
                                    RecordId.of(text(json, "report").orElse("")),
                                    verdict,
                                    text(json, "by").orElse(""),
                                    text(json, "record").map(RecordId::of),
                                    text(json, "because"))));
        } catch (JacksonException | IllegalArgumentException _) {
            return Optional.empty();
        }
    }

    private static Optional<String> text(JsonNode json, String field) {
        return Optional.ofNullable(json.get(field)).filter(JsonNode::isString).map(JsonNode::stringValue);
    }
}
