package org.truceline.app.registry;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.ObjIntConsumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.truceline.evidence.gazetteer.Folding;
import org.truceline.evidence.register.History;
import org.truceline.evidence.register.RecordId;
import org.truceline.evidence.register.Version;

/**
 * Finds records by their words, in any script: an Arabic word by its Latin spelling and the other way round, by
 * consonants. Kept in memory, and brought up to date before it answers.
 */
public final class Search {

    private static final int MOST_WORDS = 12;
    private static final int LEAST_CONSONANTS = 2;
    private static final int AROUND = 60;

    private final Registry registry;
    private final ConcurrentLinkedQueue<Version> changed = new ConcurrentLinkedQueue<>();
    private final Map<String, Optional<Folded>> folded = new HashMap<>();
    private final TreeMap<String, Postings> letters = new TreeMap<>();
    private final Map<String, Postings> consonants = new HashMap<>();
    private final List<RecordId> records = new ArrayList<>();
    private final Map<RecordId, Indexed> indexed = new HashMap<>();

    private Search(Registry registry) {
        this.registry = registry;
    }

    /** The search of a registry, from now on. */
    public static Search of(Registry registry) {
        Search search = new Search(registry);
        registry.listen(search.changed::addAll);
        registry.register().all().map(History::current).forEach(search.changed::add);
        Thread.ofVirtual().name("search").start(search::prepare);
        return search;
    }

    /** How a word of a record agrees with one that was asked for, the closest first. */
    public enum How {
        EXACT,
        PREFIX,
        SKELETON;

        /** The word for it in answers. */
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** A record that has every word. */
    public record Hit(RecordId record, How how, Snippet snippet) {}

    /** Some of a record's words, with the stretches of them that were asked for: start and end. */
    public record Snippet(String text, List<List<Integer>> marks) {}

    /** At most {@code most} records in sight that have all words of the query, the closest first, then the newest. */
    public synchronized List<Hit> find(String query, Sight sight, int most) {
        List<Folded> asked = asked(query);
        if (asked.isEmpty()) {
            return List.of();
        }
        List<Ranked> ranked = new ArrayList<>();
        Set<Integer> seen = new HashSet<>();
        for (How how : How.values()) {
            BitSet all = having(asked, how);
            for (int at = all.length(); (at = all.previousSetBit(at - 1)) >= 0 && ranked.size() < most; ) {
                if (seen.add(at) && sight.sees(registry.register(), records.get(at))) {
                    ranked.add(new Ranked(records.get(at), how));
                }
            }
        }
        return ranked.stream()
                .map(each -> new Hit(each.record(), each.how(), snippet(each.record(), asked)))
                .toList();
    }

    /** The records that have all words of the query, in no order. */
    public synchronized Set<RecordId> matching(String query) {
        List<Folded> asked = asked(query);
        Set<RecordId> found = new HashSet<>();
        if (!asked.isEmpty()) {
            having(asked, How.SKELETON).stream().mapToObj(records::get).forEach(found::add);
        }
        return found;
    }

    private List<Folded> asked(String query) {
        catchUp();
        return Words.of(query).stream()
                .map(word -> Folded.of(word.text()))
                .flatMap(Optional::stream)
                .distinct()
                .limit(MOST_WORDS)
                .toList();
    }

    private synchronized void prepare() {
        catchUp();
    }

    private void catchUp() {
        Set<RecordId> again = new HashSet<>();
        for (Version version = changed.poll(); version != null; version = changed.poll()) {
            again.add(version.record());
        }
        again.stream()
                .flatMap(record -> registry.register().find(record).stream())
                .sorted(Comparator.comparing(
                        history -> history.versions().getFirst().recordedAt()))
                .forEach(this::index);
    }

    private BitSet having(List<Folded> asked, How how) {
        BitSet all = having(asked.getFirst(), how);
        asked.stream().skip(1).forEach(word -> all.and(having(word, how)));
        return all;
    }

    /** The records with a word that agrees so or closer. */
    private BitSet having(Folded word, How how) {
        BitSet found = new BitSet();
        Stream.ofNullable(letters.get(word.letters())).forEach(each -> each.into(found));
        if (how != How.EXACT) {
            letters.subMap(word.letters(), word.letters() + Character.MAX_VALUE)
                    .values()
                    .forEach(each -> each.into(found));
        }
        if (how == How.SKELETON) {
            word.consonants().stream()
                    .flatMap(each -> Stream.ofNullable(consonants.get(each)))
                    .forEach(each -> each.into(found));
        }
        return found;
    }

    private void index(History history) {
        Indexed before = indexed.get(history.record());
        int number = before == null ? records.size() : before.number();
        if (before == null) {
            records.add(history.record());
        } else {
            before.words().forEach(word -> each(word, number, Postings::remove));
        }
        String text = Words.text(history.current().recorded());
        Set<Folded> words = new HashSet<>();
        for (Words.Word word : Words.of(text)) {
            fold(word.text()).ifPresent(words::add);
        }
        words.forEach(word -> each(word, number, Postings::add));
        indexed.put(history.record(), new Indexed(number, Set.copyOf(words)));
    }

    private Optional<Folded> fold(String word) {
        return folded.computeIfAbsent(word, Folded::of);
    }

    private void each(Folded word, int number, ObjIntConsumer<Postings> change) {
        change.accept(letters.computeIfAbsent(word.letters(), _ -> new Postings()), number);
        word.consonants().forEach(each -> change.accept(consonants.computeIfAbsent(each, _ -> new Postings()), number));
    }

    private Snippet snippet(RecordId record, List<Folded> asked) {
        String text = registry.register()
                .find(record)
                .map(history -> Words.text(history.current().recorded()))
                .orElse("");
        List<Words.Word> marked = Words.of(text).stream()
                .filter(word -> fold(word.text())
                        .filter(has -> asked.stream().anyMatch(has::agreesWith))
                        .isPresent())
                .toList();
        int first = marked.isEmpty() ? 0 : marked.getFirst().start();
        int start = Math.max(0, text.lastIndexOf(' ', Math.max(0, first - AROUND)) + 1);
        int cut = text.indexOf(' ', Math.min(text.length(), first + 2 * AROUND));
        int end = cut < 0 ? Math.min(text.length(), first + 4 * AROUND) : Math.min(cut, first + 4 * AROUND);
        return new Snippet(
                text.substring(start, Math.max(start, end)),
                marked.stream()
                        .filter(word -> word.start() >= start && word.end() <= end)
                        .map(word -> List.of(word.start() - start, word.end() - start))
                        .toList());
    }

    private record Indexed(int number, Set<Folded> words) {}

    private record Ranked(RecordId record, How how) {}

    /** A word as it is compared. */
    private record Folded(String letters, Set<String> consonants) {

        static Optional<Folded> of(String word) {
            String letters = Folding.letters(word);
            return letters.isEmpty()
                    ? Optional.empty()
                    : Optional.of(new Folded(
                            letters,
                            Folding.consonants(letters).stream()
                                    .filter(each -> each.length() >= LEAST_CONSONANTS)
                                    .collect(Collectors.toUnmodifiableSet())));
        }

        boolean agreesWith(Folded other) {
            return letters.startsWith(other.letters) || consonants.stream().anyMatch(other.consonants::contains);
        }
    }
}
