package org.truceline.evidence.register;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.truceline.evidence.Require;
import org.truceline.evidence.Worded;

/**
 * What reached the office, kept as it came.
 *
 * @param source who sent or published it; empty when that is not known
 * @param receipt the number that the sender was given
 * @param received when it reached the office
 * @param publication where it can be looked up, for what was published
 * @param text the words as received, untouched; offsets of claims count in it
 * @param repeats reports that it says it takes its account from: they are one origin
 * @param caution what stands between the words and who said them
 */
public record ReceivedReport(
        Optional<RecordId> source,
        Channel channel,
        Optional<String> receipt,
        Clocked received,
        Optional<Publication> publication,
        String text,
        List<RecordId> repeats,
        Caution caution)
        implements Recorded {

    /** The way by which a report came. */
    public enum Channel implements Worded {
        RADIO,
        TELEPHONE,
        HOTLINE,
        IN_PERSON,
        LETTER,
        MESSAGE,
        FORM,
        TABLE,
        PUBLISHED,
        SENSOR
    }

    /** What stands between the printed words and those that were said. */
    public enum Caution implements Worded {
        NONE,
        TRANSLATION,
        MACHINE_TRANSLATION,
        MACHINE_REWORDING,
        MACHINE_CODED
    }

    /** Where and when a text was published, and its language (BCP 47). */
    public record Publication(Optional<String> address, Optional<Clocked> published, Optional<String> language) {}

    /** @throws IllegalArgumentException when a part that is given is blank */
    public ReceivedReport {
        Require.textIfAny(receipt, "a receipt number");
        Require.text(text, "the words of a report");
        repeats = List.copyOf(repeats);
    }

    @Override
    public Stream<RecordId> mentions() {
        return Stream.concat(source.stream(), repeats.stream());
    }
}
