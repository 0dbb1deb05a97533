package org.truceline.log;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** What a log tells of itself, in entries of the kinds that begin with {@code log.}. Always open. */
public sealed interface Notice {

    /**
     * The log was begun: entry 1 and only that.
     *
     * @param office whose log it is, as the office calls itself
     */
    record Begun(String office) implements Notice {

        /** Its kind. */
        public static final String KIND = "log.begun";

        @Override
        public String kind() {
            return KIND;
        }

        @Override
        public Bytes payload() {
            return written(Json.MAPPER.createObjectNode().put("office", office));
        }
    }

    /**
     * What this office holds of another office's log.
     *
     * @param note the text of the other log's checkpoint, as it came
     */
    record Received(String note) implements Notice {

        /** Its kind. */
        public static final String KIND = "log.received";

        @Override
        public String kind() {
            return KIND;
        }

        @Override
        public Bytes payload() {
            return written(Json.MAPPER.createObjectNode().put("checkpoint", note));
        }
    }

    /**
     * Contents and keys that were destroyed.
     *
     * @param entries numbers of this log
     * @param seals of the keys
     */
    record Destroyed(List<Long> entries, List<Seal> seals) implements Notice {

        /** Its kind. */
        public static final String KIND = "log.destroyed";

        public Destroyed {
            entries = List.copyOf(entries);
            seals = List.copyOf(seals);
        }

        @Override
        public String kind() {
            return KIND;
        }

        @Override
        public Bytes payload() {
            ObjectNode object = Json.MAPPER.createObjectNode();
            ArrayNode numbers = object.putArray("entries");
            entries.forEach(numbers::add);
            ArrayNode hex = object.putArray("seals");
            seals.forEach(each -> hex.add(each.toString()));
            return written(object);
        }
    }

    /** The kind of the entry that holds it. */
    String kind();

    /** The JSON object that the page of the format lays out. */
    Bytes payload();

    /** An open draft of it. */
    default Draft draft(UUID key) {
        return new Draft(key, kind(), payload());
    }

    /** What this entry tells of its log; empty when it tells nothing, or not in the form that the page lays out. */
    static Optional<Notice> of(Entry entry) {
        return entry.kind().startsWith(Kind.OWN)
                ? entry.findPayload().flatMap(payload -> read(entry.kind(), payload))
                : Optional.empty();
    }

    private static Optional<Notice> read(String kind, Bytes payload) {
        try {
            JsonNode object = Json.MAPPER.readTree(payload.toArray());
            return switch (kind) {
                case Begun.KIND -> text(object, "office").map(Begun::new);
                case Received.KIND -> text(object, "checkpoint").map(Received::new);
                case Destroyed.KIND -> destroyed(object);
                default -> Optional.empty();
            };
        } catch (JacksonException | IllegalArgumentException _) {
            return Optional.empty();
        }
    }

    private static Optional<String> text(JsonNode object, String name) {
        JsonNode value = object.path(name);
        return value.isString() ? Optional.of(value.stringValue()) : Optional.empty();
    }

    private static Optional<Notice> destroyed(JsonNode object) {
        List<Long> entries = new ArrayList<>();
        for (JsonNode number : object.path("entries")) {
            if (!number.isIntegralNumber() || !number.canConvertToLong()) {
                return Optional.empty();
            }
            entries.add(number.longValue());
        }
        List<Seal> seals = new ArrayList<>();
        for (JsonNode seal : object.path("seals")) {
            seals.add(Seal.of(seal.stringValue()));
        }
        return Optional.of(new Destroyed(entries, seals));
    }

    private static Bytes written(ObjectNode object) {
        return Bytes.of(Json.MAPPER.writeValueAsBytes(object));
    }
}
