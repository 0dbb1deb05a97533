package org.truceline.publication.daily;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.truceline.assessment.counting.Unit;
import org.truceline.evidence.register.ToldPlace;
import org.truceline.geo.Whereabouts;
import org.truceline.publication.daily.language.Sentence;

/** The words for places under one profile, small cells merged. */
final class Places {

    private final Speech speech;
    private final Profile profile;
    private final Set<String> merged = new HashSet<>();
    private final Map<String, Long> accounts;

    Places(Speech speech, Profile profile, List<Unit> units) {
        this.speech = speech;
        this.profile = profile;
        this.accounts = units.stream()
                .collect(Collectors.groupingBy(
                        this::key,
                        Collectors.summingLong(unit -> unit.accounts().size())));
        accounts.keySet().stream().filter(this::isSmall).forEach(merged::add);
        accounts.keySet().stream()
                .filter(name -> !merged.contains(name))
                .sorted(Comparator.<String, Long>comparing(accounts::get).thenComparing(name -> name))
                .forEach(this::hideIfTooFew);
    }

    /** What is merged must itself be enough, or the next smallest is merged with it. */
    private void hideIfTooFew(String next) {
        long together = merged.stream().mapToLong(accounts::get).sum();
        if (together > 0 && together < profile.smallCell()) {
            merged.add(next);
        }
    }

    private boolean isSmall(String name) {
        return accounts.getOrDefault(name, 0L) < profile.smallCell();
    }

    /** Where a unit was. */
    String of(Unit unit) {
        return label(key(unit), unit.place().words(), unit.place().ground());
    }

    /** A place that a record tells. */
    String of(ToldPlace told) {
        return isAsTold()
                ? told.words()
                : label(coarsening().key(told.whereabouts()), told.words(), told.whereabouts());
    }

    private String label(String key, String words, Whereabouts ground) {
        boolean hidden = merged.contains(key) || (profile.smallCell() > 1 && !accounts.containsKey(key));
        if (hidden) {
            return speech.text(Sentence.OTHER_PLACES);
        }
        return isAsTold() ? words : coarsening().name(ground, speech);
    }

    private String key(Unit unit) {
        return isAsTold() ? unit.place().words() : coarsening().key(unit.place().ground());
    }

    private Coarsening coarsening() {
        return profile.coarsening();
    }

    /** True when places are told in the words of their records. */
    boolean isAsTold() {
        return profile.coarsening() instanceof Coarsening.AsTold;
    }
}
