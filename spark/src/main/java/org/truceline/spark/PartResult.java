package org.truceline.spark;

import java.io.Serializable;
import java.util.List;
import org.truceline.notation.Fault;
import org.truceline.notation.FaultyInput;
import org.truceline.notation.Where;

/** What an attempt at a part gives back. */
sealed interface PartResult extends Serializable {

    /** It was answered. */
    record Answered(PartDone done) implements PartResult {}

    /** Nothing after some row can be trusted: trying again would not help. */
    record Broken(List<Told> faults) implements PartResult {

        static Broken of(FaultyInput problem) {
            return new Broken(problem.faults().stream().map(Told::of).toList());
        }

        FaultyInput problem() {
            return new FaultyInput(faults.stream().map(Told::fault).toList());
        }
    }

    /** A fault in words that travel. */
    record Told(String file, int line, int column, List<String> words) implements Serializable {

        static Told of(Fault fault) {
            Where where = fault.where();
            List<String> words = List.of(fault.about(), fault.expected(), fault.found(), fault.remedy());
            return new Told(where.file(), where.line(), where.column(), words);
        }

        Fault fault() {
            return new Fault(new Where(file, line, column), words.get(0), words.get(1), words.get(2), words.get(3));
        }
    }
}
