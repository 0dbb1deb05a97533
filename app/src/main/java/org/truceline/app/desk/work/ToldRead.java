package org.truceline.app.desk.work;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.truceline.evidence.register.Meaning;
import org.truceline.intake.place.Reference;
import org.truceline.intake.place.RelativePlace;
import org.truceline.notation.FaultyInput;

/**
 * What a place in words may mean.
 *
 * @param meanings all that may be meant; none where it could not be read or what it is told from is not known
 * @param said how it was read, in sentences
 */
public record ToldRead(List<Meaning> meanings, String said, List<Problem> faults) {

    /**
     * A name, or a place told by distance and direction.
     *
     * @param from where the observer stands who tells it
     * @param named every place of just this name
     */
    public static ToldRead of(String words, Optional<Meaning.Spot> from, Function<String, List<Meaning.Spot>> named) {
        List<Meaning.Spot> places = named.apply(words);
        if (!places.isEmpty()) {
            return new ToldRead(List.copyOf(places), answering(words, places.size()), List.of());
        }
        try {
            return of(RelativePlace.read("text", words), from, named);
        } catch (FaultyInput faulty) {
            return new ToldRead(
                    List.of(),
                    "",
                    faulty.faults().stream()
                            .map(fault -> Problem.of(null, "text", fault))
                            .toList());
        }
    }

    private static ToldRead of(
            RelativePlace place, Optional<Meaning.Spot> from, Function<String, List<Meaning.Spot>> named) {
        List<Meaning.Spot> references = references(place.reference(), from, named);
        String rules = String.join(" ", place.rules());
        String told = references.isEmpty()
                ? "It is not known where " + place.reference().words() + " is."
                : references.size() == 1 ? "" : answering(place.reference().words(), references.size());
        return new ToldRead(
                references.stream()
                        .<Meaning>map(spot -> new Meaning.Off(
                                spot,
                                place.direction().bearings(),
                                place.distance().nearest(),
                                place.distance().farthest()))
                        .toList(),
                Stream.of(rules, told).filter(part -> !part.isEmpty()).collect(Collectors.joining(" ")),
                List.of());
    }

    private static List<Meaning.Spot> references(
            Reference reference, Optional<Meaning.Spot> from, Function<String, List<Meaning.Spot>> named) {
        List<Meaning.Spot> known = named.apply(reference.words());
        return switch (reference) {
            case Reference.Observer _ -> known.isEmpty() ? from.stream().toList() : known;
            case Reference.Named _ -> known;
        };
    }

    private static String answering(String words, int places) {
        return places == 1
                ? "One place that is known here answers to " + words + "."
                : places + " places that are known here answer to " + words + ".";
    }
}
