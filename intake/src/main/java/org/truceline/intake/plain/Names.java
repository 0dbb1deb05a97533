package org.truceline.intake.plain;

import java.util.List;
import java.util.stream.Stream;

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

    /** In lines that are made of Parquet only: in which times a midnight without a zone was taken for the whole day. */
    static final String MIDNIGHTS = "midnights";

    /** What a table has to have. */
    static final List<String> NEEDED = List.of(ID, ACT, BY, LATITUDE, LONGITUDE, RADIUS, FROM, UNTIL);

    /** What it may have beside. */
    static final List<String> ALL =
            List.of(ID, ACT, BY, LATITUDE, LONGITUDE, RADIUS, FROM, UNTIL, OTHERS, LICENCE, CODED);

    /** What lines that are made of Parquet have. */
    static final List<String> IN_PARQUET =
            Stream.concat(ALL.stream(), Stream.of(MIDNIGHTS)).toList();

    private Names() {}
}
