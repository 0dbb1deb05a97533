package org.truceline.app.desk.table;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.truceline.app.desk.work.KnownPlaces;
import org.truceline.app.desk.work.Looking;
import org.truceline.app.desk.work.ToldRead;
import org.truceline.app.desk.work.Workroom;
import org.truceline.app.table.Places;
import org.truceline.app.table.Vocabulary;
import org.truceline.evidence.register.Clocked;
import org.truceline.evidence.register.Meaning;
import org.truceline.evidence.register.RecordId;
import org.truceline.evidence.register.RegisteredSource;

/** The words that tables may hold, for whoever asks: sources and positions out of his sight are not among them. */
record Vocabularies(Workroom room, KnownPlaces places) {

    Vocabulary of(Looking looking, Instant brought) {
        Map<String, RecordId> sources = new LinkedHashMap<>();
        looking.register()
                .all(RegisteredSource.class)
                .filter(held -> looking.sees(held.record()))
                .forEach(held -> sources.putIfAbsent(held.recorded().cover(), held.record()));
        return new Vocabulary(
                room.atHand().agreement().classes(),
                sources,
                new Remembered(places.now(looking)),
                Clocked.at(
                        brought.truncatedTo(ChronoUnit.MINUTES)
                                .atOffset(ZoneOffset.UTC)
                                .toString(),
                        ZoneOffset.UTC));
    }

    /** A table says the same places again and again: each is looked up once, as many as fit. */
    private static final class Remembered implements Places {

        private static final int MOST = 20_000;

        private final Function<String, List<Meaning.Spot>> known;
        private final Map<String, List<Meaning.Spot>> named = recent();
        private final Map<String, List<Meaning>> told = recent();

        Remembered(Function<String, List<Meaning.Spot>> known) {
            this.known = known;
        }

        @Override
        public synchronized List<Meaning.Spot> named(String name) {
            return named.computeIfAbsent(name, known);
        }

        @Override
        public synchronized List<Meaning> told(String words) {
            return told.computeIfAbsent(
                    words,
                    each -> ToldRead.of(each, Optional.empty(), this::named).meanings());
        }

        private static <T> Map<String, T> recent() {
            return new LinkedHashMap<>() {
                @Override
                protected boolean removeEldestEntry(Map.Entry<String, T> eldest) {
                    return size() > MOST;
                }
            };
        }
    }
}
