package org.truceline.evidence.register;

/** The record of a source, whatever it says this time: Admiralty code, letters A to F. */
public enum Reliability {
    A("completely reliable"),
    B("usually reliable"),
    C("fairly reliable"),
    D("not usually reliable"),
    E("unreliable"),
    F("reliability cannot be judged");

    private final String words;

    Reliability(String words) {
        this.words = words;
    }

    /** The code's own words; F says that it cannot be judged, not that it is bad. */
    public String words() {
        return words;
    }
}
