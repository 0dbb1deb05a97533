package org.truceline.app.daily;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;
import org.truceline.publication.daily.Coarsening;
import org.truceline.publication.daily.Edition;
import org.truceline.publication.daily.Profile;
import org.truceline.publication.daily.language.Language;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** An edition as the log keeps it, so that the same report can be made again. */
final class EditionForm {

    private EditionForm() {}

    static void write(Edition edition, ObjectNode into) {
        into.put("profile", edition.profile().id())
                .put("cutOff", edition.cutOff().toString())
                .put("clock", edition.clock().getId())
                .put("length", edition.length().toString())
                .put("language", edition.language().tag());
        edition.before().ifPresent(before -> into.put("before", before.toString()));
        if (edition.profile().coarsening() instanceof Coarsening.ToGrid grid) {
            into.put("cell", grid.degrees().toPlainString());
        }
    }

    /** The edition; empty where too little is told of it. */
    static Optional<Edition> read(JsonNode json) {
        return profile(json)
                .flatMap(profile -> Language.find(text(json, "language"))
                        .filter(_ -> json.hasNonNull("clock") && json.hasNonNull("length"))
                        .map(language -> new Edition(
                                Instant.parse(text(json, "cutOff")),
                                ZoneId.of(text(json, "clock")),
                                Duration.parse(text(json, "length")),
                                json.hasNonNull("before")
                                        ? Optional.of(Instant.parse(text(json, "before")))
                                        : Optional.empty(),
                                profile,
                                language)));
    }

    private static Optional<Profile> profile(JsonNode json) {
        return switch (text(json, "profile")) {
            case "internal" -> Optional.of(Profile.INTERNAL);
            case "public" ->
                json.hasNonNull("cell")
                        ? Optional.of(Profile.everybody(new Coarsening.ToGrid(new BigDecimal(text(json, "cell")))))
                        : Optional.empty();
            default -> Optional.empty();
        };
    }

    static String text(JsonNode json, String field) {
        return json.path(field).asString("");
    }
}
