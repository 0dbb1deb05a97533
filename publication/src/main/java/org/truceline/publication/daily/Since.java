package org.truceline.publication.daily;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.truceline.assessment.effort.TimeWindow;
import org.truceline.evidence.register.History;
import org.truceline.evidence.register.RecordId;
import org.truceline.evidence.register.Register;
import org.truceline.publication.daily.language.Sentence;

/**
 * How two registers differ in what touches one window.
 *
 * @param added in the later alone
 * @param changed in both, by another version
 * @param gone in the earlier alone
 */
record Since(Register before, Register after, List<RecordId> added, List<RecordId> changed, List<RecordId> gone) {

    static Since of(Register before, Register after, TimeWindow window, Collection<ZoneId> clocks) {
        List<RecordId> added = new ArrayList<>();
        List<RecordId> changed = new ArrayList<>();
        List<RecordId> gone = new ArrayList<>();
        for (RecordId record : touching(window, clocks, before, after)) {
            Optional<History> was = before.find(record);
            Optional<History> is = after.find(record);
            if (was.isEmpty()) {
                added.add(record);
            } else if (is.isEmpty()) {
                gone.add(record);
            } else if (!was.get().current().key().equals(is.get().current().key())) {
                changed.add(record);
            }
        }
        return new Since(before, after, added, changed, gone);
    }

    private static Set<RecordId> touching(TimeWindow window, Collection<ZoneId> clocks, Register... registers) {
        Set<RecordId> touching = new LinkedHashSet<>();
        for (Register register : registers) {
            Occasion occasion = new Occasion(register, clocks);
            register.all()
                    .map(History::record)
                    .filter(record -> occasion.touches(record, window))
                    .forEach(touching::add);
        }
        return touching;
    }

    /** Those differences that these records, or what they speak of, have part in; all where none of them has. */
    Since behind(Collection<RecordId> records) {
        Set<RecordId> near = records.stream()
                .flatMap(record -> Stream.concat(
                        Stream.of(record), Stream.of(before, after).flatMap(register -> mentioned(register, record))))
                .collect(Collectors.toSet());
        Since part = new Since(before, after, among(added, near), among(changed, near), among(gone, near));
        return part.isNone() ? this : part;
    }

    private static Stream<RecordId> mentioned(Register register, RecordId record) {
        return register.find(record).stream()
                .flatMap(history -> history.current().recorded().mentions());
    }

    private static List<RecordId> among(List<RecordId> records, Set<RecordId> near) {
        return records.stream().filter(near::contains).toList();
    }

    boolean isNone() {
        return added.isEmpty() && changed.isEmpty() && gone.isEmpty();
    }

    /** "1 record added, 2 records changed". */
    String inWords(Speech speech) {
        List<String> parts = new ArrayList<>();
        say(parts, speech, added, Sentence.RECORDS_ADDED);
        say(parts, speech, changed, Sentence.RECORDS_CHANGED);
        say(parts, speech, gone, Sentence.RECORDS_GONE);
        return speech.list(parts);
    }

    private static void say(List<String> parts, Speech speech, List<RecordId> records, Sentence sentence) {
        if (!records.isEmpty()) {
            parts.add(speech.text(sentence, "n", records.size()));
        }
    }

    /** All of them. */
    List<RecordId> records() {
        return Stream.of(added, changed, gone).flatMap(List::stream).toList();
    }
}
