package org.truceline.publication.daily.language;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.MessagePattern;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.truceline.occurrence.ClassTree;

/** Each sentence is there in each language, can be read, and loses nothing that a record told. */
class CatalogueTest {

    /** Where the English words of the engine stand for what Arabic puts together from its parts. */
    private static final Set<String> WHOLE = Set.of("words");

    @Test
    void every_sentence_in_english_fills_in_what_its_arabic_twin_fills_in() {
        for (Sentence sentence : Sentence.values()) {
            Set<String> english = holes(Language.ENGLISH, sentence);
            Set<String> arabic = holes(Language.ARABIC, sentence);
            if (english.equals(WHOLE)) {
                assertThat(arabic).as("%s", sentence).isNotEmpty();
            } else {
                arabic.removeAll(Set.of("profile", "id"));
                english.removeAll(Set.of("n", "k", "id"));
                arabic.removeAll(Set.of("n", "k"));
                assertThat(arabic).as("%s", sentence).isEqualTo(english);
            }
        }
    }

    @Test
    void every_kind_that_english_tells_apart_is_told_apart_in_arabic() {
        for (Sentence sentence : Sentence.values()) {
            Set<String> arabic = kinds(Language.ARABIC, sentence);
            assertThat(arabic).as("%s", sentence).containsAll(kinds(Language.ENGLISH, sentence));
        }
    }

    @Test
    void no_arabic_sentence_uses_other_digits_than_the_english() {
        for (Sentence sentence : Sentence.values()) {
            assertThat(Catalogue.of(Language.ARABIC).pattern(sentence)).doesNotContainPattern("[٠-٩۰-۹]");
        }
        assertThat(Catalogue.of(Language.ARABIC).say(Sentence.RESTRICTED, Map.of("n", 12L)))
                .isEqualTo("12 سجلًا مقيَّدًا، خارج هذا التقرير.");
    }

    @Test
    void every_built_in_act_and_weapon_has_arabic_words() {
        for (ClassTree tree : Set.of(ClassTree.acts(), ClassTree.weapons())) {
            assertThat(tree.ids())
                    .allSatisfy(id -> assertThat(Catalogue.of(Language.ARABIC).findClass(id))
                            .as(id)
                            .isPresent());
        }
    }

    private static Set<String> holes(Language language, Sentence sentence) {
        return parts(language, sentence, MessagePattern.Part.Type.ARG_NAME);
    }

    private static Set<String> kinds(Language language, Sentence sentence) {
        Set<String> kinds = parts(language, sentence, MessagePattern.Part.Type.ARG_SELECTOR);
        kinds.removeAll(Set.of("one", "other"));
        return kinds;
    }

    private static Set<String> parts(Language language, Sentence sentence, MessagePattern.Part.Type type) {
        MessagePattern pattern = new MessagePattern(Catalogue.of(language).pattern(sentence));
        Set<String> found = new TreeSet<>();
        for (int i = 0; i < pattern.countParts(); i++) {
            if (pattern.getPartType(i) == type) {
                found.add(pattern.getSubstring(pattern.getPart(i)));
            }
        }
        return found;
    }
}
