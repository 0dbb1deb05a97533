package org.truceline.intake.dossier;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import org.truceline.evidence.Bulletin;
import org.truceline.evidence.Patrol;
import org.truceline.evidence.Said;
import org.truceline.evidence.Statement;
import org.truceline.notation.Fields;
import org.truceline.notation.Node;

/** Reads patrols, bulletins and statements. */
final class RecordReader {

    private static final Pattern NUMBER = Pattern.compile("[0-9]{1,6}");

    private final Rows rows;

    RecordReader(Rows rows) {
        this.rows = rows;
    }

    Optional<Patrol> patrol(String id, Fields fields) {
        Optional<Integer> number = fields.find("number", "a whole number of six digits at most", RecordReader::number);
        LocalDate date = Words.day(fields, "date");
        List<String> by = fields.texts("by");
        List<Patrol.Account> accounts = Rows.each(fields, "accounts", this::account);
        OptionalInt numbered = number.map(OptionalInt::of).orElse(OptionalInt.empty());
        return Optional.of(new Patrol(id, numbered, date, by, accounts));
    }

    private static int number(String text) {
        if (!NUMBER.matcher(text).matches()) {
            throw new IllegalArgumentException("number");
        }
        return Integer.parseInt(text);
    }

    private Optional<Patrol.Account> account(String list, Fields fields) {
        String report = rows.reference(fields, "report", "report");
        String by = fields.text("by");
        String says = fields.text("says");
        Patrol.Outcome outcome = Words.member(Patrol.Outcome.class, fields, "outcome");
        Optional<String> from = fields.findText("from");
        Optional<String> to = fields.findText("to");
        Optional<String> reason = fields.findText("reason");
        return Optional.of(new Patrol.Account(Said.in(report, by, says), outcome, from, to, reason));
    }

    Optional<Bulletin> bulletin(String id, Fields fields) {
        LocalDate date = Words.day(fields, "date");
        Optional<String> window = fields.findText("window");
        String report = rows.reference(fields, "report", "report");
        List<Bulletin.Ledger> ledgers = Rows.each(fields, "ledgers", (_, ledger) -> ledger(ledger));
        return Optional.of(new Bulletin(id, date, window, report, ledgers));
    }

    private static Optional<Bulletin.Ledger> ledger(Fields fields) {
        String by = fields.text("by");
        long total = fields.get("total", Words.WHOLE, Words::whole, 0L);
        Map<String, Long> breakdown = new LinkedHashMap<>();
        fields.group("breakdown").ifPresent(parts -> {
            for (Node.Entry entry : fields.entries("breakdown")) {
                String part = entry.name().text();
                breakdown.put(part, parts.get(part, Words.WHOLE, Words::whole, 0L));
            }
        });
        return Optional.of(new Bulletin.Ledger(by, total, breakdown));
    }

    Optional<Statement> statement(String id, Fields fields) {
        LocalDate date = Words.day(fields, "date");
        String speaker = fields.text("speaker");
        Optional<String> side = fields.findText("side");
        String kind = fields.text("kind");
        String report = rows.reference(fields, "report", "report");
        String says = fields.text("says");
        return Optional.of(new Statement(id, date, Said.in(report, speaker, says), side, kind));
    }
}
