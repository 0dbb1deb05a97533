package org.truceline.publication.daily;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.truceline.assessment.effort.TimeWindow;
import org.truceline.evidence.register.RecordId;
import org.truceline.publication.daily.DailyReport.RecordLine;
import org.truceline.publication.daily.DailyReport.Section;
import org.truceline.publication.daily.language.Sentence;

/** Puts one report together. */
final class Making {

    private final DailyInput input;
    private final Edition edition;
    private final TimeWindow window;
    private final Disclosed disclosed;
    private final Numbers numbers;
    private final Counts counts;
    private final Occasion occasion;

    Making(DailyInput input, Edition edition) {
        this.input = input;
        this.edition = edition;
        this.window = edition.window();
        this.disclosed = Disclosed.of(input.register().at(edition.cutOff()), edition, input.clocks());
        this.numbers = new Numbers(edition.speech(), edition.windowInWords());
        this.counts = new Counts(
                edition.speech(),
                disclosed,
                input.asked(),
                input.clocks(),
                input.agreement().classes(),
                window);
        this.occasion = new Occasion(disclosed.shown(), input.clocks());
    }

    DailyReport report() {
        List<Counts.Counted> counted = counts.print(numbers);
        Counts.Counted everywhere = counted.getFirst();
        Places places = new Places(
                edition.speech(), edition.profile(), everywhere.units().counted());
        Telling telling = new Telling(input, edition, disclosed.shown(), places);
        List<Section> sections = sections(telling, counted);
        return new DailyReport(
                edition,
                edition.speech()
                        .text(
                                Sentence.REPORT_TITLE,
                                "day",
                                edition.day(),
                                "agreement",
                                input.agreement().title()),
                input.mark().notice().map(edition.speech()::text),
                notices(),
                sections,
                numbers.all(),
                records(telling, sections));
    }

    private List<Section> sections(Telling telling, List<Counts.Counted> counted) {
        List<Section> sections = new ArrayList<>();
        sections.add(new SummarySection(counts, telling, numbers, counted).section());
        sections.add(
                new EffortSection(counts, telling, numbers, counted.getFirst().effort()).section());
        IncidentsSection incidents = new IncidentsSection(telling, numbers, disclosed, occasion, window);
        sections.add(incidents.section());
        sections.add(new FindingsSection(telling, disclosed, incidents.incidents()).section());
        sections.add(new PatrolsSection(telling, disclosed, occasion, window).section());
        sections.add(new HoldingsSection(telling, numbers, disclosed, occasion, window).section());
        sections.add(new FiguresSection(telling, numbers, disclosed, occasion, window).section());
        sections.add(new DueSection(telling, edition.cutOff()).section());
        sections.add(new LimitsSection(telling, disclosed).section());
        edition.earlier().ifPresent(earlier -> sections.add(corrections(telling, earlier)));
        return sections;
    }

    private Section corrections(Telling telling, Edition earlier) {
        Disclosed then = Disclosed.of(input.register().at(earlier.cutOff()), earlier, input.clocks());
        Disclosed now = Disclosed.of(disclosed.whole(), earlier, input.clocks());
        return new CorrectionsSection(telling, numbers, earlier, then, now).section();
    }

    private List<String> notices() {
        Speech speech = edition.speech();
        List<String> notices = new ArrayList<>();
        if (edition.language().isUnreviewed()) {
            notices.add(speech.text(Sentence.NOTICE_NOT_REVIEWED));
        }
        notices.add(speech.text(
                Sentence.NOTICE_EDITION,
                "profile",
                new Speech.Choice(edition.profile().id()),
                "title",
                edition.profile().title(),
                "cutOff",
                edition.spoken(edition.cutOff())));
        notices.add(speech.text(Sentence.NOTICE_WINDOW, "window", edition.windowInWords()));
        notices.add(edition.profile().coarsening().inWords(speech));
        return notices;
    }

    /** Every record that a number or a line rests on, once, in the order of printing. */
    private List<RecordLine> records(Telling telling, List<Section> sections) {
        Set<RecordId> records = new LinkedHashSet<>();
        sections.stream()
                .flatMap(section -> section.blocks().stream())
                .flatMap(DailyReport.Block::lines)
                .flatMap(line -> line.parts().stream())
                .flatMap(Making::rests)
                .forEach(records::add);
        numbers.all().forEach(number -> records.addAll(number.records()));
        return records.stream()
                .map(record ->
                        new RecordLine(record, telling.kind(input.register().find(record))))
                .toList();
    }

    private static Stream<RecordId> rests(Line.Part part) {
        return switch (part) {
            case Line.Part.Rests rests -> rests.records().stream();
            case Line.Part.Words _, Line.Part.Told _, Line.Part.Printed _ -> Stream.empty();
        };
    }
}
