package org.truceline.intake.plain;

import java.util.List;

/** The names of cells and properties. */
final class Names {

    static final String ID = "id";
    static final String ACT = "act";
    static final String BY = "by";
    static final String LATITUDE = "latitude";
    static final String LONGITUDE = "longitude";
    static final String RADIUS = "radius_m";
    static final String FROM = "from";
    static final String UNTIL = "until";

    /** May be missing: "no" where nobody else than those named is possible. */
    static final String OTHERS = "or_others";

    static final String LICENCE = "licence";
    static final String CODED = "coded";

    /** Points, in Parquet only. */
    static final String GEOMETRY = "geometry";

    /** What a table has to have. */
    static final List<String> NEEDED = List.of(ID, ACT, BY, LATITUDE, LONGITUDE, RADIUS, FROM, UNTIL);

    /** What it may have beside. */
    static final List<String> ALL =
            List.of(ID, ACT, BY, LATITUDE, LONGITUDE, RADIUS, FROM, UNTIL, OTHERS, LICENCE, CODED);

    private Names() {}
}
