package org.truceline.batch.cases;

import java.util.ArrayList;
import java.util.List;
import org.truceline.agreement.Agreement;
import org.truceline.assessment.Finding;
import org.truceline.assessment.tally.Tallies;
import org.truceline.intake.Clocks;
import org.truceline.intake.Known;
import org.truceline.intake.deed.FactsReader;
import org.truceline.intake.incident.Holdings;
import org.truceline.notation.Fields;
import org.truceline.notation.Node;
import org.truceline.occurrence.Facts;

/**
 * A question about limits: {@code holdings}, what was counted {@code on} a day, and under {@code expect} the finding for
 * each limit. A day without a told clock is one on the clock of the places.
 */
final class HoldingsCase implements Case {

    private final Agreement agreement;
    private final Known known;

    HoldingsCase(Agreement agreement, Known known) {
        this.agreement = agreement;
        this.known = known;
    }

    @Override
    public List<String> differences(String name, Fields fields) {
        Clocks clocks =
                fields.has("clocks") ? Clocks.read(fields, "clocks") : new Clocks(List.of(agreement.localTime()));
        Facts facts = FactsReader.read(fields, clocks, known);
        Holdings holdings = Holdings.read(fields, clocks, known);
        List<Node> expected = fields.items("expect");
        if (!fields.has("holdings") || expected.isEmpty()) {
            fields.faults().add(fields.where(), name, "holdings and what to expect", "only one of them", "");
        }
        List<Finding> findings = new Tallies(agreement, facts).ask(holdings.list(), holdings.on());
        List<String> differences = new ArrayList<>();
        for (Node item : expected) {
            Fields expectation = Fields.of(item, "expect", fields.faults());
            Expected.compareFinding(expectation, findings, differences, agreement);
            expectation.refuseUnknown();
        }
        return differences;
    }
}
