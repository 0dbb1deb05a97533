package org.truceline.evidence;

/** What a source is; parties and officials speak for a side and never corroborate their own side. */
public enum SourceKind implements Worded {
    AGENCY,
    NEWSROOM,
    CIVIL_SOCIETY,
    PARTY,
    MISSION,
    OFFICIALS,
    /** A private person, whose name stays out of every public page. */
    PERSON
}
