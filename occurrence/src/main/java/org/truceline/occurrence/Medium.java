package org.truceline.occurrence;

/** Where force moves: on land, in the air, at sea. */
public enum Medium {
    LAND,
    AIR,
    SEA
}
