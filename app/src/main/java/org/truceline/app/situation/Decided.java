package org.truceline.app.situation;

import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.truceline.agreement.Agreement;
import org.truceline.agreement.PointDecision;
import org.truceline.evidence.register.PointFilled;
import org.truceline.evidence.register.Register;
import org.truceline.time.Lasting;

/** What a register tells of decisions that fill the open points of an agreement. */
public final class Decided {

    private Decided() {}

    /** The records that tell them, in the order in which they were first written down. */
    public static Stream<Register.Held<PointFilled>> records(Register register, Agreement agreement) {
        return register.all(PointFilled.class)
                .filter(held -> held.recorded().agreement().equals(agreement.id())
                        && agreement.openPoints().containsKey(held.recorded().point()));
    }

    /** All of them; a time without a stated zone on any of {@code clocks}. */
    public static List<PointDecision> of(Register register, Agreement agreement, List<ZoneId> clocks) {
        return records(register, agreement).map(held -> decision(held, clocks)).toList();
    }

    /** What one record tells. */
    public static PointDecision decision(Register.Held<PointFilled> held, List<ZoneId> clocks) {
        PointFilled told = held.recorded();
        return new PointDecision(
                held.record().id().toString(),
                told.point(),
                told.answer(),
                told.decidedBy(),
                told.agreed(),
                new Lasting(
                        Optional.of(told.from().instant(clocks)), told.until().map(end -> end.instant(clocks))),
                "from " + told.from().text()
                        + told.until().map(end -> " until " + end.text()).orElse(""));
    }
}
