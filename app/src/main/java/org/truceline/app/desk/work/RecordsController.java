package org.truceline.app.desk.work;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.truceline.app.access.Visit;
import org.truceline.evidence.Worded;
import org.truceline.evidence.register.Entered;
import org.truceline.evidence.register.History;
import org.truceline.evidence.register.Kind;
import org.truceline.evidence.register.RecordId;

/** Records: entered, listed, read, taken back. */
@RestController
@RequestMapping("/api")
class RecordsController {

    private static final int MOST = 200;

    private final Workroom room;

    RecordsController(Workroom room) {
        this.room = room;
    }

    @PostMapping("/records")
    Done enter(@RequestBody Sent.Stroke stroke, HttpServletRequest request) {
        return room.enter(Visit.of(request), stroke);
    }

    @PostMapping("/strokes/{stroke}/undo")
    Done undo(@PathVariable("stroke") UUID done, @RequestBody Sent.Undo undo, HttpServletRequest request) {
        Needed needed = new Needed();
        UUID stroke = needed.id("stroke", undo.stroke());
        needed.check();
        return room.undo(Visit.of(request), stroke, done);
    }

    @PostMapping("/disclosures")
    Done disclose(@RequestBody Sent.Disclosing disclosing, HttpServletRequest request) {
        Needed needed = new Needed();
        UUID stroke = needed.id("stroke", disclosing.stroke());
        List<RecordId> records = needed.records("records", disclosing.records());
        String because = needed.words("because", disclosing.because());
        String word = needed.words("disclosure", disclosing.disclosure());
        Optional<Entered.Disclosure> disclosure = Worded.find(Entered.Disclosure.class, word);
        if (disclosure.isEmpty()) {
            needed.otherwise("disclosure", "one of " + Worded.words(Entered.Disclosure.class), word);
        }
        needed.check();
        return room.disclose(Visit.of(request), stroke, records, disclosure.orElseThrow(), because);
    }

    @GetMapping("/records")
    RecordPage list(
            @RequestParam(name = "kind", required = false) @Nullable List<String> kinds,
            @RequestParam(name = "disclosure", required = false) @Nullable String disclosure,
            @RequestParam(name = "before", required = false) @Nullable UUID before,
            @RequestParam(name = "limit", defaultValue = "50") int limit,
            @RequestParam(name = "q", required = false) @Nullable String query,
            HttpServletRequest request) {
        Looking looking = room.looking(Visit.of(request));
        Predicate<History> wanted = ofKinds(kinds).and(reaching(disclosure)).and(matching(query));
        int most = Math.clamp(limit, 1, MOST);
        List<History> found = new ArrayList<>();
        boolean reached = before == null;
        List<History> all = looking.register().all().toList();
        for (int at = all.size() - 1; at >= 0 && found.size() <= most; at--) {
            History history = all.get(at);
            if (reached && wanted.test(history) && looking.sight().sees(looking.register(), history)) {
                found.add(history);
            }
            reached |= cursor(history).equals(before);
        }
        List<History> page = found.subList(0, Math.min(most, found.size()));
        return new RecordPage(
                page.stream().map(looking::summary).toList(), found.size() > most ? cursor(page.getLast()) : null);
    }

    @GetMapping("/records/{id}")
    RecordView read(@PathVariable("id") UUID record, HttpServletRequest request) {
        Looking looking = room.looking(Visit.of(request));
        return looking.record(looking.get(record));
    }

    /** Stays the same whatever becomes of the record. */
    private static UUID cursor(History history) {
        return history.versions().getFirst().key();
    }

    private static Predicate<History> ofKinds(@Nullable List<String> words) {
        if (words == null || words.isEmpty()) {
            return _ -> true;
        }
        List<Kind> kinds =
                words.stream().flatMap(word -> Kind.find(word).stream()).toList();
        return history -> kinds.stream()
                .anyMatch(kind -> kind.type().isInstance(history.current().recorded()));
    }

    private static Predicate<History> reaching(@Nullable String disclosure) {
        return history -> disclosure == null
                || history.current().entered().disclosure().word().equals(disclosure);
    }

    private Predicate<History> matching(@Nullable String query) {
        if (query == null || query.isBlank()) {
            return _ -> true;
        }
        Set<RecordId> found = room.search().matching(query);
        return history -> found.contains(history.record());
    }
}
