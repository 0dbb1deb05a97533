package org.truceline.app.registry;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.truceline.evidence.register.Entered;
import org.truceline.evidence.register.RecordId;
import org.truceline.intake.register.RecordForm;
import org.truceline.intake.register.RecordForm.ReadRecord;
import org.truceline.intake.register.Rubrics;

/** What a register begins with. */
public final class FirstRecords {

    /** Who enters what comes with the software. */
    static final String SOFTWARE = "Truceline";

    private static final String MADE_UP = "made-up.jsonl";

    private FirstRecords() {}

    /** Enters the rubrics that an office begins with, where the register is empty. */
    public static void rubrics(Registry registry) {
        if (registry.register().all().findAny().isPresent()) {
            return;
        }
        UUID stroke = UUID.randomUUID();
        registry.enter(Rubrics.toBeginWith().stream()
                .map(rubric -> Entering.of(Entered.anew(new RecordId(UUID.randomUUID()), SOFTWARE, stroke, rubric)))
                .toList());
    }

    /**
     * Enters the rubrics and a few records that are made up and say so, for a demonstration.
     *
     * @param accounts the id of the account with a login
     */
    public static void madeUp(Registry registry, UnaryOperator<String> accounts) {
        rubrics(registry);
        registry.enter(read().stream()
                .map(entered -> Entering.of(by(accounts.apply(entered.author()), entered)))
                .toList());
    }

    private static Entered by(String account, Entered entered) {
        return new Entered(
                entered.record(),
                account,
                entered.stroke(),
                entered.replaces(),
                entered.standing(),
                entered.disclosure(),
                entered.because(),
                entered.recorded());
    }

    private static List<Entered> read() {
        try (InputStream file = FirstRecords.class.getResourceAsStream(MADE_UP)) {
            if (file == null) {
                throw new IllegalStateException("The file " + MADE_UP + " is missing from this build.");
            }
            return new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .map(FirstRecords::entered)
                    .toList();
        } catch (IOException e) {
            throw new IllegalStateException("The file " + MADE_UP + " cannot be read.", e);
        }
    }

    private static Entered entered(String line) {
        return switch (RecordForm.read(line.getBytes(StandardCharsets.UTF_8))) {
            case ReadRecord.Read(Entered entered) -> entered;
            case ReadRecord.Unreadable(String because) ->
                throw new IllegalStateException("A line of " + MADE_UP + " is no record: " + because + ".");
        };
    }
}
