package org.truceline.app.situation;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.truceline.store.Passphrase;
import org.truceline.store.Passphrases;

/**
 * The passphrase of an encrypted store as whoever starts a command tells it: in a file that a variable of the environment
 * names, in a variable, or typed at the terminal. Never on the command line, which others on the machine can list.
 */
final class ToldPassphrases implements Passphrases {

    private static final String VARIABLE = "TRUCELINE_PASSPHRASE";

    private static final String NEW = "TRUCELINE_NEW_PASSPHRASE";

    private static final int MOST_BYTES = 4096;

    private final Map<String, String> environment;

    private final Function<String, Optional<String>> terminal;

    private Optional<Passphrase> told = Optional.empty();

    /**
     * Asks these.
     *
     * @param terminal shows a question, and answers with what was typed unseen; empty where there is no terminal
     */
    ToldPassphrases(Map<String, String> environment, Function<String, Optional<String>> terminal) {
        this.environment = environment;
        this.terminal = terminal;
    }

    @Override
    public synchronized Optional<Passphrase> find(String place) {
        if (told.isEmpty()) {
            told = in(VARIABLE)
                    .or(() -> terminal.apply("Passphrase of " + place + ": "))
                    .map(Passphrase::of);
        }
        return told;
    }

    /** That of a new store; throws {@link PassphraseRefused} where none is told, or one that is too short. */
    synchronized Passphrase first() {
        Passphrase chosen = chosen(VARIABLE);
        told = Optional.of(chosen);
        return chosen;
    }

    /** The one to change to; throws {@link PassphraseRefused} like {@link #first}. */
    Passphrase next() {
        return chosen(NEW);
    }

    private Passphrase chosen(String variable) {
        String text = in(variable)
                .or(this::typedTwice)
                .orElseThrow(() -> new PassphraseRefused("expected a new passphrase, typed at a terminal or in a file"
                        + " that " + variable + "_FILE names; found none."));
        try {
            return Passphrase.chosen(text);
        } catch (IllegalArgumentException tooShort) {
            throw new PassphraseRefused(String.valueOf(tooShort.getMessage()));
        }
    }

    private Optional<String> typedTwice() {
        Optional<String> typed = terminal.apply("New passphrase, at least " + Passphrase.LEAST + " characters: ");
        if (typed.isPresent() && !terminal.apply("The same again: ").equals(typed)) {
            throw new PassphraseRefused("expected the same passphrase twice; found two that differ. Begin again.");
        }
        return typed;
    }

    private Optional<String> in(String variable) {
        return Optional.ofNullable(environment.get(variable + "_FILE"))
                .map(file -> firstLine(variable + "_FILE", Path.of(file)))
                .or(() -> Optional.ofNullable(environment.get(variable)))
                .filter(text -> !text.isEmpty());
    }

    private static String firstLine(String variable, Path file) {
        try (InputStream in = Files.newInputStream(file)) {
            byte[] bytes = in.readNBytes(MOST_BYTES + 1);
            String text = new String(bytes, StandardCharsets.UTF_8);
            String line = text.lines().findFirst().orElse("");
            if (line.isEmpty() || bytes.length > MOST_BYTES) {
                throw new PassphraseRefused(variable + ": expected a file whose first line is the passphrase, at most "
                        + MOST_BYTES + " bytes; found " + (line.isEmpty() ? "an empty line" : "more") + " in " + file
                        + ".");
            }
            return line;
        } catch (IOException _) {
            throw new PassphraseRefused(variable + ": expected a file that may be read; found none at " + file + ".");
        }
    }
}
