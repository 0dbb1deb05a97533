package org.truceline.app.desk.work;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.truceline.app.access.Visit;
import org.truceline.evidence.register.Kind;
import org.truceline.evidence.register.Version;
import tools.jackson.databind.json.JsonMapper;

/**
 * News of what colleagues record, as server-sent events, on the request's own virtual thread. A stream ends after a
 * while, when its account was changed, and when its client falls behind; the client opens it again and loads anew what
 * it shows.
 */
@RestController
@RequestMapping("/api/events")
class EventsController {

    private static final Duration HEARTBEAT = Duration.ofSeconds(15);
    private static final String HELLO = ": here\n\n";
    private static final Duration LONGEST = Duration.ofMinutes(30);

    private final Workroom room;
    private final Newsroom newsroom;
    private final JsonMapper json = JsonMapper.shared();

    EventsController(Workroom room, Newsroom newsroom) {
        this.room = room;
        this.newsroom = newsroom;
    }

    /** One stroke of work, as far as it is in sight. */
    record StrokeEvent(UUID stroke, People.Author by, List<Touched> records) {}

    /** A record that it touched. */
    record Touched(UUID record, String kind) {}

    @GetMapping(produces = MediaType.TEXT_EVENT_STREAM_VALUE)
    void events(HttpServletRequest request, HttpServletResponse response) throws IOException, InterruptedException {
        Visit visit = Visit.of(request);
        NewsStream stream = newsroom.open(visit.account().id());
        try {
            response.setContentType(MediaType.TEXT_EVENT_STREAM_VALUE);
            response.setCharacterEncoding(StandardCharsets.UTF_8.name());
            response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
            response.setHeader("X-Accel-Buffering", "no");
            tell(visit, stream, response.getOutputStream());
        } finally {
            newsroom.close(stream);
        }
    }

    private void tell(Visit visit, NewsStream stream, OutputStream out) throws IOException, InterruptedException {
        Instant end = now().plus(LONGEST);
        write(out, HELLO);
        while (!stream.isOver() && now().isBefore(end)) {
            Optional<News> news = stream.next(HEARTBEAT);
            if (!isStillIn(visit)) {
                return;
            }
            write(out, news.map(each -> event(visit, each)).orElse(HELLO));
        }
    }

    private String event(Visit visit, News news) {
        Looking looking = room.looking(visit);
        List<Version> seen = news.versions().stream()
                .filter(version -> looking.sees(version.record()))
                .toList();
        if (seen.isEmpty()) {
            return "";
        }
        Version first = seen.getFirst();
        StrokeEvent event = new StrokeEvent(
                first.entered().stroke(),
                looking.people().author(first.author()),
                seen.stream()
                        .map(version -> new Touched(
                                version.record().id(),
                                Kind.of(version.recorded()).word()))
                        .toList());
        return "event: stroke\nid: " + news.number() + "\ndata: " + json.writeValueAsString(event) + "\n\n";
    }

    private boolean isStillIn(Visit visit) {
        return room.gate()
                .accounts()
                .find(visit.account().id())
                .filter(account -> !account.disabled()
                        && account.stamp() == visit.account().stamp())
                .isPresent();
    }

    private Instant now() {
        return room.gate().clock().instant();
    }

    private static void write(OutputStream out, String text) throws IOException {
        if (!text.isEmpty()) {
            out.write(text.getBytes(StandardCharsets.UTF_8));
            out.flush();
        }
    }
}
