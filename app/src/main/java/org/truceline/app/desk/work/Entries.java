package org.truceline.app.desk.work;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.truceline.app.registry.Entering;
import org.truceline.evidence.Worded;
import org.truceline.evidence.register.Entered;
import org.truceline.evidence.register.Kind;
import org.truceline.evidence.register.RecordId;
import org.truceline.evidence.register.Recorded;
import org.truceline.evidence.register.Register;
import org.truceline.intake.register.NotARecord;
import org.truceline.intake.register.RecordForm;
import tools.jackson.databind.JsonNode;

/** Reads what a page sends to be entered; tells every fault of it at once. */
final class Entries {

    private static final int MOST = 500;

    private final Register register;
    private final ClassCheck classes;
    private final String author;
    private final List<Problem> problems = new ArrayList<>();

    private Entries(Register register, ClassCheck classes, String author) {
        this.register = register;
        this.classes = classes;
        this.author = author;
    }

    /** The versions of a stroke by this author; throws {@link Trouble} with every fault. */
    static List<Entering> read(Register register, ClassCheck classes, String author, Sent.Stroke stroke) {
        return new Entries(register, classes, author).read(stroke);
    }

    private List<Entering> read(Sent.Stroke sent) {
        List<Sent.@Nullable Entry> entries = sent.entries() == null ? List.of() : sent.entries();
        if (entries.isEmpty() || entries.size() > MOST) {
            problems.add(Problem.form(null, "entries", "1 to " + MOST + " versions", Integer.toString(entries.size())));
        }
        UUID stroke = needed(null, "stroke", "a UUID that names the stroke", sent.stroke());
        List<Entering> read = new ArrayList<>();
        Set<RecordId> records = new HashSet<>();
        for (Sent.Entry entry : entries.stream().limit(MOST).toList()) {
            Optional<Entering> entering = Optional.ofNullable(entry).flatMap(each -> read(stroke, each));
            entering.filter(each -> !records.add(each.entered().record()))
                    .ifPresent(each -> problems.add(Problem.form(
                            each.entered().record().id(), "record", "each record once in a stroke", "it again")));
            entering.ifPresent(read::add);
        }
        if (!problems.isEmpty() || read.size() < entries.size()) {
            throw Trouble.entering(
                    problems.isEmpty() ? List.of(Problem.form(null, "entries", "versions", "an empty one")) : problems);
        }
        return read;
    }

    private Optional<Entering> read(@Nullable UUID stroke, Sent.Entry entry) {
        int before = problems.size();
        UUID record = needed(null, "record", "a UUID that names the record", entry.record());
        UUID key = needed(record, "key", "a random UUID that names the version", entry.key());
        if (key != null && (key.version() == 3 || key.version() == 5)) {
            problems.add(Problem.form(record, "key", "a random UUID", "one of version " + key.version()));
        }
        Optional<Kind> kind = Optional.ofNullable(entry.kind()).flatMap(Kind::find);
        if (kind.isEmpty()) {
            problems.add(Problem.form(record, "kind", "a kind of record", Objects.toString(entry.kind(), "none")));
        }
        Optional<Recorded> recorded = kind.flatMap(of -> recorded(record, of, entry.says()));
        List<UUID> replaces = entry.replaces() == null
                ? List.of()
                : entry.replaces().stream().filter(Objects::nonNull).toList();
        Entered.Standing standing = word(record, "standing", Entered.Standing.class, entry.standing())
                .orElse(Entered.Standing.HOLDS);
        Entered.Disclosure disclosure = word(record, "disclosure", Entered.Disclosure.class, entry.disclosure())
                .or(() -> Optional.ofNullable(record).flatMap(id -> disclosure(id, replaces)))
                .orElse(Entered.Disclosure.RESTRICTED);
        text(record, "because", entry.because());
        if (problems.size() > before || record == null || key == null || stroke == null || recorded.isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(new Entering(
                    key,
                    new Entered(
                            new RecordId(record),
                            author,
                            stroke,
                            replaces,
                            standing,
                            disclosure,
                            Optional.ofNullable(entry.because()),
                            recorded.get())));
        } catch (IllegalArgumentException problem) {
            problems.add(told(record, "because", String.valueOf(problem.getMessage())));
            return Optional.empty();
        }
    }

    /** That of the version that is replaced, whatever came after it: sent again, it is the same. */
    private Optional<Entered.Disclosure> disclosure(UUID record, List<UUID> replaces) {
        return register.find(new RecordId(record)).stream()
                .flatMap(history -> replaces.stream().flatMap(key -> history.find(key).stream()))
                .reduce((_, last) -> last)
                .map(version -> version.entered().disclosure());
    }

    private Optional<Recorded> recorded(@Nullable UUID record, Kind kind, @Nullable JsonNode says) {
        if (says == null || !says.isObject()) {
            problems.add(Problem.form(record, "says", "the fields of a " + kind.word(), "none"));
            return Optional.empty();
        }
        if (hasBrokenText(says)) {
            problems.add(Problem.form(record, "says", "whole characters", "half of one"));
            return Optional.empty();
        }
        List<String> missing = RecordForm.missing(kind, says);
        missing.forEach(field -> problems.add(Problem.form(record, field, "a value", "none")));
        if (!missing.isEmpty()) {
            return Optional.empty();
        }
        try {
            Recorded recorded = RecordForm.recorded(kind, says);
            problems.addAll(classes.faults(record, recorded));
            return Optional.of(recorded);
        } catch (NotARecord fault) {
            problems.add(told(record, fault.field(), String.valueOf(fault.getMessage())));
            return Optional.empty();
        }
    }

    private <T> @Nullable T needed(@Nullable UUID record, String field, String expected, @Nullable T value) {
        if (value == null) {
            problems.add(Problem.form(record, field, expected, "none"));
        }
        return value;
    }

    private void text(@Nullable UUID record, String field, @Nullable String text) {
        if (text != null && (text.isBlank() || isBroken(text))) {
            problems.add(Problem.form(record, field, "words, or nothing at all", "no words"));
        }
    }

    private <E extends Enum<E> & Worded> Optional<E> word(
            @Nullable UUID record, String field, Class<E> set, @Nullable String word) {
        if (word == null) {
            return Optional.empty();
        }
        Optional<E> found = Worded.find(set, word);
        if (found.isEmpty()) {
            problems.add(Problem.form(record, field, "one of " + Worded.words(set), word));
        }
        return found;
    }

    /** A sentence of the form "expected …, found …", taken apart. */
    private static Problem told(@Nullable UUID record, String field, String sentence) {
        int found = sentence.lastIndexOf(", found ");
        return sentence.startsWith("expected ") && found > 0
                ? Problem.form(
                        record, field, sentence.substring("expected ".length(), found), sentence.substring(found + 8))
                : Problem.form(record, field, "a value of the form that records have", sentence);
    }

    private static boolean hasBrokenText(JsonNode node) {
        return node.isString()
                ? isBroken(node.stringValue())
                : node.values().stream().anyMatch(Entries::hasBrokenText);
    }

    private static boolean isBroken(String text) {
        return !StandardCharsets.UTF_8.newEncoder().canEncode(text);
    }
}
