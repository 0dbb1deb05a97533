package org.truceline.publication.report;

import static j2html.TagCreator.each;
import static j2html.TagCreator.h2;
import static j2html.TagCreator.h3;
import static j2html.TagCreator.li;
import static j2html.TagCreator.p;
import static j2html.TagCreator.section;
import static j2html.TagCreator.ul;

import j2html.tags.DomContent;
import org.truceline.assessment.Spoken;
import org.truceline.assessment.clock.Obligation;
import org.truceline.publication.Situation;
import org.truceline.publication.desk.ReadingWords;

/** What is due: each duty with its due instants and states under the readings. */
final class DueSection {

    private final Situation situation;

    DueSection(Situation situation) {
        this.situation = situation;
    }

    DomContent html() {
        return section(h2("What was due"), each(situation.obligations(), this::obligation));
    }

    private DomContent obligation(Obligation obligation) {
        ReadingWords words = new ReadingWords(situation.agreement());
        return section(
                h3(obligation.duty().title()),
                p("As at " + Spoken.utc(obligation.at()) + ". "
                        + obligation.duty().clause().inWords()),
                ul(each(
                        obligation.rows(),
                        row -> li(row.due()
                                        .map(due -> "Due before "
                                                + Spoken.both(
                                                        due,
                                                        situation.agreement().localTime()))
                                        .orElse("Due instant cannot be computed")
                                + ": " + row.state().words() + ". Readings: " + words.told(row.worlds()) + "."))));
    }
}
