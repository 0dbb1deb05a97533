package org.truceline.agreement;

import java.util.List;
import java.util.Optional;
import org.truceline.occurrence.ActClass;

/** One promise of the agreement. */
public sealed interface Term {

    /** Names it. */
    String id();

    /** A short title for people. */
    String title();

    /** The words that it rests on. */
    Clause clause();

    /** Preambular and unilateral statements beside it: they are printed and change nothing. */
    List<String> remarks();

    /**
     * Forbids an act.
     *
     * @param act the class of acts that is forbidden
     * @param where where; anywhere when empty
     * @param from from when, included; always when empty
     * @param whoIsOpen the open point that leaves open whom it binds, when the text does
     */
    record Prohibition(
            String id,
            String title,
            ActClass act,
            Optional<Value<RegionRule>> where,
            Optional<Moment> from,
            Optional<OpenPoint> whoIsOpen,
            Clause clause,
            List<String> remarks)
            implements Term {
        public Prohibition {
            remarks = List.copyOf(remarks);
        }
    }

    /**
     * Requires a deed by a time.
     *
     * @param owners actors' ids
     * @param due by when
     * @param fulfilledBy the name of the deed that fulfils it
     */
    record Duty(
            String id,
            String title,
            List<String> owners,
            Due due,
            Value<String> fulfilledBy,
            Clause clause,
            List<String> remarks)
            implements Term {
        public Duty {
            owners = List.copyOf(owners);
            remarks = List.copyOf(remarks);
        }
    }

    /** Marks a region without a rule for conduct in it. */
    record Note(String id, String title, RegionRule where, Clause clause, List<String> remarks) implements Term {
        public Note {
            remarks = List.copyOf(remarks);
        }
    }
}
