package org.truceline.app.desk.work;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.truceline.app.access.Visit;
import org.truceline.evidence.register.Meaning;
import org.truceline.geo.Position;
import org.truceline.intake.register.NotARecord;
import org.truceline.intake.register.RecordForm;
import tools.jackson.databind.JsonNode;

/** Places by a few letters, and places told by distance and direction. */
@RestController
@RequestMapping("/api/places")
class PlacesController {

    private static final Pattern NEAR = Pattern.compile("(-?\\d{1,2}(?:\\.\\d+)?),(-?\\d{1,3}(?:\\.\\d+)?)");

    private final Workroom room;
    private final KnownPlaces places;

    PlacesController(Workroom room, KnownPlaces places) {
        this.room = room;
        this.places = places;
    }

    /**
     * A place that may be meant.
     *
     * @param id of the gazetteer or of the case; "" for a position that records name
     * @param spelling the spelling that matched
     * @param how exact, prefix, skeleton or near
     * @param tells what tells it from others of the name
     * @param credit who is to be named where it is shown, with the licence; "" for the office's own
     * @param meaning as records have it
     */
    record PlaceView(
            String id, String name, String spelling, String how, String tells, String credit, JsonNode meaning) {}

    /**
     * A place in words, as it was read.
     *
     * @param meanings everything that may be meant; none while nobody has located it
     * @param said how it was read, in sentences
     * @param faults why it could not be read
     */
    record ReadView(String words, List<JsonNode> meanings, String said, List<Problem> faults) {}

    @GetMapping
    List<PlaceView> find(
            @RequestParam("q") String query,
            @RequestParam(name = "near", required = false) @Nullable String near,
            HttpServletRequest request) {
        return places.find(room.looking(Visit.of(request)), query, near(near)).stream()
                .map(found -> new PlaceView(
                        found.id(),
                        found.spot().name(),
                        found.spelling(),
                        found.how(),
                        found.tells(),
                        found.credit(),
                        RecordForm.meaning(found.spot())))
                .toList();
    }

    @PostMapping("/read")
    ReadView read(@RequestBody Sent.Place place, HttpServletRequest request) {
        Needed needed = new Needed();
        String words = needed.words("text", place.text());
        needed.check();
        ToldRead read =
                ToldRead.of(words, from(place.from()), name -> places.named(room.looking(Visit.of(request)), name));
        return new ReadView(
                words, read.meanings().stream().map(RecordForm::meaning).toList(), read.said(), read.faults());
    }

    private static Optional<Meaning.Spot> from(@Nullable JsonNode told) {
        if (told == null || told.isNull()) {
            return Optional.empty();
        }
        try {
            return Optional.of(RecordForm.meaning(told))
                    .filter(Meaning.Spot.class::isInstance)
                    .map(Meaning.Spot.class::cast);
        } catch (NotARecord fault) {
            throw Trouble.entering(
                    Problem.form(null, "from", "a meaning of a place", String.valueOf(fault.getMessage())));
        }
    }

    private static Optional<Position> near(@Nullable String told) {
        if (told == null || told.isBlank()) {
            return Optional.empty();
        }
        return Optional.of(NEAR.matcher(told.strip()))
                .filter(Matcher::matches)
                .flatMap(PlacesController::position)
                .or(() -> {
                    throw Trouble.entering(Problem.form(null, "near", "latitude,longitude in degrees", told));
                });
    }

    private static Optional<Position> position(Matcher told) {
        double latitude = Double.parseDouble(told.group(1));
        double longitude = Double.parseDouble(told.group(2));
        return Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180
                ? Optional.of(new Position(latitude, longitude))
                : Optional.empty();
    }
}
