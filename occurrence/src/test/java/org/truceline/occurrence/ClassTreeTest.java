package org.truceline.occurrence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ClassTreeTest {

    private static final Map<String, ClassTree> SHIPPED =
            Map.of("act", ClassTree.acts(), ClassTree.WEAPON, ClassTree.weapons(), "anybody", ClassTree.actors());

    @Test
    void every_class_lies_under_the_top_and_overlaps_classes_of_its_tree() {
        assertThat(SHIPPED).allSatisfy((top, tree) -> {
            assertThat(tree.parentOf(top)).isEmpty();
            assertThat(tree.ids()).hasSizeGreaterThan(10).first().isEqualTo(top);
            assertThat(tree.ids()).allSatisfy(id -> {
                assertThat(tree.isBelow(id, top)).isTrue();
                assertThat(tree.words(id)).isNotBlank().doesNotContain("~");
                assertThat(tree.ids()).containsAll(tree.overlapsOf(id));
                assertThat(tree.overlapsOf(id)).doesNotContain(id);
            });
        });
    }

    @Test
    void class_has_its_words_what_it_lies_under_and_what_it_overlaps() {
        assertThat(ClassTree.acts().words("drone-flight")).isEqualTo("flight of a drone");
        assertThat(ClassTree.acts().parentOf("drone-flight")).contains("military-action");
        assertThat(ClassTree.acts().overlapsOf("drone-flight"))
                .containsExactlyInAnyOrder("drone-strike", "aerial-reconnaissance", "military-movement");
        assertThat(ClassTree.acts().overlapsOf("protest")).isEmpty();
        assertThat(ClassTree.acts().parentOf("protest")).contains("act");
    }

    @Test
    void added_class_lies_in_the_grown_tree_only() {
        ClassTree.Added added = new ClassTree.Added("military-action", "sabotage", Set.of("attack"));
        ClassTree grown = ClassTree.acts().with(Map.of("sabotage", added));
        assertThat(grown.words("sabotage")).isEqualTo("sabotage");
        assertThat(grown.overlapsOf("sabotage")).containsExactly("attack");
        assertThat(grown.parentOf("sabotage")).contains("military-action");
        assertThat(ClassTree.acts().knows("sabotage")).isFalse();
        assertThatThrownBy(() -> ClassTree.acts().words("sabotage")).hasMessage("There is no class \"sabotage\".");
    }
}
