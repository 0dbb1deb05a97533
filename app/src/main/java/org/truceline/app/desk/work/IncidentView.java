package org.truceline.app.desk.work;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.truceline.publication.desk.FindingSummary;
import tools.jackson.databind.JsonNode;

/**
 * An incident with all that speaks for and against it.
 *
 * @param file what its file says
 * @param heads the keys that a change of the file names
 * @param versions of the file, the newest last
 * @param responses the newest version of each
 * @param proposals incidents that may be the same
 */
public record IncidentView(
        UUID record,
        JsonNode file,
        boolean contested,
        boolean confirmed,
        List<UUID> heads,
        List<VersionView> versions,
        List<AccountView> accounts,
        List<OriginView> origins,
        List<VersionView> responses,
        Gradings gradings,
        List<Summary> cases,
        List<FindingSummary> findings,
        List<String> awaited,
        List<Alternative> proposals) {

    /**
     * A claim or an observation.
     *
     * @param source who brings it, where that is known; null elsewhere
     */
    public record AccountView(
            Summary summary,
            JsonNode says,
            List<Judged> credibility,
            @Nullable SourceView source) {}

    /** How somebody judges an item or a source: a digit or a letter, with the code's own words. */
    public record Judged(UUID record, String code, String words, String because, People.Author by) {}

    /** Who brings an account, under the name that the office uses. */
    public record SourceView(
            UUID record,
            String cover,
            String kind,
            @Nullable String side,
            List<Judged> reliability) {}

    /** Accounts that count as one. */
    public record OriginView(String name, List<UUID> accounts) {}

    /** The gradings by aspect, the newest last. */
    public record Gradings(
            List<GradingView> status,
            List<GradingView> occurrence,
            List<GradingView> attribution,
            List<GradingView> severity) {}

    /**
     * A grading.
     *
     * @param version the key that a review names
     * @param name the grade as printed; its code where the rubric is not here
     * @param second whether it holds only after a second person confirmed it
     */
    public record GradingView(
            UUID record,
            UUID version,
            String grade,
            String name,
            @Nullable String actor,
            String because,
            People.Author by,
            boolean second,
            boolean confirmed,
            List<ReviewView> reviews) {}

    /** What a second person said. */
    public record ReviewView(UUID record, String verdict, String because, People.Author by) {}

    /** Another incident, and why it may be the same. */
    public record Alternative(UUID incident, String title, String because) {}

    public IncidentView {
        heads = List.copyOf(heads);
        versions = List.copyOf(versions);
        accounts = List.copyOf(accounts);
        origins = List.copyOf(origins);
        responses = List.copyOf(responses);
        cases = List.copyOf(cases);
        findings = List.copyOf(findings);
        awaited = List.copyOf(awaited);
        proposals = List.copyOf(proposals);
    }
}
