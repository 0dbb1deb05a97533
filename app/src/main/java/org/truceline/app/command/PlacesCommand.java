package org.truceline.app.command;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Function;
import org.truceline.app.situation.StoreAt;
import org.truceline.store.Store;
import org.truceline.store.gazetteer.Gazetteers;
import org.truceline.store.gazetteer.TakenGazetteer;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Gazetteers of a store, kept by whoever holds the machine. */
@Command(
        name = "places",
        mixinStandardHelpOptions = true,
        description = "The gazetteers that a desk finds places in: take, list, drop.",
        subcommands = {PlacesTakeCommand.class, PlacesCommand.ListThem.class, PlacesCommand.Drop.class})
public final class PlacesCommand {

    /** The store, and where an answer is told. */
    static final class InStore extends Telling {

        @Option(names = "--store", required = true, paramLabel = "STORE", description = StoreAt.HELP)
        private String place;

        int with(Function<Gazetteers, Integer> work) {
            try (Store store = StoreAt.open(place)) {
                return work.apply(new Gazetteers(store.tables()));
            }
        }

        String place() {
            return place;
        }
    }

    /** A gazetteer, as it is printed. */
    record GazetteerView(
            String name,
            String file,
            String layout,
            String sha256,
            String attribution,
            String licence,
            long places,
            long refused,
            String takenAt) {

        static GazetteerView of(TakenGazetteer gazetteer) {
            return new GazetteerView(
                    gazetteer.name(),
                    gazetteer.file().name(),
                    gazetteer.file().layout(),
                    gazetteer.file().sha256(),
                    gazetteer.credit().attribution(),
                    gazetteer.credit().licence(),
                    gazetteer.places(),
                    gazetteer.refused(),
                    gazetteer.at().toString());
        }

        String inWords() {
            return name + "  " + places + " places, " + refused + " rows refused  " + attribution + ", " + licence
                    + "  from " + file + ", taken in " + takenAt + "\n  sha256 " + sha256;
        }
    }

    @Command(name = "list", mixinStandardHelpOptions = true, description = "Lists the gazetteers that are in a store.")
    static final class ListThem implements Callable<Integer> {

        @Mixin
        private InStore in;

        @Option(names = "--json", description = "print JSON")
        private boolean json;

        @Override
        public Integer call() {
            return in.with(kept -> {
                List<GazetteerView> views =
                        kept.list().stream().map(GazetteerView::of).toList();
                if (json) {
                    in.out().println(Json.pretty(views));
                } else {
                    views.forEach(view -> in.out().println(view.inWords()));
                }
                return 0;
            });
        }
    }

    @Command(
            name = "drop",
            mixinStandardHelpOptions = true,
            description = "Takes a gazetteer out of a store. Records keep the places that they name.")
    static final class Drop implements Callable<Integer> {

        @Mixin
        private InStore in;

        @Parameters(paramLabel = "NAME", description = "as truceline places list names it")
        private String name;

        @Override
        public Integer call() {
            return in.with(kept -> {
                if (kept.drop(name)) {
                    in.err().println(name + " is no longer in " + in.place() + ". Records keep the places they name.");
                    return 0;
                }
                in.err()
                        .println("NAME: expected a gazetteer in " + in.place() + "; found none called \"" + name
                                + "\". See them with truceline places list --store " + in.place() + ".");
                return 1;
            });
        }
    }
}
