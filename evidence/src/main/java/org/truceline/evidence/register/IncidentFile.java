package org.truceline.evidence.register;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.truceline.evidence.Require;

/**
 * The accounts that somebody took to be about one moment in time and space.
 *
 * @param title in neutral words
 * @param accounts claims and observations, each once
 * @param because why they are taken together
 * @param mergedInto the incident that now holds its accounts; then its own list is empty
 */
public record IncidentFile(String title, List<RecordId> accounts, String because, Optional<RecordId> mergedInto)
        implements Recorded {

    /** @throws IllegalArgumentException when the title or the reason is blank, or a merged incident holds accounts */
    public IncidentFile {
        Require.text(title, "the title of an incident");
        Require.text(because, "why these accounts are one incident");
        accounts = accounts.stream().distinct().toList();
        if (mergedInto.isPresent() && !accounts.isEmpty()) {
            throw new IllegalArgumentException("expected no accounts in a merged incident, found " + accounts.size());
        }
    }

    @Override
    public Stream<RecordId> mentions() {
        return Stream.concat(accounts.stream(), mergedInto.stream());
    }
}
