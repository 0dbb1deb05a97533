package org.truceline.intake.gazetteer;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.truceline.notation.Fault;
import org.truceline.notation.FaultyInput;
import org.truceline.notation.Where;

/** The first line of a file, which tells its layout. */
record FirstLine(String text) {

    /** The columns of the dump, in their order; the dump itself has no line of names. */
    static final List<String> GEONAMES = List.of(
            "geonameid",
            "name",
            "asciiname",
            "alternatenames",
            "latitude",
            "longitude",
            "feature class",
            "feature code",
            "country code",
            "cc2",
            "admin1 code",
            "admin2 code",
            "admin3 code",
            "admin4 code",
            "population",
            "elevation",
            "dem",
            "timezone",
            "modification date");

    private static final Pattern PCODE = Pattern.compile("(?i).*adm\\d_?pcode.*");
    private static final Pattern DIGITS = Pattern.compile("\\d+");

    Layout layout(String file) throws FaultyInput {
        if (isGeoNames()) {
            return Layout.GEONAMES;
        }
        if (PCODE.matcher(text).matches()) {
            return Layout.PCODES;
        }
        List<String> names = List.of(text.toLowerCase(Locale.ROOT).split("[,;\t]", -1));
        if (names.stream().map(name -> name.replace("\"", "").strip()).anyMatch("radius_m"::equals)) {
            return Layout.OWN;
        }
        throw new FaultyInput(List.of(new Fault(
                new Where(file, 1, 0),
                "layout",
                "a line of names with id, name, latitude, longitude, radius_m, judged and source; or one with ADM1_PCODE or"
                        + " the like; or the 19 columns of a GeoNames dump with tabs between them",
                Row.found(text.strip()),
                "")));
    }

    private boolean isGeoNames() {
        String[] cells = text.split("\t", -1);
        return cells.length == GEONAMES.size() && (DIGITS.matcher(cells[0]).matches() || hasNames());
    }

    /** True for a dump to which somebody added a line of names. */
    boolean hasNames() {
        return text.toLowerCase(Locale.ROOT).startsWith("geonameid");
    }
}
