package org.truceline.evidence;

/** What an accused said to one claim; silence and an older denial are never a denial of the claim at hand. */
public enum ResponseType implements Worded {
    /** Says that the act was theirs. */
    ADMITTED,
    /** Says that the act was theirs and pleads an exception. */
    JUSTIFIED,
    /** Says that this act was not theirs or did not happen. */
    DENIED,
    /** Has denied similar earlier claims; says nothing of this one. */
    DENIED_SIMILAR,
    /** Was asked or named and gave no position. */
    NO_COMMENT,
    /** Was sought and not found. */
    NOT_REACHED,
    /** Nobody is known to have asked. */
    NOT_ASKED;

    /** Whether it takes a position on the claim at hand. */
    public boolean answersThisClaim() {
        return switch (this) {
            case ADMITTED, JUSTIFIED, DENIED -> true;
            case DENIED_SIMILAR, NO_COMMENT, NOT_REACHED, NOT_ASKED -> false;
        };
    }

    /** Whether it is told as background only and must never be counted as an answer: {@link #DENIED_SIMILAR}. */
    public boolean isContextOnly() {
        return this == DENIED_SIMILAR;
    }

    /** A phrase for pages, checked word by word in tests. */
    public String phrase() {
        return switch (this) {
            case ADMITTED -> "admitted it";
            case JUSTIFIED -> "said it was theirs and gave a justification";
            case DENIED -> "denied it";
            case DENIED_SIMILAR -> "has denied similar earlier claims (context, not an answer to this one)";
            case NO_COMMENT -> "gave no comment";
            case NOT_REACHED -> "could not be reached";
            case NOT_ASKED -> "is not known to have been asked";
        };
    }
}
