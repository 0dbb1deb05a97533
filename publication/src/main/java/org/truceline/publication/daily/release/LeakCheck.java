package org.truceline.publication.daily.release;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.truceline.evidence.register.RecordId;
import org.truceline.publication.daily.Coarsening;
import org.truceline.publication.daily.DailyInput;
import org.truceline.publication.daily.DailyReport;
import org.truceline.publication.daily.DailyReport.Block;
import org.truceline.publication.daily.Edition;
import org.truceline.publication.daily.Line;
import org.truceline.publication.daily.PrintedNumber;
import org.truceline.publication.daily.Profile;

/**
 * Reads a finished report and its finished files for anything that is finer than the profile, by what the register holds and
 * not by how the report was made. It looks for names, times, words and positions; it cannot tell what readers may infer.
 */
public final class LeakCheck {

    private final DailyInput input;
    private final Profile profile;
    private final WordLeaks words;
    private final CoordinateLeaks coordinates;

    private LeakCheck(DailyInput input, Profile profile) {
        Secrets secrets = new Secrets(input, profile);
        this.input = input;
        this.profile = profile;
        this.words = new WordLeaks(secrets.words(), secrets.inTheOpen());
        this.coordinates = new CoordinateLeaks(profile.coarsening().decimals(), secrets.positions());
    }

    /** The check of an edition's profile against everything in the input's register. */
    public static LeakCheck of(DailyInput input, Edition edition) {
        return new LeakCheck(input, edition.profile());
    }

    /** Every leak in the value and in the files, each once for each place; none when it may go out. */
    public List<Leak> leaks(DailyReport report, List<Release.File> files) {
        Map<String, Leak> leaks = new LinkedHashMap<>();
        for (DailyReport.Section section : report.sections()) {
            for (Block block : section.blocks()) {
                inText("section “" + section.title() + "”", title(block), leaks);
                block.lines().map(Line::text).forEach(text -> inText("section “" + section.title() + "”", text, leaks));
            }
        }
        report.numbers().forEach(number -> inNumber(number, leaks));
        for (Release.File file : files) {
            Texts.of(file.bytes()).forEach(text -> inText(file.name(), text, leaks));
        }
        return List.copyOf(leaks.values());
    }

    private static String title(Block block) {
        return switch (block) {
            case Block.Table table -> table.title() + " " + String.join(" ", table.columns());
            case Block.Heading _, Block.Paragraph _, Block.Points _ -> "";
        };
    }

    private void inText(String where, String text, Map<String, Leak> leaks) {
        words.in(text)
                .forEach((secret, around) -> leaks.putIfAbsent(
                        where + secret, new Leak(where + ", near " + around, secret.found() + ".", secret.remedy())));
        if (!(profile.coarsening() instanceof Coarsening.AsTold)) {
            coordinates
                    .in(text)
                    .forEach((position, around) -> leaks.putIfAbsent(
                            where + position,
                            new Leak(
                                    where + ", near " + around,
                                    "found a position that is finer than the profile tells, “" + position + "”.",
                                    "Take it out of the record that prints it.")));
        }
    }

    /** Numbers of the report before may rest on records that are restricted since. */
    private void inNumber(PrintedNumber number, Map<String, Leak> leaks) {
        inText("number " + number.id(), number.what() + " " + number.text() + " " + number.effort(), leaks);
        List<RecordId> restricted = new ArrayList<>();
        if (!number.key().startsWith(PrintedNumber.WAS)) {
            number.records().stream().filter(this::isRestricted).forEach(restricted::add);
        }
        restricted.forEach(record -> leaks.put(
                number.id() + record,
                new Leak(
                        "number " + number.id(),
                        "found record " + record + " in it, which is restricted.",
                        "Lift the restriction of the record, or leave it out.")));
    }

    private boolean isRestricted(RecordId record) {
        return input.register()
                .find(record)
                .filter(history -> !profile.lets(history.current().entered().disclosure()))
                .isPresent();
    }
}
