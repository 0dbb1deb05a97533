package org.truceline.intake.article;

import org.truceline.evidence.Span;

/** One repair: what the original prints in the span, what is read in its place, and the rule that asked for it. */
public record Edit(Span span, String was, String now, String rule) {}
