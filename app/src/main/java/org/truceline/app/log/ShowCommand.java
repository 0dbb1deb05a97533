package org.truceline.app.log;

import java.io.PrintWriter;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.truceline.app.command.Json;
import org.truceline.app.situation.StoreAt;
import org.truceline.log.Bytes;
import org.truceline.log.Content;
import org.truceline.log.Entry;
import org.truceline.log.Form;
import org.truceline.log.LogName;
import org.truceline.log.RecordedText;
import org.truceline.store.Store;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Prints entries for people. */
@Command(
        name = "show",
        mixinStandardHelpOptions = true,
        description = "The entries of a log, a line each; with --number one entry whole.")
final class ShowCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "STORE", description = StoreAt.HELP)
    private String place;

    @Option(
            names = "--log",
            paramLabel = "NAME",
            description = "a log by its name in hexadecimal digits; else the own one")
    private @Nullable String log;

    @Option(names = "--number", paramLabel = "N", description = "this entry, with its payload")
    private @Nullable Long number;

    @Option(names = "--json", description = "print JSON")
    private boolean json;

    /**
     * What is printed of an entry.
     *
     * @param exercise whether its log is an exercise's
     * @param content open, sealed or absent
     * @param seal tells the key of a sealed content; null when it is not sealed
     * @param payload as text, or in base64 where it is none; null unless one entry was asked for and it can be read
     */
    record View(
            String log,
            long number,
            String key,
            String kind,
            String recorded,
            String hash,
            boolean exercise,
            String content,
            @Nullable String seal,
            @Nullable String payload) {

        /** On one line. */
        String line() {
            return number + "  " + recorded + "  " + kind + "  " + content + (exercise ? "  exercise" : "");
        }

        /** On several, with the payload. */
        String whole() {
            return line() + "\nkey " + key + "\nhash " + hash
                    + (seal == null ? "" : "\nseal " + seal)
                    + "\n\n"
                    + (payload == null
                            ? "The content is not here, or cannot be opened with the keys at hand."
                            : payload);
        }
    }

    @Override
    public Integer call() {
        try (Store store = StoreAt.look(place)) {
            LogName name =
                    Optional.ofNullable(log).map(this::name).orElse(store.id().name());
            PrintWriter out = spec.commandLine().getOut();
            Stream<View> views = entries(store, name).map(entry -> view(store, entry));
            if (json) {
                views.map(Json::pretty).forEach(out::println);
            } else {
                views.map(number == null ? View::line : View::whole).forEach(out::println);
            }
        }
        return 0;
    }

    private Stream<Entry> entries(Store store, LogName name) {
        if (number == null) {
            return store.log(name).read(1);
        }
        long wanted = number;
        Entry entry = store.log(name).page(wanted).stream()
                .findFirst()
                .filter(each -> each.number() == wanted)
                .orElseThrow(() -> refused("--number: expected an entry of log " + name.brief() + ", which has "
                        + store.log(name).head().count() + "; found " + wanted + "."));
        return Stream.of(entry);
    }

    private View view(Store store, Entry entry) {
        return new View(
                entry.log().name().toString(),
                entry.number(),
                entry.key().toString(),
                entry.kind(),
                RecordedText.of(entry.recordedAt()),
                entry.hash().toString(),
                entry.log().form() == Form.EXERCISE,
                switch (entry.content()) {
                    case Content.Open _ -> "open";
                    case Content.Sealed _ -> "sealed";
                    case Content.Absent() -> "absent";
                },
                entry.content() instanceof Content.Sealed sealed ? sealed.seal().toString() : null,
                number == null
                        ? null
                        : store.findPayload(entry).map(ShowCommand::readable).orElse(null));
    }

    private static String readable(Bytes payload) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(payload.toArray()))
                    .toString();
        } catch (CharacterCodingException _) {
            return payload.toBase64();
        }
    }

    private LogName name(String hex) {
        try {
            return LogName.of(hex);
        } catch (IllegalArgumentException refused) {
            throw refused(String.valueOf(refused.getMessage()));
        }
    }

    private CommandLine.ParameterException refused(String message) {
        return new CommandLine.ParameterException(spec.commandLine(), message);
    }
}
