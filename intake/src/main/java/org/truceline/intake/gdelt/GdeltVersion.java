package org.truceline.intake.gdelt;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The two layouts of the exports. Their files have no line of names. */
public enum GdeltVersion {
    /** 58 columns; 57 before the address of the source was added. */
    ONE("GDELT 1.0", 57, 58),
    TWO("GDELT 2.0", 61, 61);

    private final String words;
    private final int fewest;
    private final int most;

    GdeltVersion(String words, int fewest, int most) {
        this.words = words;
        this.fewest = fewest;
        this.most = most;
    }

    /** "GDELT 2.0". */
    public String words() {
        return words;
    }

    /** "57 or 58 columns with tabs between them". */
    public String expected() {
        return (fewest == most ? "" : fewest + " or ") + most + " columns with tabs between them";
    }

    /** True when rows of this many cells are of this layout. */
    public boolean has(int size) {
        return fewest <= size && size <= most;
    }

    /** The names of the columns of a file that has {@code size} of them. */
    List<String> columns(int size) {
        List<String> names = new ArrayList<>(List.of("GLOBALEVENTID", "SQLDATE", "MonthYear", "Year", "FractionDate"));
        names.addAll(actor("Actor1"));
        names.addAll(actor("Actor2"));
        names.addAll(List.of(
                "IsRootEvent",
                "EventCode",
                "EventBaseCode",
                "EventRootCode",
                "QuadClass",
                "GoldsteinScale",
                "NumMentions",
                "NumSources",
                "NumArticles",
                "AvgTone"));
        Stream.of("Actor1Geo", "Actor2Geo", "ActionGeo").map(this::place).forEach(names::addAll);
        names.addAll(List.of("DATEADDED", "SOURCEURL"));
        return names.subList(0, size);
    }

    private static List<String> actor(String actor) {
        return Stream.of(
                        "Code",
                        "Name",
                        "CountryCode",
                        "KnownGroupCode",
                        "EthnicCode",
                        "Religion1Code",
                        "Religion2Code",
                        "Type1Code",
                        "Type2Code",
                        "Type3Code")
                .map(part -> actor + part)
                .toList();
    }

    private List<String> place(String place) {
        Stream<String> division = switch (this) {
            case ONE -> Stream.of("ADM1Code");
            case TWO -> Stream.of("ADM1Code", "ADM2Code");
        };
        return Stream.of(Stream.of("Type", "FullName", "CountryCode"), division, Stream.of("Lat", "Long", "FeatureID"))
                .flatMap(parts -> parts)
                .map(part -> place + "_" + part)
                .toList();
    }
}
