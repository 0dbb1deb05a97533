package org.truceline.evidence.gazetteer;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SkeletonTest {

    @ParameterizedTest
    @CsvSource({
        "Saraqib, srkb",
        "سراقب, srkb",
        "Şuğur, sgr",
        "الشغور, sgr",
        "Tronba, trmb",
        "Dhahabiyah, dhb",
        "الذهبية, dhb",
        "Qassab, ksb",
        "Хомс, hms",
        "حمص, hms",
        "Post 12, bst12",
    })
    void consonants_agree_across_scripts(String spelling, String skeleton) {
        assertThat(Skeleton.of(Letters.of(spelling))).contains(skeleton);
    }

    @Test
    void letters_heard_in_two_ways_give_several_skeletons() {
        assertThat(Skeleton.of("havr")).containsExactlyInAnyOrder("hvr", "hr");
        assertThat(Skeleton.of("cisr")).containsExactlyInAnyOrder("ksr", "jsr");
        assertThat(Skeleton.of("معره نعمان")).containsExactlyInAnyOrder("mrnmn", "mrtnmn");
    }

    @Test
    void many_of_them_give_eight_at_most() {
        assertThat(Skeleton.of("vcvcvcvcvc")).hasSize(8);
    }
}
