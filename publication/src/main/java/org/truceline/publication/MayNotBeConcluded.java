package org.truceline.publication;

import java.util.ArrayList;
import java.util.List;
import org.truceline.agreement.Drawn;
import org.truceline.agreement.Instrument;

/** What readers may not conclude from a page or a report, as sentences. */
public final class MayNotBeConcluded {

    private MayNotBeConcluded() {}

    /** The sentences that hold for {@code situation}. */
    public static List<String> sentences(Situation situation) {
        List<String> sentences = new ArrayList<>();
        sentences.add("A finding is about an act as reported. It does not say that the act happened, nor who did it: "
                + "occurrence, attribution and assessment are three judgements.");
        sentences.add(
                "Where nothing is shown, nothing was found by us. Nobody's eye is implied: an empty day or stretch "
                        + "is “not observed”, never calm.");
        sentences.add("Figures come from different sources, windows and categories. They are not added.");
        sentences.add(
                "A side's bulletin is that side's count. Two ledgers that differ are printed side by side; neither "
                        + "corrects the other, and neither corroborates itself.");
        sentences.add("No comment is not a denial, and a denial of earlier claims is no answer to a later one.");
        sentences.add("These records come from public pages that could be found and read in part. Their number says "
                + "nothing about how much happened, and cannot be compared between parties, places or weeks.");
        situation.agreement().notes().stream()
                .flatMap(note -> note.where().rule().drawings())
                .distinct()
                .map(MayNotBeConcluded::ofTheMap)
                .forEach(sentences::add);
        situation.agreement().instruments().values().stream()
                .filter(instrument -> instrument.transcription() != Instrument.Transcription.COMPLETE)
                .map(Instrument::title)
                .reduce((one, other) -> one + "; " + other)
                .ifPresent(titles -> sentences.add("Parts of the regime are not written down here (" + titles
                        + "), so nothing may be called “not regulated”."));
        return List.copyOf(sentences);
    }

    private static String ofTheMap(Drawn drawn) {
        return "The line “" + drawn.title() + "” was "
                + switch (drawn.basis()) {
                    case JUDGED -> "drawn by judgement from published points, and the real one may lie up to ";
                    case MEASURED -> "measured, and the real one may lie up to ";
                }
                + drawn.error() + " away. Nearer to an edge than that, inside or outside cannot be told.";
    }
}
