package org.truceline.intake.article;

import org.truceline.evidence.Quotation;

/**
 * Why something is proposed: the rule that found it, the sentence as the original prints it with its offsets, and the
 * sentence as read after repairs.
 */
public record Because(String rule, Quotation quotation, String read) {}
