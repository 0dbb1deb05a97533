package org.truceline.log;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.truceline.log.NoteReading.Refused;
import org.truceline.log.NoteReading.Signed;
import org.truceline.log.NoteReading.Why;

class NoteReadingTest {

    private final Note note = MemoryLog.of(5).checkpoint();

    private final String text = note.text();

    private final Set<Why> seen = EnumSet.noneOf(Why.class);

    @Test
    void note_is_read_as_it_was_signed_with_lines_of_others_after() {
        assertThat(NoteReading.of(text)).isEqualTo(new Signed(note));
        String witnessed = text + "— witness.example AAAA\n";
        assertThat(NoteReading.of(witnessed)).isEqualTo(new Signed(new Note(note.checkpoint(), witnessed)));
    }

    @Test
    void each_way_to_be_none_is_told_apart() {
        String[] lines = text.split("\n", -1);
        String origin = lines[0];
        refused(Why.LENGTH, text + "x".repeat(NoteReading.MOST_CHARACTERS));
        refused(Why.LINES, text.stripTrailing());
        refused(Why.LINES, "");
        refused(Why.ORIGIN, text.replace("truceline.org/log/", "example.org/log/"));
        refused(Why.ORIGIN, text.replaceFirst("\n", "\r\n"));
        refused(Why.COUNT, text.replace("\n5\n", "\n05\n"));
        refused(Why.COUNT, text.replace("\n5\n", "\n0\n"));
        refused(Why.COUNT, text.replace("\n5\n", "\n9999999999999999999\n"));
        refused(Why.ROOT, text.replace(lines[2], lines[2].replace("=", "")));
        refused(Why.EMPTY_LINE, text.replace("\n\n", "\n \n"));
        refused(Why.SIGNATURE_LINE, text.replace("— ", "- "));
        refused(Why.SIGNATURE_LINE, text.replace("— " + origin + " ", "— " + origin + " AAAA"));
        refused(Why.SIGNER, text.replace("— " + origin, "— witness.example"));
        refused(Why.KEY, text.replace(lines[4].substring(lines[4].lastIndexOf(' ') + 1), "A".repeat(90) + "A="));
        refused(Why.SIGNATURE, text.replace("\n5\n", "\n6\n"));
        refused(Why.SIGNATURE, text.replace("/log/", "/exercise/").replace(id(Form.REAL), id(Form.EXERCISE)));
        assertThat(seen).containsExactlyInAnyOrder(Why.values());
    }

    @Test
    void three_lines_from_paper_are_a_checkpoint_without_a_signature() {
        String lines = note.checkpoint().text();
        assertThat(Checkpoint.ofText(lines)).isEqualTo(note.checkpoint());
        assertThatIllegalArgumentException().isThrownBy(() -> Checkpoint.ofText(text));
        assertThatIllegalArgumentException().isThrownBy(() -> Checkpoint.ofText(lines.strip()));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Checkpoint.ofText(lines.replace("\n5\n", "\nfive\n")))
                .withMessage("a count of entries, from 1, in decimal digits");
    }

    @Test
    void no_altered_byte_of_the_signed_lines_or_the_signature_is_taken() {
        for (int at = 0; at < text.length(); at++) {
            String altered = text.substring(0, at) + (text.charAt(at) == 'b' ? 'c' : 'b') + text.substring(at + 1);
            assertThat(NoteReading.of(altered)).as("character %d", at).isInstanceOf(Refused.class);
        }
    }

    /** The four bytes of the key's id in base64 are not by themselves: the first five characters are enough to swap. */
    private String id(Form form) {
        return Note.id(new LogId(form, note.checkpoint().log().name()))
                .toBase64()
                .substring(0, 5);
    }

    private void refused(Why why, String text) {
        assertThat(NoteReading.of(text))
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused -> assertThat(refused.why()).as(text).isIn(why, Why.KEY));
        seen.add(((Refused) NoteReading.of(text)).why());
    }
}
