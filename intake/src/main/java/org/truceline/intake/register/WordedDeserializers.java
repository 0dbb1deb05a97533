package org.truceline.intake.register;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.truceline.evidence.Worded;
import tools.jackson.databind.BeanDescription;
import tools.jackson.databind.DeserializationConfig;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.deser.Deserializers;

/** Reads members of closed sets by their words. */
final class WordedDeserializers extends Deserializers.Base {

    @Override
    public @Nullable ValueDeserializer<?> findEnumDeserializer(
            JavaType type, DeserializationConfig config, BeanDescription.Supplier description) {
        return Worded.class.isAssignableFrom(type.getRawClass()) ? Json.reading(word -> member(type, word)) : null;
    }

    @Override
    public boolean hasDeserializerFor(DeserializationConfig config, Class<?> type) {
        return type.isEnum() && Worded.class.isAssignableFrom(type);
    }

    private static Object member(JavaType type, String word) {
        return Arrays.stream(type.getRawClass().getEnumConstants())
                .filter(each -> each instanceof Worded member && member.word().equals(word))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(
                        "expected a word of " + type.getRawClass().getSimpleName() + ", found another"));
    }
}
