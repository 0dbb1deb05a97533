package org.truceline.intake.place;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.truceline.notation.Faults;
import org.truceline.notation.FaultyInput;
import org.truceline.notation.Where;

/** One text as it is read: distance and direction in either order, then what they are told from. */
final class Reading {

    private static final int LONGEST = 500;
    private static final int LONGEST_FOUND = 80;
    private static final String EXAMPLE = "Write it as \"1.5 to 2 km south of Saraqib\".";

    private static final Set<String> OF = Set.of("of", "from", "من", "عن");

    /** Words between the parts that say nothing. */
    private static final Set<String> FILLING = Set.of(
            ",",
            ".",
            "at",
            "a",
            "the",
            "to",
            "in",
            "and",
            "due",
            "exactly",
            "distance",
            "direction",
            "على",
            "علي",
            "بعد",
            "مسافه",
            "مسافة",
            "الي",
            "في",
            "اتجاه",
            "باتجاه",
            "بالاتجاه",
            "bearing",
            "azimuth");

    /** Another distance or a list in what should be one place. */
    private static final Pattern SECOND_PLACE = Pattern.compile(
            "[\\p{Nd}]\\s*(km|kilomet|m\\b|met|mi\\b|mile|كم|كلم|كيلو|متر)|[,;،]", Pattern.CASE_INSENSITIVE);

    /** Words before "of" that were not understood. */
    private static final Pattern UNREAD = Pattern.compile("(?i)\\s(?:of|from|من)\\s");

    private static final Pattern OBSERVER = Pattern.compile(
            "(?i)(?:(?:observation |our |the )?(?:camera|post|position|patrol|observer|op)|us|me|here|ال?كاميرا|ال?نقط[هة](?: المراقب[هة])?|المراقب|الدوري[هة]|موقعنا|نقطتنا)(?: [\\p{L}]{0,2}[- ]?\\p{Nd}{1,4})?");

    private final String field;
    private final String text;
    private final Faults faults = new Faults();
    private Cursor cursor = new Cursor("");
    private Optional<Distance> distance = Optional.empty();
    private Optional<Direction> direction = Optional.empty();
    private boolean distanceFaulty;
    private boolean ofTold;

    Reading(String field, String text) {
        this.field = field;
        this.text = text;
    }

    RelativePlace read() throws FaultyInput {
        if (text.length() > LONGEST) {
            fault(0, "place", "at most " + LONGEST + " characters", text.length() + "", EXAMPLE);
            faults.throwIfAny();
        }
        cursor = new Cursor(text);
        refuseBetweenPlaces();
        parts();
        Token at = cursor.peek();
        if (distance.isEmpty() && !distanceFaulty) {
            fault(at.start(), "distance", "a distance such as 700 m or 1.5 to 2 km", found(cursor.rest()), EXAMPLE);
        }
        Reference reference = reference(at);
        faults.throwIfAny();
        return new RelativePlace(reference, distance.orElseThrow(), direction.orElse(Direction.UNTOLD), text.strip());
    }

    private void refuseBetweenPlaces() throws FaultyInput {
        Token first = cursor.peek();
        boolean between = first.isOneOf(Set.of("between", "بين", "halfway", "midway"));
        if (between && !cursor.peek(1).isNumber() && !CompassWords.isNext(cursor, 1)) {
            fault(
                    first.start(),
                    "place",
                    "a distance and a direction from one place",
                    found(text.strip()),
                    "Between two places is not read: say how far and in which direction from one of them, or give a stretch of the road.");
            faults.throwIfAny();
        }
    }

    /** Moves to what the parts are told from. */
    private void parts() {
        while (!cursor.isAtEnd()) {
            if (cursor.takeOneOf(OF)) {
                ofTold = !partFollows();
                if (ofTold) {
                    return;
                }
            } else if (!part() && !cursor.takeOneOf(FILLING)) {
                return;
            }
        }
    }

    /** True in "bearing from 200 to 230" and "at a distance of 5 km". */
    private boolean partFollows() {
        return distance.isEmpty() && cursor.peek().isNumber();
    }

    /** True when a part was read, faulty or not. */
    private boolean part() {
        int start = cursor.peek().start();
        if (Directions.isNext(cursor)) {
            take(start, Directions.read(cursor, this::fault));
            return true;
        }
        if (Distances.isNext(cursor)) {
            Optional<Distance> read = Distances.read(cursor, this::fault);
            distanceFaulty |= read.isEmpty();
            if (distance.isPresent() && read.isPresent()) {
                fault(start, "distance", "one distance", "a second one", "Tell one place by one distance.");
            }
            distance = read.or(() -> distance);
            return true;
        }
        return false;
    }

    private void take(int start, Optional<Direction> read) {
        if (direction.isPresent() && read.isPresent()) {
            fault(start, "direction", "one direction", "a second one", "Tell two bearings as \"bearing 200 to 230\".");
        }
        direction = read.or(() -> direction);
    }

    private Reference reference(Token at) {
        String words = cursor.rest().replaceFirst("(?i)^the\\s+", "").replaceFirst("[.،,]$", "");
        if (words.isEmpty()) {
            fault(
                    at.start(),
                    "reference",
                    "what it is told from, such as \"of Saraqib\" or \"of the camera\"",
                    "nothing",
                    "");
        } else if (SECOND_PLACE.matcher(words).find()
                || (!ofTold && UNREAD.matcher(words).find())) {
            fault(
                    at.start(),
                    "reference",
                    "the name of one place",
                    found(words),
                    "Tell one distance and direction from one place, and the place last.");
        }
        return OBSERVER.matcher(words).matches() ? new Reference.Observer(words) : new Reference.Named(words);
    }

    private static String found(String words) {
        if (words.isEmpty()) {
            return "nothing";
        }
        return "\"" + (words.length() > LONGEST_FOUND ? words.substring(0, LONGEST_FOUND) + "…" : words) + "\"";
    }

    private void fault(int start, String about, String expected, String found, String remedy) {
        faults.add(new Where(field, 1, start + 1), about, expected, found, remedy);
    }
}
