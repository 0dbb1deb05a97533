package org.truceline.app.desk.work;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.truceline.app.access.Gate;
import org.truceline.app.access.Visit;
import org.truceline.app.registry.Headline;
import org.truceline.app.registry.Sight;
import org.truceline.evidence.register.History;
import org.truceline.evidence.register.IncidentFile;
import org.truceline.evidence.register.Kind;
import org.truceline.evidence.register.RecordId;
import org.truceline.evidence.register.Recorded;
import org.truceline.evidence.register.Register;
import org.truceline.evidence.register.Reviews;
import org.truceline.evidence.register.Version;
import org.truceline.intake.register.RecordForm;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** The register as one visit sees it: what is out of sight is left out of everything, names of records included. */
public final class Looking {

    private static final Pattern ID = Pattern.compile("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}");

    private final Register register;
    private final Sight sight;
    private final People people;
    private final Reviews reviews;

    Looking(Register register, Sight sight, People people) {
        this.register = register;
        this.sight = sight;
        this.people = people;
        this.reviews = new Reviews(register);
    }

    /** What this visit sees of the register. */
    static Looking of(Register register, Visit visit, Gate gate) {
        return new Looking(register, Rights.sight(visit), People.of(gate));
    }

    /** Everything; ask {@link #sees} before telling of a record. */
    public Register register() {
        return register;
    }

    /** What of it may be told. */
    public Sight sight() {
        return sight;
    }

    /** The names of authors. */
    public People people() {
        return people;
    }

    Reviews reviews() {
        return reviews;
    }

    /** The history of a record in sight; throws {@link Trouble} where there is none. */
    public History get(UUID record) {
        return register.find(new RecordId(record))
                .filter(history -> sight.sees(register, history))
                .orElseThrow(() -> Trouble.notFound(record));
    }

    /** What a record in sight says; throws {@link Trouble} where there is none of this kind that holds. */
    <T extends Recorded> T get(UUID record, Class<T> kind) {
        return register.find(get(record).record(), kind).orElseThrow(() -> Trouble.notFound(record));
    }

    /** Whether the record is there and in sight. */
    public boolean sees(RecordId record) {
        return sight.sees(register, record);
    }

    /** A line for a list. */
    public Summary summary(History history) {
        Version now = history.current();
        Headline headline = Headline.of(now.recorded());
        return new Summary(
                history.record().id(),
                Kind.of(now.recorded()).word(),
                headline.title(),
                headline.at(),
                headline.when(),
                people.author(history.wording().author()),
                now.recordedAt(),
                now.entered().standing().word(),
                history.isContested(),
                reviews.isConfirmed(history.record()),
                incident(history.record()).map(RecordId::id).orElse(null),
                now.entered().disclosure().word());
    }

    /** The incident in sight that lists this account. */
    private Optional<RecordId> incident(RecordId account) {
        return register.about(account, IncidentFile.class)
                .filter(held -> held.recorded().accounts().contains(account))
                .map(Register.Held::record)
                .filter(this::sees)
                .findFirst();
    }

    VersionView version(Version version) {
        Kind kind = Kind.of(version.recorded());
        return new VersionView(
                version.key(),
                version.record().id(),
                version.office(),
                version.recordedAt(),
                people.author(version.author()),
                version.entered().standing().word(),
                version.entered().disclosure().word(),
                version.entered().because().orElse(null),
                kind.word(),
                kind.isSealed() ? nothing() : says(version.recorded()),
                version.entered().stroke(),
                version.entered().replaces());
    }

    RecordView record(History history) {
        return new RecordView(
                history.record().id(),
                Kind.of(history.current().recorded()).word(),
                history.isContested(),
                history.heads().stream().map(Version::key).toList(),
                reviews.isConfirmed(history.record()),
                history.versions().stream().map(this::version).toList(),
                about(history.record(), Recorded.class).toList());
    }

    /** The lines of the records in sight that speak of this one. */
    <T extends Recorded> Stream<Summary> about(RecordId record, Class<T> kind) {
        return register.about(record, kind)
                .map(Register.Held::history)
                .filter(history -> sight.sees(register, history))
                .map(this::summary);
    }

    Done done(UUID stroke, List<Version> versions) {
        return new Done(stroke, versions.stream().map(this::version).toList());
    }

    /** What a record says, without the names of records out of sight. */
    JsonNode says(Recorded recorded) {
        JsonNode says = RecordForm.says(recorded);
        if (!(sight instanceof Sight.Everything)) {
            prune(says);
        }
        return says;
    }

    private void prune(JsonNode node) {
        switch (node) {
            case ObjectNode fields -> {
                List<String> hidden = fields.properties().stream()
                        .filter(field -> isHidden(field.getValue()))
                        .map(Map.Entry::getKey)
                        .toList();
                fields.remove(hidden);
            }
            case ArrayNode list -> list.removeIf(this::isHidden);
            default -> {}
        }
        node.values().forEach(this::prune);
    }

    private boolean isHidden(JsonNode value) {
        return value.isString()
                && ID.matcher(value.stringValue()).matches()
                && register.find(RecordId.of(value.stringValue()))
                        .filter(history -> !sight.sees(register, history))
                        .isPresent();
    }

    private static ObjectNode nothing() {
        return JsonNodeFactory.instance.objectNode();
    }
}
