package org.truceline.intake.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MenderTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "The army left,quot; he said.|The army left\" he said.",
                "&quot;Go&quot; he said.|\"Go\" he said.",
                "A&nbsp;B &amp; C|A B & C",
                "It ended. .|It ended.",
                "It ended. . The|It ended. The",
                "It ended..|It ended.",
                "It went on ... and on|It went on ... and on",
                "Text %MINIFYHTMLab12cd% here|Text here",
                "Text %%AD-SLOT-9%% here|Text here",
                "It rose 50% and fell 20% again.|It rose 50% and fell 20% again.",
                "the years of Vesna. civil war|the years of Vesna civil war",
                "at 6 p.m. on Friday|at 6 p.m. on Friday",
                "some 5 km. north of it|some 5 km. north of it",
                "He left. al-Rasin stayed.|He left. al-Rasin stayed.",
                "his Sudmark counterpart. Mirela Dusan announced it.|his Sudmark counterpart Mirela Dusan announced it.",
                "He met the president. Mirela Dusan announced it.|He met the president. Mirela Dusan announced it.",
                "Residents of the. Harsk said so.|Residents of the Harsk said so.",
                "two  spaces , and marks .|two spaces, and marks."
            })
    void debris_is_mended_and_clean_text_is_left(String was, String expected) {
        Repairs repairs = Mender.mend(was).repairs();
        assertThat(repairs.text()).isEqualTo(expected);
        assertThat(repairs.appliedTo(was)).isEqualTo(expected);
    }

    @Test
    void edits_name_their_rule_and_what_stood_there() {
        Repairs repairs = Mender.mend("He left,quot; then. .").repairs();
        assertThat(repairs.edits())
                .extracting(Edit::was, Edit::now, Edit::rule)
                .containsExactly(tuple(",quot;", "\"", "torn entity"), tuple(" .", "", "doubled full stop"));
    }

    @Test
    void date_line_is_taken_off_with_or_without_text_behind_it() {
        assertThat(Mender.mend(" date 2021-10-08 Talks began.\nMore.").repairs().text())
                .isEqualTo("Talks began.\nMore.");
        assertThat(Mender.mend("date 2021-10-08\n\nTalks.").dateLine()).contains(LocalDate.of(2021, 10, 8));
        assertThat(Mender.mend("date 2021-13-45\n\nTalks.").dateLine()).isEmpty();
    }
}
