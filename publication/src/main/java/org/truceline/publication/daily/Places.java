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

/** The words for places under one profile, small cells merged. */
final class Places {

    /** The words for places with too few records to be told apart. */
    static final String OTHER = "other places";

    private final Profile profile;
    private final Set<String> merged = new HashSet<>();
    private final Map<String, Long> accounts;

    Places(Profile profile, List<Unit> units) {
        this.profile = profile;
        this.accounts = units.stream()
                .collect(Collectors.groupingBy(
                        this::name,
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
        return label(name(unit));
    }

    /** A place that a record tells. */
    String of(ToldPlace told) {
        return isAsTold() ? told.words() : label(coarse(told.whereabouts()));
    }

    private String label(String name) {
        boolean hidden = merged.contains(name) || (profile.smallCell() > 1 && !accounts.containsKey(name));
        return hidden ? OTHER : name;
    }

    private String name(Unit unit) {
        return isAsTold() ? unit.place().words() : coarse(unit.place().ground());
    }

    private String coarse(Whereabouts ground) {
        return profile.coarsening().name(ground);
    }

    /** True when places are told in the words of their records. */
    boolean isAsTold() {
        return profile.coarsening() instanceof Coarsening.AsTold;
    }
}
