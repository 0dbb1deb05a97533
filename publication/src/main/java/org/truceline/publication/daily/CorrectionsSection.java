package org.truceline.publication.daily;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.truceline.evidence.register.History;
import org.truceline.evidence.register.Kind;
import org.truceline.evidence.register.RecordId;
import org.truceline.publication.daily.Profile.Detail;

/**
 * What would be otherwise in the report before, had it been written now: the records that were added, changed and taken
 * back since, and the numbers that moved by them.
 *
 * @param earlier the report before
 * @param then what it showed
 * @param now what it would show today, of the same window
 */
record CorrectionsSection(Telling telling, Numbers numbers, Edition earlier, Disclosed then, Disclosed now) {

    DailyReport.Section section() {
        Since since = Since.of(
                then.shown(), now.shown(), earlier.window(), telling.input().clocks());
        return new Blocks()
                .paragraph("The report before was cut off at " + earlier.spoken(earlier.cutOff())
                        + ". It was of the time " + earlier.windowInWords() + ".")
                .pointsOr(records(since), "No record of that time was added, changed or taken back since.")
                .pointsOr(moved(since), "None of its counts moved.")
                .named("corrections", "Corrections to the report before");
    }

    private List<Line> records(Since since) {
        return Stream.of(
                        since.added().stream().map(record -> told("Added since: ", record)),
                        since.changed().stream().map(record -> told("Changed since: ", record)),
                        since.gone().stream().map(record -> told(gone(record), record)))
                .flatMap(lines -> lines)
                .toList();
    }

    private String gone(RecordId record) {
        boolean takenBack = now.whole()
                .find(record)
                .filter(history -> !history.current().holds())
                .isPresent();
        return takenBack ? "Taken back since: " : "No longer in a report of this kind: ";
    }

    private Line told(String what, RecordId record) {
        Optional<History> history = now.whole().find(record);
        Line line = Line.of(what
                + history.map(each -> Kind.of(each.current().recorded()).word().replace('-', ' '))
                        .orElse("a record"));
        return history.flatMap(each -> each.current().entered().because())
                .filter(_ -> telling.mayShow(Detail.WORDS))
                .map(because -> line.then(", because").thenQuoted(because))
                .orElse(line.then("."))
                .rests(List.of(record));
    }

    private List<Line> moved(Since since) {
        Numbers before = counts(then);
        Numbers after = counts(now);
        List<Line> lines = new ArrayList<>();
        for (PrintedNumber was : before.all()) {
            after.find(was.key())
                    .filter(is -> !is.text().equals(was.text()))
                    .ifPresent(is -> lines.add(moved(was, is, since)));
        }
        return lines;
    }

    private Numbers counts(Disclosed disclosed) {
        Numbers counted = new Numbers(earlier.windowInWords());
        new Counts(
                        disclosed,
                        telling.input().asked(),
                        telling.input().clocks(),
                        telling.input().agreement().classes(),
                        earlier.window())
                .print(counted);
        return counted;
    }

    private Line moved(PrintedNumber was, PrintedNumber is, Since since) {
        Since behind = since.behind(
                Stream.concat(was.records().stream(), is.records().stream()).toList());
        return Line.of(is.what() + ", by the rule “" + is.rule().split(":", 2)[0] + "”: was ")
                .then(numbers.reprint(PrintedNumber.WAS, was))
                .then(", is ")
                .then(numbers.reprint("is/", is))
                .then(". Why: " + behind.inWords() + ".")
                .rests(behind.records());
    }
}
