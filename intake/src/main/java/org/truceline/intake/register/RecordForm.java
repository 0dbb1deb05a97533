package org.truceline.intake.register;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.truceline.evidence.Worded;
import org.truceline.evidence.register.Entered;
import org.truceline.evidence.register.Kind;
import org.truceline.evidence.register.Meaning;
import org.truceline.evidence.register.RecordId;
import org.truceline.evidence.register.Recorded;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.JsonNode;

/** What was entered, as the bytes that the log keeps, and back. */
public final class RecordForm {

    private static final int FORM = 1;

    private RecordForm() {}

    /** What came out of reading: the record, or why it cannot be read. Nothing is lost: the bytes stay in the log. */
    public sealed interface ReadRecord {

        /** It could be read. */
        record Read(Entered entered) implements ReadRecord {}

        /** It could not; where a newer program wrote it, it will be. The reason quotes nothing of the content. */
        record Unreadable(String because) implements ReadRecord {}
    }

    /** The JSON of what was entered, in UTF-8. */
    public static byte[] write(Entered entered) {
        return Json.MAPPER.writeValueAsBytes(new Written(
                FORM,
                Kind.of(entered.recorded()).word(),
                entered.record(),
                entered.author(),
                entered.stroke(),
                entered.replaces(),
                entered.standing().word(),
                entered.disclosure().word(),
                entered.because(),
                Json.MAPPER.valueToTree(entered.recorded())));
    }

    /** What these bytes say. */
    public static ReadRecord read(byte[] json) {
        try {
            Written written = Json.MAPPER.readValue(json, Written.class);
            if (written == null || written.form() != FORM) {
                return new ReadRecord.Unreadable("it is of another form than " + FORM);
            }
            return Kind.find(written.kind())
                    .<ReadRecord>map(kind -> new ReadRecord.Read(entered(written, kind)))
                    .orElseGet(() -> new ReadRecord.Unreadable("its kind is not known here"));
        } catch (JacksonException | IllegalArgumentException | NullPointerException problem) {
            return new ReadRecord.Unreadable(
                    "it is not of the form of its kind (" + problem.getClass().getSimpleName() + ")");
        }
    }

    /** What a record says, as the log and the server write it. */
    public static JsonNode says(Recorded recorded) {
        return Json.MAPPER.valueToTree(recorded);
    }

    /** What is said of a record of this kind; throws {@link NotARecord} with the field at fault. */
    public static Recorded recorded(Kind kind, JsonNode says) {
        try {
            return Json.MAPPER.treeToValue(says, kind.type());
        } catch (DatabindException problem) {
            throw NotARecord.at(problem);
        } catch (JacksonException | IllegalArgumentException | NullPointerException problem) {
            throw new NotARecord("", String.valueOf(problem.getMessage()));
        }
    }

    /** A meaning of a place, as records have it. */
    public static JsonNode meaning(Meaning meaning) {
        return Json.MAPPER.valueToTree(meaning);
    }

    /** The meaning of a place that is written so; throws {@link NotARecord} with the field at fault. */
    public static Meaning meaning(JsonNode written) {
        try {
            return Json.MAPPER.treeToValue(written, Meaning.class);
        } catch (DatabindException problem) {
            throw NotARecord.at(problem);
        } catch (JacksonException | IllegalArgumentException | NullPointerException problem) {
            throw new NotARecord("", String.valueOf(problem.getMessage()));
        }
    }

    /** The fields that a record of this kind needs and {@code says} does not have, from the outside in with dots between. */
    public static List<String> missing(Kind kind, JsonNode says) {
        return Missing.in(kind.type(), says);
    }

    private static Entered entered(Written written, Kind kind) {
        Recorded recorded = Json.MAPPER.treeToValue(written.says(), kind.type());
        return new Entered(
                written.record(),
                written.author(),
                written.stroke(),
                written.replaces() == null ? List.of() : written.replaces(),
                Worded.get(Entered.Standing.class, written.standing()),
                Worded.get(Entered.Disclosure.class, written.disclosure()),
                written.because(),
                recorded);
    }

    /** The fields as they stand in the log. */
    private record Written(
            int form,
            String kind,
            RecordId record,
            String author,
            UUID stroke,
            @Nullable List<UUID> replaces,
            String standing,
            String disclosure,
            Optional<String> because,
            JsonNode says) {}
}
