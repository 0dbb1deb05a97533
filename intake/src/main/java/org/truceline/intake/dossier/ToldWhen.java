package org.truceline.intake.dossier;

import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.truceline.intake.Clocks;
import org.truceline.occurrence.When;
import org.truceline.time.PossibleTime;
import org.truceline.time.Told;

/** Every instant that an incident's time may mean. */
final class ToldWhen {

    private ToldWhen() {}

    /**
     * The told days and hour on the stated zone, when the words name one; else on any of {@code clocks}. "Local" names no
     * clock. An hour counts only when one day is told.
     */
    static When of(org.truceline.evidence.When told, Clocks clocks, List<When.Cut> cuts) {
        Optional<ZoneId> zone = told.zone().flatMap(Clocks::findZone);
        Clocks meant = zone.map(stated -> new Clocks(List.of(stated))).orElse(clocks);
        return new When(words(told), zone.isPresent() ? "" : clocks.inWords(), possible(told, meant), cuts);
    }

    private static PossibleTime possible(org.truceline.evidence.When told, Clocks clocks) {
        boolean oneDay = told.from().equals(told.to());
        if (oneDay && told.time().isPresent()) {
            return clocks.hull(Told.parse(told.from() + "T" + told.time().get()));
        }
        return clocks.hull(Told.ofDay(told.from())).hull(clocks.hull(Told.ofDay(told.to())));
    }

    /** "2020-03-05 02:30, local as stated"; "2020-03-05 to 2020-03-06, no hour and no zone told". */
    private static String words(org.truceline.evidence.When told) {
        String days = told.from().equals(told.to()) ? told.from().toString() : told.from() + " to " + told.to();
        String hour = told.time().map(time -> " " + time).orElse("");
        String clock = told.zone().map(stated -> stated.replace(",", "")).orElse("no zone told");
        String missing = hour.isEmpty() ? "no hour told, " : "";
        if (hour.isEmpty() && told.zone().isEmpty()) {
            missing = "";
            clock = "no hour and no zone told";
        }
        return days + hour + ", " + missing + clock;
    }
}
