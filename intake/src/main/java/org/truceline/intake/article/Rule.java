package org.truceline.intake.article;

import java.util.List;

/** One rule for one kind of fact: what a sentence proposes, in the order of its words. */
interface Rule {

    List<? extends Proposal> read(Sentence sentence, Article article);
}
