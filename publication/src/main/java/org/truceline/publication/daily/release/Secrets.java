package org.truceline.publication.daily.release;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.truceline.agreement.Actor;
import org.truceline.agreement.Instrument;
import org.truceline.evidence.SourceKind;
import org.truceline.evidence.register.RegisteredSource;
import org.truceline.evidence.register.Version;
import org.truceline.geo.Position;
import org.truceline.publication.daily.Coarsening;
import org.truceline.publication.daily.DailyInput;
import org.truceline.publication.daily.Profile;

/** What a profile keeps out of a report of this input: from all versions of all records, those taken back too. */
record Secrets(DailyInput input, Profile profile) {

    /** Words that must not be found, each once. */
    List<Secret> words() {
        return Stream.concat(versions().flatMap(version -> Told.secrets(version.recorded())), restrictedSources())
                .filter(secret -> secret.kind().isKeptOutBy(profile))
                .distinct()
                .toList();
    }

    private Stream<Secret> restrictedSources() {
        return input.register()
                .all()
                .map(history -> history.current())
                .filter(version -> !profile.lets(version.entered().disclosure()))
                .flatMap(version -> version.recorded() instanceof RegisteredSource source
                        ? Stream.of(new Secret(Secret.Kind.SOURCE, source.cover()))
                        : Stream.empty());
    }

    /** Every position in the register. */
    Stream<Position> positions() {
        return versions().flatMap(version -> Told.places(version.recorded())).flatMap(Told::positions);
    }

    /** Words that are public anyway: of the agreement, of areas, of bodies that are registered and let through. */
    List<String> inTheOpen() {
        List<String> open = new ArrayList<>();
        open.add(input.agreement().title());
        input.agreement().terms().forEach(term -> {
            open.add(term.title());
            open.add(term.clause().inWords());
        });
        input.agreement().actors().keySet().forEach(open::add);
        input.agreement().actors().values().stream().map(Actor::name).forEach(open::add);
        input.agreement().instruments().values().stream().map(Instrument::title).forEach(open::add);
        input.asked().areas().forEach(area -> open.add(area.title()));
        if (profile.coarsening() instanceof Coarsening.ToAreas areas) {
            areas.areas().forEach(area -> open.add(area.title()));
        }
        publicSources().forEach(open::add);
        return open;
    }

    private Stream<String> publicSources() {
        return input.register()
                .all(RegisteredSource.class)
                .filter(held -> held.recorded().kind() != SourceKind.PERSON)
                .filter(held -> profile.lets(held.version().entered().disclosure()))
                .map(held -> held.recorded().cover());
    }

    private Stream<Version> versions() {
        return input.register().all().flatMap(history -> history.versions().stream());
    }
}
