package org.truceline.log;

import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.truceline.log.Commitment.Manner;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** An entry as a JSON object, by the names of a store's columns. */
final class EntryJson {

    private static final Set<String> NAMES = Set.of(
            "log",
            "number",
            "form",
            "key",
            "kind",
            "recorded",
            "content",
            "commitment",
            "previous",
            "hash",
            "salt",
            "payload",
            "seal",
            "nonce",
            "ciphertext");

    private static final Set<String> CONTENT = Set.of("salt", "payload", "seal", "nonce", "ciphertext");

    private EntryJson() {}

    static ObjectNode write(Entry entry) {
        Envelope envelope = entry.envelope();
        ObjectNode object = Json.MAPPER
                .createObjectNode()
                .put("log", entry.log().name().toString())
                .put("number", entry.number())
                .put("form", entry.log().form().text())
                .put("key", entry.key().toString())
                .put("kind", entry.kind())
                .put("recorded", RecordedText.of(entry.recordedAt()))
                .put("content", envelope.commitment().manner().text())
                .put("commitment", envelope.commitment().digest().toString())
                .put("previous", envelope.after().hash().toString())
                .put("hash", entry.hash().toString());
        return switch (entry.content()) {
            case Content.Open open ->
                object.put("salt", open.salt().octets().toHex())
                        .put("payload", open.payload().toBase64());
            case Content.Sealed sealed ->
                object.put("seal", sealed.seal().toString())
                        .put("nonce", sealed.nonce().octets().toHex())
                        .put("ciphertext", sealed.ciphertext().toBase64());
            case Content.Absent() -> object;
        };
    }

    static Entry read(JsonNode object) throws NoEntry {
        Set<String> strange = new TreeSet<>(object.propertyNames());
        strange.removeAll(NAMES);
        if (!strange.isEmpty()) {
            throw new NoEntry(
                    "the names of an entry or of a checkpoint",
                    Shown.text(strange.iterator().next()));
        }
        long number = number(object);
        Envelope envelope = new Envelope(
                new LogId(of(object, "form", Form::of), of(object, "log", LogName::of)),
                new Head(number - 1, of(object, "previous", EntryJson::digest)),
                of(object, "key", KeyText::read),
                of(object, "kind", Kind::check),
                of(object, "recorded", RecordedText::read),
                new Commitment(of(object, "content", Manner::of), of(object, "commitment", EntryJson::digest)));
        return new Entry(envelope, content(object), of(object, "hash", EntryJson::digest));
    }

    /** The text of the one field of this name that the object has. */
    static String only(JsonNode object, String name) throws NoEntry {
        if (object.size() != 1) {
            throw new NoEntry(name + " and nothing else", object.size() + " names");
        }
        return of(object, name, Function.identity());
    }

    private static Content content(JsonNode object) throws NoEntry {
        boolean open = object.has("salt") || object.has("payload");
        boolean sealed = object.has("seal") || object.has("nonce") || object.has("ciphertext");
        if (open && sealed) {
            throw new NoEntry("an open content or a sealed one", "both");
        }
        if (open) {
            return new Content.Open(
                    of(object, "payload", Bytes::ofBase64), of(object, "salt", hex -> new Salt(Bytes.ofHex(hex))));
        }
        if (sealed) {
            return new Content.Sealed(
                    of(object, "seal", Seal::of),
                    of(object, "nonce", hex -> new Nonce(Bytes.ofHex(hex))),
                    of(object, "ciphertext", Bytes::ofBase64));
        }
        return new Content.Absent();
    }

    private static long number(JsonNode object) throws NoEntry {
        JsonNode number = object.path("number");
        if (!number.isIntegralNumber() || !number.canConvertToLong() || number.longValue() < 1) {
            throw new NoEntry("number: a whole number from 1", Shown.text(number.toString()));
        }
        return number.longValue();
    }

    private static Digest digest(String hex) {
        return new Digest(Bytes.ofHex(hex));
    }

    private static <T> T of(JsonNode object, String name, Function<String, T> reading) throws NoEntry {
        JsonNode value = object.path(name);
        if (!value.isString()) {
            throw new NoEntry(name + " as text", value.isMissingNode() ? "none" : "other JSON");
        }
        try {
            return reading.apply(value.stringValue());
        } catch (IllegalArgumentException _) {
            throw new NoEntry(name + " in its form", found(name, value.stringValue()));
        }
    }

    /** Content must not slip into messages. */
    private static String found(String name, String value) {
        return CONTENT.contains(name) ? value.length() + " characters that are not" : Shown.text(value);
    }
}
