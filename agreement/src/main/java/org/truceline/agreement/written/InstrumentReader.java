package org.truceline.agreement.written;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.truceline.agreement.Clause;
import org.truceline.agreement.Instrument;
import org.truceline.agreement.Moment;
import org.truceline.agreement.Span;
import org.truceline.notation.Faults;
import org.truceline.notation.Fields;
import org.truceline.notation.Nearest;
import org.truceline.notation.Node;
import org.truceline.notation.Where;

/**
 * Reads instruments with their copies, and clauses that quote them. An instrument may be in force from a time whose clause
 * quotes it; so copies are known before any instrument is read.
 */
final class InstrumentReader {

    private static final Instrument.Transcription NONE = Instrument.Transcription.NONE;

    private final Draft draft;
    private final Map<String, Node> declared = new LinkedHashMap<>();
    private final Map<String, Instrument> known = new LinkedHashMap<>();

    InstrumentReader(Draft draft) {
        this.draft = draft;
    }

    /** Takes in the names of the instruments and of their copies. */
    void declare(List<Node.Entry> entries) {
        Bounds.check(entries, "instruments", draft.faults)
                .forEach(entry -> declared.put(entry.name().text(), entry.value()));
    }

    /** Where an instrument is declared. */
    Where whereOf(String id) {
        Node node = declared.get(id);
        return node == null ? Where.of("") : node.where();
    }

    /** All instruments, each read once. */
    Map<String, Instrument> all() {
        declared.keySet().forEach(this::get);
        return known;
    }

    /** The instrument; empty when there is none. */
    Optional<Instrument> find(String id) {
        return declared.containsKey(id) ? Optional.of(get(id)) : Optional.empty();
    }

    private Instrument get(String id) {
        Instrument before = known.get(id);
        Node node = declared.get(id);
        if (before != null || node == null) {
            return before != null
                    ? before
                    : new Instrument(
                            id, "", "", "", Optional.empty(), Optional.empty(), NONE, Map.of(), 0, Optional.empty());
        }
        Instrument read = draft.group(id, node, fields -> read(id, fields));
        known.put(id, read);
        return read;
    }

    private Instrument read(String id, Fields fields) {
        Map<String, Instrument.Copy> copies = new LinkedHashMap<>();
        for (Node.Entry entry : fields.entries("copies")) {
            copies.put(
                    entry.name().text(),
                    draft.group(
                            entry.name().text(),
                            entry.value(),
                            copy -> new Instrument.Copy(
                                    copy.text("title"), copy.findText("address").orElse(""))));
        }
        Optional<Moment> from = draft.moments.find(fields, "from");
        Optional<Moment> until = draft.moments.find(fields, "until");
        return new Instrument(
                id,
                fields.text("title"),
                fields.findText("kind").orElse(""),
                fields.findText("status").orElse(""),
                fields.find("date", Written.DAY, text -> Written.day(text).toString()),
                fields.findText("place"),
                draft.get(fields, "transcription", draft.kinds.choice(Instrument.Transcription.class)),
                copies,
                rank(fields).orElse(0),
                from.isEmpty() && until.isEmpty()
                        ? Optional.empty()
                        : Optional.of(new Span(from, until, Optional.empty())));
    }

    /** The rank in these fields, when given. */
    static Optional<Integer> rank(Fields fields) {
        return fields.find("rank", "a whole number such as 1", text -> {
            if (text.length() > 6) {
                throw new IllegalArgumentException("rank");
            }
            return Integer.valueOf(text);
        });
    }

    /** The clause in these fields; faults when it refers to what is not there or quotes too much. */
    Clause clause(Fields fields) {
        Faults faults = draft.faults;
        String instrument = fields.text("instrument");
        String copy = fields.findText("copy").orElse("");
        if (!instrument.isEmpty() && !declared.containsKey(instrument)) {
            faults.add(
                    fields.where("instrument"),
                    "instrument",
                    "an instrument of this agreement",
                    "\"" + instrument + "\"",
                    Nearest.question(instrument, declared.keySet()).orElse("Add it under instruments."));
        } else if (!copy.isEmpty() && !copies(instrument).contains(copy)) {
            faults.add(
                    fields.where("copy"),
                    "copy",
                    "a copy of " + instrument,
                    "\"" + copy + "\"",
                    Nearest.question(copy, copies(instrument)).orElse("Add it there."));
        }
        String paragraph = fields.findText("paragraph").orElse("");
        String quote = fields.findText("quote").orElse("");
        try {
            return new Clause(instrument, paragraph, quote, copy);
        } catch (IllegalArgumentException tooLong) {
            faults.add(fields.where("quote"), "quote", "at most 25 words", tooLong.getMessage() + "", "Shorten it.");
            return new Clause(instrument, paragraph, "…", copy);
        }
    }

    private List<String> copies(String instrument) {
        return declared.get(instrument) instanceof Node.Mapping mapping
                        && mapping.find("copies").orElse(null) instanceof Node.Mapping copies
                ? copies.entries().stream().map(entry -> entry.name().text()).toList()
                : List.of();
    }
}
