package org.truceline.app.registry;

import java.util.stream.Stream;
import org.truceline.evidence.register.History;
import org.truceline.evidence.register.RecordId;
import org.truceline.evidence.register.Register;

/** Which records somebody may know of. Whatever is out of sight is not there for him. */
public sealed interface Sight {

    /** All records. */
    record Everything() implements Sight {}

    /** The records of which this account wrote a version, and those that speak of one of them. */
    record Own(String account) implements Sight {}

    /** None. */
    record Nothing() implements Sight {}

    /** Whether the record is there and may be known of. */
    default boolean sees(Register register, RecordId record) {
        return register.find(record).filter(history -> sees(register, history)).isPresent();
    }

    /** The same of a record whose history is at hand. */
    default boolean sees(Register register, History history) {
        return switch (this) {
            case Everything() -> true;
            case Own(String account) ->
                wrote(account, history)
                        || history.current()
                                .recorded()
                                .mentions()
                                .flatMap(mentioned -> register.find(mentioned).stream())
                                .anyMatch(mentioned -> wrote(account, mentioned));
            case Nothing() -> false;
        };
    }

    /** The records that may be known of, in the order of their first versions. */
    default Stream<History> all(Register register) {
        return register.all().filter(history -> sees(register, history));
    }

    private static boolean wrote(String account, History history) {
        return history.versions().stream().anyMatch(version -> version.author().equals(account));
    }
}
