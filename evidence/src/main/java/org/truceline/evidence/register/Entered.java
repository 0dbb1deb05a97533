package org.truceline.evidence.register;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.truceline.evidence.Require;
import org.truceline.evidence.Worded;

/**
 * What somebody enters: a new version of one record.
 *
 * @param record which record
 * @param author the account that enters it
 * @param stroke what one person did at one stroke: all versions of it share this, and are undone together
 * @param replaces the keys of the versions that the author had before him; none for a new record
 * @param standing whether the record holds or is taken back
 * @param disclosure who may ever see it; restricted unless somebody lifts it
 * @param because why it was changed
 * @param recorded what it says from now on
 */
public record Entered(
        RecordId record,
        String author,
        UUID stroke,
        List<UUID> replaces,
        Standing standing,
        Disclosure disclosure,
        Optional<String> because,
        Recorded recorded) {

    /** Whether a record holds. */
    public enum Standing implements Worded {
        HOLDS,
        /** Taken back by its author or the office; still to be seen in the history. */
        WITHDRAWN
    }

    /** The widest circle that a record may ever reach. */
    public enum Disclosure implements Worded {
        RESTRICTED,
        INTERNAL,
        RELEASABLE
    }

    /** @throws IllegalArgumentException when nobody enters it, or a version replaces another without a reason */
    public Entered {
        Require.text(author, "who enters a record");
        Require.textIfAny(because, "a reason");
        replaces = List.copyOf(replaces);
        if (standing == Standing.WITHDRAWN && because.isEmpty()) {
            throw new IllegalArgumentException("expected a reason for taking record " + record + " back, found none");
        }
    }

    /** The first version of a new record: it holds, restricted. */
    public static Entered anew(RecordId record, String author, UUID stroke, Recorded recorded) {
        return new Entered(
                record, author, stroke, List.of(), Standing.HOLDS, Disclosure.RESTRICTED, Optional.empty(), recorded);
    }

    /** A version in place of all that are current now, standing and disclosure as they are. */
    public static Entered inPlaceOf(History history, String author, UUID stroke, String because, Recorded recorded) {
        Entered now = history.current().entered();
        return new Entered(
                now.record(),
                author,
                stroke,
                history.heads().stream().map(Version::key).toList(),
                now.standing(),
                now.disclosure(),
                Optional.of(because),
                recorded);
    }

    /** What it says as it is, for another circle of people. */
    public static Entered disclosed(
            History history, String author, UUID stroke, String because, Disclosure disclosure) {
        Entered kept =
                inPlaceOf(history, author, stroke, because, history.current().recorded());
        return new Entered(
                kept.record, author, stroke, kept.replaces, kept.standing, disclosure, kept.because, kept.recorded);
    }

    /** The record taken back, or put back. */
    public static Entered standing(History history, String author, UUID stroke, String because, Standing standing) {
        Entered kept =
                inPlaceOf(history, author, stroke, because, history.current().recorded());
        return new Entered(
                kept.record, author, stroke, kept.replaces, standing, kept.disclosure, kept.because, kept.recorded);
    }
}
