package org.truceline.intake.place;

/** What a distance is told from. */
public sealed interface Reference {

    /** The words, as written. */
    String words();

    /** Where the observer or his instrument stands: "camera", "post 12". */
    record Observer(String words) implements Reference {}

    /** A place by its name, which may be several places'. */
    record Named(String words) implements Reference {}
}
