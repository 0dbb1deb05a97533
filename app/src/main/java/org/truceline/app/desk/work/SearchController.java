package org.truceline.app.desk.work;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.UUID;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.truceline.app.access.Visit;
import org.truceline.app.registry.Search;

/** Records by their words. */
@RestController
@RequestMapping("/api/search")
class SearchController {

    private static final int MOST = 50;

    private final Workroom room;

    SearchController(Workroom room) {
        this.room = room;
    }

    /** A record that has the words, and how: exact, prefix or skeleton. */
    record HitView(UUID record, String kind, String title, Search.Snippet snippet, String how) {}

    @GetMapping
    List<HitView> search(@RequestParam("q") String query, HttpServletRequest request) {
        Looking looking = room.looking(Visit.of(request));
        return room.search().find(query, looking.sight(), MOST).stream()
                .flatMap(hit -> looking.register().find(hit.record()).map(looking::summary).stream()
                        .map(summary -> new HitView(
                                summary.record(),
                                summary.kind(),
                                summary.title(),
                                hit.snippet(),
                                hit.how().word())))
                .toList();
    }
}
