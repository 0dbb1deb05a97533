package org.truceline.batch;

import java.io.IOException;
import java.util.List;
import org.truceline.intake.row.Entry;

/** What one thread has answered and not yet written: findings, refused rows, and counts of both. */
final class Desk {

    private final Inquiry.Answerer answerer;
    private final Gathered findings;
    private final RefusedTable.Lines refused;
    private final Tally tally = new Tally();
    private final Tally total;

    /** The desk of a thread; what it has written is counted in {@code total}. */
    Desk(Inquiry.Answerer answerer, Gathered findings, RefusedTable.Lines refused, Tally total) {
        this.answerer = answerer;
        this.findings = findings;
        this.refused = refused;
        this.total = total;
    }

    Inquiry.Answerer answerer() {
        return answerer;
    }

    Gathered findings() {
        return findings;
    }

    Tally tally() {
        return tally;
    }

    /** Answers what a row became. */
    void take(Entry entry) {
        switch (entry) {
            case Entry.NotTaken row -> {
                refused.add(row.refused());
                tally.refuse(row.refused());
            }
            case Entry.PassedOver _ -> tally.passOver();
            case Entry.Taken row -> {
                List<Told> told = answerer.ask(row.occurrence());
                findings.add(row, told);
                tally.count(told, 1);
            }
        }
    }

    /** True when so much lies here that it has to be written before more is taken. */
    boolean isFull() {
        return findings.isFull() || refused.isFull();
    }

    /** Writes what lies here; for when it is its turn. */
    void write() throws IOException {
        findings.write();
        refused.write();
        total.take(tally);
    }

    /** Forgets what lies here. */
    void clear() {
        findings.clear();
        refused.clear();
        tally.clear();
    }
}
