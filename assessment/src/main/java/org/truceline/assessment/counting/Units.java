package org.truceline.assessment.counting;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.truceline.agreement.Classes;
import org.truceline.evidence.register.Account;
import org.truceline.evidence.register.ClaimMade;
import org.truceline.evidence.register.IncidentFile;
import org.truceline.evidence.register.ObservationMade;
import org.truceline.evidence.register.ReceivedReport;
import org.truceline.evidence.register.RecordId;
import org.truceline.evidence.register.Register;

/**
 * What a register holds that may be what a question asks for.
 *
 * @param counted incidents first, then accounts in none, each in the register's order
 * @param mayRepeat those among them that may be about the same as another: accounts in no incident, incidents that share one
 * @param machineCoded accounts that a machine coded and nobody read; in no count
 */
public record Units(CountQuestion question, List<Unit> counted, List<Unit> mayRepeat, List<RecordId> machineCoded) {

    public Units {
        counted = List.copyOf(counted);
        mayRepeat = List.copyOf(mayRepeat);
        machineCoded = List.copyOf(machineCoded);
    }

    /**
     * The units of a question.
     *
     * @param clocks those that a time without a stated zone may be told on; at least one
     * @param classes what acts and weapons there are
     */
    public static Units of(
            Register register, CountQuestion question, Collection<? extends ZoneId> clocks, Classes classes) {
        return new Gathering(register, question, new UnitMaking(question, clocks, classes), new ArrayList<>()).units();
    }

    /** The same without those that may be about the same as another. */
    public Units withoutRepeats() {
        return new Units(
                question,
                counted.stream().filter(unit -> !mayRepeat.contains(unit)).toList(),
                List.of(),
                machineCoded);
    }

    private record Gathering(
            Register register, CountQuestion question, UnitMaking making, List<RecordId> machineCoded) {

        Units units() {
            List<Unit> counted = new ArrayList<>();
            Set<RecordId> inIncidents = new HashSet<>();
            Set<Unit> sharing = new HashSet<>();
            register.all(IncidentFile.class).forEach(held -> {
                List<RecordId> accounts = held.recorded().accounts();
                boolean shares = accounts.stream().anyMatch(inIncidents::contains);
                inIncidents.addAll(accounts);
                unit(Optional.of(held.record()), accounts).ifPresent(unit -> {
                    counted.add(unit);
                    if (shares) {
                        sharing.add(unit);
                    }
                });
            });
            register.all(Account.class)
                    .map(Register.Held::record)
                    .filter(account -> !inIncidents.contains(account))
                    .forEach(account -> unit(Optional.empty(), List.of(account)).ifPresent(counted::add));
            List<Unit> mayRepeat = counted.stream()
                    .filter(unit -> sharing.contains(unit)
                            || (unit.incident().isEmpty()
                                    && counted.stream()
                                            .anyMatch(other -> !other.record().equals(unit.record())
                                                    && making.mayBeOne(unit, other))))
                    .toList();
            return new Units(question, counted, mayRepeat, machineCoded);
        }

        private Optional<Unit> unit(Optional<RecordId> incident, List<RecordId> accounts) {
            List<RecordId> read = accounts.stream()
                    .filter(account -> !isMachineCoded(account))
                    .toList();
            making.of(incident, accounts, register)
                    .filter(unit -> !unit.belongs().isFalse())
                    .ifPresent(_ -> accounts.stream()
                            .filter(account -> !read.contains(account))
                            .forEach(machineCoded::add));
            return making.of(incident, read, register)
                    .filter(unit -> !unit.belongs().isFalse());
        }

        private boolean isMachineCoded(RecordId account) {
            return register.find(account, Account.class).stream()
                    .flatMap(Gathering::report)
                    .flatMap(report -> register.find(report, ReceivedReport.class).stream())
                    .anyMatch(report -> report.caution() == ReceivedReport.Caution.MACHINE_CODED);
        }

        private static Stream<RecordId> report(Account account) {
            return switch (account) {
                case ClaimMade claim -> Stream.of(claim.report());
                case ObservationMade observation -> observation.report().stream();
            };
        }
    }
}
