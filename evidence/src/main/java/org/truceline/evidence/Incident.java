package org.truceline.evidence;

import java.util.List;
import java.util.Optional;

/**
 * The dossier about one moment in time and space: what is alleged, and all that is said of it. It is neither a claim
 * nor a finding.
 */
public record Incident(
        String id,
        String title,
        Alleged alleged,
        List<Claim> claims,
        List<Response> responses,
        List<Figure> casualties) {

    /** The act by its class id, the places by theirs (several where accounts differ, none where untold), and when. */
    public record Alleged(String act, List<String> places, When when) {

        public Alleged {
            Require.text(act, "the class id of an act");
            places = List.copyOf(places);
            places.forEach(place -> Require.text(place, "a place id"));
        }
    }

    /** @throws IllegalArgumentException when the id or the title is blank */
    public Incident {
        Require.text(id, "an incident id");
        Require.text(title, "the title of incident " + id);
        claims = List.copyOf(claims);
        responses = List.copyOf(responses);
        casualties = List.copyOf(casualties);
    }

    public String act() {
        return alleged.act();
    }

    public List<String> places() {
        return alleged.places();
    }

    public When when() {
        return alleged.when();
    }

    /**
     * The number of different sources that make a claim here, however many reports carry them: two outlets that repeat
     * one source are one origin. {@link Dossier#origins} also joins the sources of one side.
     */
    public long origins() {
        return claims.stream().map(Claim::by).distinct().count();
    }

    /** The newest response of an accused that answers the claim at hand, else empty. */
    public Optional<Response> findAnswer(String accused) {
        return responses.stream()
                .filter(each -> each.by().equals(accused) && each.type().answersThisClaim())
                .reduce((_, later) -> later);
    }
}
