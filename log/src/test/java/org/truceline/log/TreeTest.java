package org.truceline.log;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class TreeTest {

    @Test
    void root_is_that_of_the_definition_whatever_the_count() {
        for (int count = 1; count <= 70; count++) {
            Tree tree = new Tree();
            leaves(count).forEach(tree::add);
            assertThat(tree.root()).as("%d leaves", count).isEqualTo(defined(leaves(count)));
        }
    }

    @Test
    void each_entry_is_proved_at_its_number_and_nowhere_else() {
        for (int count = 1; count <= 20; count++) {
            List<Digest> leaves = leaves(count);
            Digest root = defined(leaves);
            for (int number = 1; number <= count; number++) {
                Inclusion proof = Inclusion.of(number, count, leaves.iterator());
                for (int other = 1; other <= count; other++) {
                    assertThat(proof.holds(leaves.get(other - 1), root))
                            .as("%d of %d for %d", number, count, other)
                            .isEqualTo(number == other);
                }
                assertThat(proof.holds(leaves.get(number - 1), Digest.ZERO)).isFalse();
            }
        }
    }

    @Test
    void proof_with_a_digest_too_few_or_too_many_does_not_hold() {
        List<Digest> leaves = leaves(6);
        Inclusion proof = Inclusion.of(3, 6, leaves.iterator());
        List<Digest> more = new java.util.ArrayList<>(proof.path());
        more.add(Digest.ZERO);
        assertThat(new Inclusion(3, 6, more).holds(leaves.get(2), defined(leaves)))
                .isFalse();
        assertThat(new Inclusion(3, 6, proof.path().subList(0, 2)).holds(leaves.get(2), defined(leaves)))
                .isFalse();
    }

    /** RFC 6962 section 2.1, word by word. */
    private static Digest defined(List<Digest> leaves) {
        if (leaves.size() == 1) {
            return leaves.getFirst();
        }
        int left = Integer.highestOneBit(leaves.size() - 1);
        return Digest.of(
                new byte[] {1},
                defined(leaves.subList(0, left)).octets().toArray(),
                defined(leaves.subList(left, leaves.size())).octets().toArray());
    }

    private static List<Digest> leaves(int count) {
        return IntStream.range(0, count)
                .mapToObj(each -> Digest.of(new byte[] {(byte) each}))
                .toList();
    }
}
