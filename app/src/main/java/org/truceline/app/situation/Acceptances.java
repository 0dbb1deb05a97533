package org.truceline.app.situation;

import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import com.fasterxml.jackson.annotation.PropertyAccessor;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.truceline.intake.Clocks;
import org.truceline.intake.acceptance.Acceptance;
import org.truceline.intake.article.ArticleReader;
import org.truceline.intake.article.Reading;
import org.truceline.intake.dossier.DossierFile;
import org.truceline.log.Bytes;
import org.truceline.log.Draft;
import org.truceline.notation.Fault;
import org.truceline.notation.FaultyInput;
import org.truceline.notation.Where;
import org.truceline.store.Store;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** Records that were made by accepting proposals, kept in the log as they were accepted. */
public final class Acceptances {

    /** The kind of an entry that holds accepted records as JSON. */
    static final String KIND = "accepted-records";

    /** Fields only: what a record computes from them is no part of it. */
    static final JsonMapper JSON = JsonMapper.builder()
            .changeDefaultVisibility(visible -> visible.withVisibility(PropertyAccessor.ALL, Visibility.NONE)
                    .withVisibility(PropertyAccessor.FIELD, Visibility.ANY)
                    .withVisibility(PropertyAccessor.CREATOR, Visibility.ANY))
            .build();

    private Acceptances() {}

    /** The records as JSON, to be kept in a file. */
    public static String written(DossierFile accepted) {
        return JSON.writeValueAsString(accepted);
    }

    /** The records in a file that {@link #written} made; throws with a fault when it is none. */
    public static DossierFile read(Path file) throws FaultyInput, IOException {
        try {
            return JSON.readValue(Files.readAllBytes(file), DossierFile.class);
        } catch (JacksonException problem) {
            throw new FaultyInput(List.of(new Fault(
                    Where.of(file.toString()),
                    "accepted records",
                    "a file that truceline read --accept wrote",
                    String.valueOf(problem.getOriginalMessage()),
                    "Accept the proposals again.")));
        }
    }

    /**
     * Reads {@code article} and records what accepting every proposal makes of it; how many records came of it, none when
     * the article tells no day.
     */
    public static int acceptAll(Store store, byte[] article, Acceptance.Origin origin, Clocks clocks) {
        Reading reading = ArticleReader.read(new String(article, StandardCharsets.UTF_8), Optional.empty());
        Optional<DossierFile> accepted = Acceptance.of(reading, reading.proposals(), origin, clocks);
        accepted.ifPresent(records ->
                store.append(new Draft(UUID.randomUUID(), KIND, Bytes.ofText(JSON.writeValueAsString(records)))));
        return accepted.map(DossierFile::dossier)
                .map(dossier -> dossier.incidents().size()
                        + dossier.statements().size()
                        + dossier.figures().size())
                .orElse(0);
    }

    /** What was accepted, in the order of acceptance. */
    public static List<DossierFile> all(Store store) {
        return store.records(KIND)
                .flatMap(entry -> entry.findPayload().stream())
                .map(payload -> JSON.readValue(payload.toText(), DossierFile.class))
                .toList();
    }
}
