package org.truceline.app.desk.work;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.truceline.agreement.Classes;
import org.truceline.evidence.register.Account;
import org.truceline.evidence.register.HoldingCounted;
import org.truceline.evidence.register.Recorded;
import org.truceline.occurrence.ClassTree;

/** Whether the classes that a record names are classes. */
record ClassCheck(Classes classes) {

    List<Problem> faults(@Nullable UUID record, Recorded recorded) {
        return switch (recorded) {
            case Account account ->
                Stream.concat(
                                unknown(
                                        record,
                                        "happening.act",
                                        classes.acts(),
                                        Optional.of(account.happening().act())),
                                unknown(
                                        record,
                                        "happening.weapon",
                                        classes.weapons(),
                                        account.happening().weapon()))
                        .toList();
            case HoldingCounted holding ->
                unknown(record, "what", classes.weapons(), Optional.of(holding.what()))
                        .toList();
            case Recorded _ -> List.of();
        };
    }

    private static Stream<Problem> unknown(@Nullable UUID record, String field, ClassTree tree, Optional<String> id) {
        return id
                .filter(each -> !tree.knows(each))
                .map(each -> Problem.form(record, field, "a class of the list of words", each))
                .stream();
    }
}
