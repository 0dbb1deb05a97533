package org.truceline.intake;

import java.time.DateTimeException;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.zone.ZoneRulesProvider;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.truceline.notation.Fields;
import org.truceline.notation.Nearest;
import org.truceline.time.PossibleTime;
import org.truceline.time.Told;

/**
 * The clocks that a time without a stated zone may be told on.
 *
 * @param zones at least one
 */
public record Clocks(List<ZoneId> zones) {

    /** Any clock on Earth: a day lasts from its start at UTC+14 to its end at UTC-12. */
    public static final Clocks ANY = new Clocks(List.of(ZoneOffset.ofHours(14), ZoneOffset.ofHours(-12)));

    private static final Pattern OFFSET = Pattern.compile("Z|[+-](?:0\\d|1[0-7]):[0-5]\\d");

    private static final String EXPECTED = "zones of the tz database such as Asia/Damascus, or offsets such as +03:00";

    public Clocks {
        zones = List.copyOf(zones);
        if (zones.isEmpty()) {
            throw new IllegalArgumentException("A time is told on some clock; found no clock.");
        }
    }

    /** The zones listed under {@code name}; any clock when nothing is given, a fault for each that is unknown. */
    public static Clocks read(Fields fields, String name) {
        List<ZoneId> zones = new ArrayList<>();
        for (String text : fields.texts(name)) {
            if (ZoneRulesProvider.getAvailableZoneIds().contains(text)
                    || OFFSET.matcher(text).matches()) {
                zones.add(ZoneId.of(text));
            } else {
                fields.faults().add(fields.where(name), name, EXPECTED, "\"" + text + "\"", nearest(text));
            }
        }
        return zones.isEmpty() ? ANY : new Clocks(zones);
    }

    /** The zone that {@code words} name: one of the tz database, or an offset such as +03:00, UTC+3 or Z. */
    public static Optional<ZoneId> findZone(String words) {
        try {
            return Optional.of(ZoneId.of(words));
        } catch (DateTimeException _) {
            return Optional.empty();
        }
    }

    /** The known zone that a misspelt one was probably meant to be, as a question; empty when none is near. */
    public static String nearest(String zone) {
        return Nearest.question(zone, ZoneRulesProvider.getAvailableZoneIds()).orElse("");
    }

    /** Every instant that {@code told} may mean: by its own offset, else on any of these clocks. */
    public PossibleTime hull(Told told) {
        return told.on(zones);
    }

    /** "on the clock of Asia/Damascus or Europe/Moscow"; "on any clock on Earth". */
    public String inWords() {
        return equals(ANY)
                ? "on any clock on Earth"
                : "on the clock of " + zones.stream().map(ZoneId::getId).collect(Collectors.joining(" or "));
    }
}
