package org.truceline.app.command;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.LongConsumer;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.truceline.app.command.PlacesCommand.InStore;
import org.truceline.app.gazetteer.ReadGazetteer;
import org.truceline.app.gazetteer.RefusedPlaces;
import org.truceline.app.gazetteer.Taking;
import org.truceline.app.gazetteer.Taking.Outcome;
import org.truceline.intake.gazetteer.RefusedRow;
import org.truceline.notation.FaultyInput;
import org.truceline.store.gazetteer.TakenGazetteer;
import org.truceline.store.gazetteer.TakenGazetteer.Credit;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Takes a gazetteer file into a store. */
@Command(
        name = "take",
        mixinStandardHelpOptions = true,
        description =
                "Takes a gazetteer file into a store, in place of an older one of its name: a table of your own, a"
                        + " dump of GeoNames, a table with P-codes.")
final class PlacesTakeCommand implements Callable<Integer> {

    private static final int MOST_SHOWN = 100;
    private static final Pattern NAME = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{M}\\p{N}._-]{0,59}");
    private static final Pattern CREDIT = Pattern.compile("[^\\p{C}]{1,200}");

    @Mixin
    private InStore in;

    @Parameters(paramLabel = "FILE", description = "the gazetteer, see docs/how-to/gazetteer.md")
    private Path file;

    @Option(
            names = "--as",
            paramLabel = "NAME",
            description =
                    "what to call it here; a newer file of that name takes its place. The file's name if not told")
    private @Nullable String name;

    @Option(
            names = "--attribution",
            paramLabel = "WHO",
            description = "who is named where its places are shown; known for GeoNames, needed for others")
    private @Nullable String attribution;

    @Option(
            names = "--licence",
            paramLabel = "LICENCE",
            description = "such as \"CC BY 3.0 IGO\"; known for GeoNames, needed for others")
    private @Nullable String licence;

    @Option(
            names = "--refused",
            paramLabel = "CSV",
            description = "the table of refused rows to write; FILE.refused.csv beside the file if not told")
    private @Nullable Path refused;

    @Override
    public Integer call() throws Exception {
        String called = called();
        ReadGazetteer read = read();
        Credit credit = credit(read);
        boolean whole = read.contents().refused().isEmpty();
        if (!whole) {
            tellRefused(read);
        }
        return in.with(kept -> {
            ProgressBar bar = new ProgressBar(in.err(), "places");
            long places = Math.max(1, read.contents().listed().size());
            Outcome outcome = new Taking(kept, InstantSource.system())
                    .take(read, called, credit, written -> bar.at(written, (double) written / places));
            bar.finish();
            return tell(outcome) && whole ? 0 : 1;
        });
    }

    private String called() {
        String called = name == null ? RefusedPlaces.stem(file) : name;
        if (!NAME.matcher(called).matches()) {
            throw in.wrong(
                    "--as: expected 1 to 60 letters, digits, dots, hyphens and underscores; found \"" + called + "\".");
        }
        return called;
    }

    private ReadGazetteer read() throws FaultyInput, IOException {
        ProgressBar bar = new ProgressBar(in.err(), "bytes");
        long size = Math.max(1, Files.size(file));
        LongConsumer progress = bytes -> bar.at(bytes, Math.min(1, (double) bytes / size));
        ReadGazetteer read = ReadGazetteer.of(file, progress);
        bar.finish();
        return read;
    }

    private Credit credit(ReadGazetteer read) {
        Optional<Credit> known = Taking.findCredit(read.contents().layout());
        return new Credit(
                told("--attribution", attribution, known.map(Credit::attribution)),
                told("--licence", licence, known.map(Credit::licence)));
    }

    private String told(String option, @Nullable String text, Optional<String> known) {
        if (text == null) {
            return known.orElseThrow(() -> in.wrong(option + ": expected it, because " + file
                    + " does not tell; found nothing. It is shown beside each of its places."));
        }
        if (text.isBlank() || !CREDIT.matcher(text).matches()) {
            throw in.wrong(option + ": expected 1 to 200 characters, none of them hidden; found \"" + text + "\".");
        }
        return text.strip();
    }

    /** Before anything is taken in, so that no row is lost where the table cannot be written. */
    private void tellRefused(ReadGazetteer read) throws IOException {
        Path table = refused == null ? RefusedPlaces.beside(file) : refused;
        RefusedPlaces.write(read.contents(), table);
        List<RefusedRow> rows = read.contents().refused();
        PrintWriter err = in.err();
        rows.stream().limit(MOST_SHOWN).forEach(row -> err.println(row.why()));
        if (rows.size() > MOST_SHOWN) {
            err.println("… and " + (rows.size() - MOST_SHOWN) + " more.");
        }
        err.println(rows.size() + " rows refused. All of them, with their reasons, are in " + table + ": mend them in "
                + file + " and take it in again, or leave them out.");
    }

    private boolean tell(Outcome outcome) {
        PrintWriter err = in.err();
        switch (outcome) {
            case Outcome.Taken(TakenGazetteer gazetteer, Optional<TakenGazetteer> before) -> {
                err.println(gazetteer.name() + ": " + gazetteer.places() + " places of "
                        + gazetteer.credit().inWords() + " are in " + in.place() + "."
                        + before.map(old -> " They take the place of the " + old.places() + " that were taken in "
                                        + old.at() + " from " + old.file().name() + ".")
                                .orElse(""));
                return true;
            }
            case Outcome.Unchanged(TakenGazetteer gazetteer) -> {
                err.println(gazetteer.name() + ": the same " + gazetteer.places() + " places are in " + in.place()
                        + " since " + gazetteer.at() + "; nothing was changed.");
                return true;
            }
            case Outcome.OfAnotherSource(TakenGazetteer gazetteer, var found) ->
                err.println("--as: expected a name that is free, or that of a gazetteer read from " + found.words()
                        + "; found " + gazetteer.name() + ", read from "
                        + gazetteer.file().name()
                        + " in another layout. Choose another name, or drop that one first.");
            case Outcome.TooMany(long places) ->
                err.println(file + ": expected at most " + Taking.MOST_PLACES + " places in one store; found " + places
                        + " with these. Nothing was taken in. Drop a gazetteer, or take in a smaller area.");
            case Outcome.Nothing() ->
                err.println(file + ": expected at least one row that is a place; found none. Nothing was changed.");
        }
        return false;
    }
}
