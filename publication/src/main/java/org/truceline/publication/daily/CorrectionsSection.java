package org.truceline.publication.daily;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.truceline.assessment.counting.CountQuestion;
import org.truceline.assessment.counting.CountingRule;
import org.truceline.evidence.register.History;
import org.truceline.evidence.register.RecordId;
import org.truceline.publication.daily.Profile.Detail;
import org.truceline.publication.daily.Speech.Choice;
import org.truceline.publication.daily.language.Sentence;

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
                .paragraph(speech().line(
                                Sentence.REPORT_BEFORE,
                                "cutOff",
                                earlier.spoken(earlier.cutOff()),
                                "window",
                                earlier.windowInWords()))
                .pointsOr(records(since), speech().text(Sentence.NO_RECORD_MOVED))
                .pointsOr(moved(since), speech().text(Sentence.NO_COUNT_MOVED))
                .named("corrections", speech().text(Sentence.SECTION_CORRECTIONS));
    }

    private Speech speech() {
        return telling.speech();
    }

    private List<Line> records(Since since) {
        return Stream.of(
                        since.added().stream().map(record -> told("added", record)),
                        since.changed().stream().map(record -> told("changed", record)),
                        since.gone().stream().map(record -> told(gone(record), record)))
                .flatMap(lines -> lines)
                .toList();
    }

    private String gone(RecordId record) {
        boolean takenBack = now.whole()
                .find(record)
                .filter(history -> !history.current().holds())
                .isPresent();
        return takenBack ? "taken_back" : "no_longer";
    }

    private Line told(String how, RecordId record) {
        Optional<History> history = now.whole().find(record);
        Optional<String> because =
                history.flatMap(each -> each.current().entered().because()).filter(_ -> telling.mayShow(Detail.WORDS));
        return speech().line(
                        because.isPresent() ? Sentence.SINCE_BECAUSE : Sentence.SINCE,
                        "how",
                        new Choice(how),
                        "kind",
                        telling.kind(history),
                        "quote",
                        because.map(speech()::quoted).orElse(Line.NOTHING))
                .rests(List.of(record));
    }

    private List<Line> moved(Since since) {
        Numbers before = counts(then);
        Numbers after = counts(now);
        List<Line> lines = new ArrayList<>();
        for (CountQuestion question : telling.input().asked().questions(earlier.window())) {
            for (CountingRule rule : telling.input().asked().rules()) {
                String key = Counts.key(rule, question.area());
                PrintedNumber was = before.get(key);
                PrintedNumber is = after.get(key);
                if (!is.text().equals(was.text())) {
                    lines.add(moved(rule, was, is, since));
                }
            }
        }
        return lines;
    }

    private Numbers counts(Disclosed disclosed) {
        Numbers counted = new Numbers(speech(), earlier.windowInWords());
        new Counts(
                        speech(),
                        disclosed,
                        telling.input().asked(),
                        telling.input().clocks(),
                        telling.input().agreement().classes(),
                        earlier.window())
                .print(counted);
        return counted;
    }

    private Line moved(CountingRule rule, PrintedNumber was, PrintedNumber is, Since since) {
        Since behind = since.behind(
                Stream.concat(was.records().stream(), is.records().stream()).toList());
        return speech().line(
                        Sentence.MOVED,
                        "what",
                        is.what(),
                        "rule",
                        telling.quantities().title(rule),
                        "was",
                        numbers.reprint(PrintedNumber.WAS, was),
                        "is",
                        numbers.reprint("is/", is),
                        "why",
                        behind.inWords(speech()))
                .rests(behind.records());
    }
}
