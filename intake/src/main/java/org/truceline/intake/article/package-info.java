/**
 * An article's text to proposals: what it says of a ceasefire, each with its sentence, its place in the untouched
 * original, the rule that found it, and what it leaves open.
 *
 * <p>{@link org.truceline.intake.article.ArticleReader} is a pure function of the text and its day. It mends scraper
 * debris under general rules ({@link org.truceline.intake.article.Mender}), splits sentences itself (paragraph breaks
 * and quotations bind more than a sentence model trained on clean text knows), and applies one small rule a kind of
 * fact. Rules know grammar, units, months and roles; all their words stand in {@code words.txt}. Nothing here knows a
 * place, a person or an organisation by name, decides who "they" are, or fills in a zone. A proposal is a proposal
 * until a named person accepts it.
 */
@NullMarked
package org.truceline.intake.article;

import org.jspecify.annotations.NullMarked;
