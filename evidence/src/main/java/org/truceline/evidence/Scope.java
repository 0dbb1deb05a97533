package org.truceline.evidence;

import java.util.Optional;

/** What a figure covers: the alleged author of the harm, the area as worded, the window. */
public record Scope(Optional<String> alleged, Optional<String> area, Window window) {

    public static final Scope NOT_STATED = new Scope(Optional.empty(), Optional.empty(), Window.NOT_STATED);

    public Scope {
        Require.textIfAny(alleged, "an alleged author");
        Require.textIfAny(area, "an area");
    }
}
