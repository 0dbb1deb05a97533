package org.truceline.intake.gazetteer;

/** How a gazetteer file is laid out. */
public enum Layout {
    OWN("Truceline's own table"),
    GEONAMES("the dump of GeoNames"),
    PCODES("a table with P-codes");

    private final String words;

    Layout(String words) {
        this.words = words;
    }

    /** For a person. */
    public String words() {
        return words;
    }
}
