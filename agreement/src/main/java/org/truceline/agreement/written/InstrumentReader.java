package org.truceline.agreement.written;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.truceline.agreement.Clause;
import org.truceline.agreement.Instrument;
import org.truceline.notation.Faults;
import org.truceline.notation.Fields;
import org.truceline.notation.Node;

/** Reads instruments with their copies, and clauses that quote them. */
final class InstrumentReader {

    private final Draft draft;

    InstrumentReader(Draft draft) {
        this.draft = draft;
    }

    /** Keeps the instrument {@code id}. */
    void read(String id, Fields fields) {
        Map<String, Instrument.Copy> copies = new LinkedHashMap<>();
        for (Node.Entry entry : fields.entries("copies")) {
            Fields copy = Fields.of(entry.value(), entry.name().text(), draft.faults());
            copies.put(entry.name().text(), new Instrument.Copy(copy.text("title"), copy.text("address")));
            copy.refuseUnknown();
        }
        Optional<String> date =
                fields.find("date", Written.DAY, text -> Written.day(text).toString());
        draft.instruments()
                .put(
                        id,
                        new Instrument(
                                id,
                                fields.text("title"),
                                fields.text("kind"),
                                fields.text("status"),
                                date,
                                fields.findText("place"),
                                fields.get(
                                        "transcription",
                                        Written.choices(Instrument.Transcription.class),
                                        text -> Written.oneOf(Instrument.Transcription.class, text),
                                        Instrument.Transcription.NONE),
                                copies));
        fields.refuseUnknown();
    }

    /** The clause in these fields; faults when it refers to what is not there or quotes too much. */
    Clause clause(Fields fields) {
        Faults faults = draft.faults();
        String instrument = fields.text("instrument");
        String copy = fields.text("copy");
        Instrument known = draft.instruments().get(instrument);
        if (known == null) {
            faults.add(
                    fields.where("instrument"),
                    "instrument",
                    "an instrument of this agreement",
                    "\"" + instrument + "\"",
                    "Add it under instruments.");
        } else if (!known.copies().containsKey(copy)) {
            faults.add(fields.where("copy"), "copy", "a copy of " + instrument, "\"" + copy + "\"", "Add it there.");
        }
        String paragraph = fields.text("paragraph");
        String quote = fields.text("quote");
        fields.refuseUnknown();
        try {
            return new Clause(instrument, paragraph, quote, copy);
        } catch (IllegalArgumentException tooLong) {
            faults.add(fields.where("quote"), "quote", "at most 25 words", tooLong.getMessage() + "", "Shorten it.");
            return new Clause(instrument, paragraph, "…", copy);
        }
    }
}
