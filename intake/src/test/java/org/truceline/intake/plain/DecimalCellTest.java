package org.truceline.intake.plain;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class DecimalCellTest {

    private static final long SEED = 43;

    private final SplittableRandom random = new SplittableRandom(SEED);

    @Test
    void numbers_of_any_length_are_the_double_that_java_reads_and_are_printed_as_java_prints_it() {
        for (int i = 0; i < 40_000; i++) {
            String text = made();
            byte[] bytes = (text + ",").getBytes(StandardCharsets.UTF_8);
            DecimalCell cell = DecimalCell.degrees();
            assertThat(cell.read(bytes, 0)).as(text).isEqualTo(text.length());
            assertThat(Double.doubleToRawLongBits(cell.value()))
                    .as(text)
                    .isEqualTo(Double.doubleToRawLongBits(Double.parseDouble(text)));
            TextBytes printed = new TextBytes();
            cell.print(printed);
            assertThat(new String(printed.bytes(), 0, printed.length(), StandardCharsets.UTF_8))
                    .as(text)
                    .isEqualTo(Double.toString(cell.value()));
        }
    }

    @Test
    void what_is_no_number_of_this_form_is_left_to_others() {
        for (String text :
                new String[] {"", "-", ".5", "5.", "1234", "1e1", "NaN", "36,1 ", "1.123456789012345678901"}) {
            byte[] bytes = (text + "|").getBytes(StandardCharsets.UTF_8);
            int end = DecimalCell.degrees().read(bytes, 0);
            assertThat(end == text.length()).as(text).isFalse();
        }
    }

    private String made() {
        StringBuilder text = new StringBuilder(random.nextInt(4) == 0 ? "-" : random.nextInt(20) == 0 ? "+" : "");
        digits(text, 1 + random.nextInt(3));
        if (random.nextInt(8) > 0) {
            digits(text.append('.'), 1 + random.nextInt(20));
        }
        return text.toString();
    }

    private void digits(StringBuilder text, int count) {
        int most = random.nextInt(3) == 0 ? 1 : 10;
        for (int i = 0; i < count; i++) {
            text.append(random.nextInt(most));
        }
    }
}
