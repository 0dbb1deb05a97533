package org.truceline.intake.register;

import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.PropertyAccessor;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.UUID;
import java.util.function.Function;
import org.truceline.evidence.PartialDate;
import org.truceline.evidence.Worded;
import org.truceline.evidence.register.Credibility;
import org.truceline.evidence.register.Meaning;
import org.truceline.evidence.register.RecordId;
import org.truceline.geo.Metres;
import org.truceline.time.Told;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;

/** How the parts of records are written: fields by their names, words of closed sets as records have them. */
final class Json {

    /** Fields only; what is not stated is left out; a field that is not known is a fault. */
    static final JsonMapper MAPPER = JsonMapper.builder()
            .changeDefaultVisibility(visible -> visible.withVisibility(PropertyAccessor.ALL, Visibility.NONE)
                    .withVisibility(PropertyAccessor.FIELD, Visibility.ANY)
                    .withVisibility(PropertyAccessor.CREATOR, Visibility.ANY))
            .changeDefaultPropertyInclusion(include -> include.withValueInclusion(JsonInclude.Include.NON_ABSENT))
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .addMixIn(Meaning.class, Meanings.class)
            .addModule(parts())
            .build();

    private Json() {}

    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "is")
    @JsonSubTypes({
        @JsonSubTypes.Type(value = Meaning.Spot.class, name = "spot"),
        @JsonSubTypes.Type(value = Meaning.Off.class, name = "off"),
        @JsonSubTypes.Type(value = Meaning.Outline.class, name = "outline")
    })
    private interface Meanings {}

    private static SimpleModule parts() {
        SimpleModule module = new SimpleModule("records") {
            @Override
            public void setupModule(SetupContext context) {
                super.setupModule(context);
                context.addDeserializers(new WordedDeserializers());
            }
        };
        module.addSerializer(Worded.class, writing(Worded::word));
        text(module, RecordId.class, RecordId::toString, RecordId::of);
        text(module, Told.class, Told::text, Told::parseOrSpan);
        text(module, ZoneId.class, ZoneId::getId, ZoneId::of);
        text(module, PartialDate.class, PartialDate::text, PartialDate::parse);
        text(module, UUID.class, UUID::toString, UUID::fromString);
        text(module, Credibility.class, each -> Integer.toString(each.digit()), Credibility::ofDigit);
        module.addSerializer(Metres.class, new ValueSerializer<>() {
            @Override
            public void serialize(Metres value, JsonGenerator out, SerializationContext context) {
                out.writeNumber(value.value());
            }
        });
        module.addDeserializer(Metres.class, new ValueDeserializer<>() {
            @Override
            public Metres deserialize(JsonParser in, DeserializationContext context) {
                return Metres.of(in.getDoubleValue());
            }
        });
        return module;
    }

    private static <T> void text(
            SimpleModule module, Class<T> type, Function<T, String> write, Function<String, T> read) {
        module.addSerializer(type, writing(write));
        module.addDeserializer(type, reading(read));
    }

    private static <T> ValueSerializer<T> writing(Function<T, String> write) {
        return new ValueSerializer<>() {
            @Override
            public void serialize(T value, JsonGenerator out, SerializationContext context) {
                out.writeString(write.apply(value));
            }
        };
    }

    static <T> ValueDeserializer<T> reading(Function<String, T> read) {
        return new ValueDeserializer<>() {
            @Override
            public T deserialize(JsonParser in, DeserializationContext context) {
                try {
                    return read.apply(in.getString());
                } catch (DateTimeException problem) {
                    throw new IllegalArgumentException("expected a time or a zone in the form of records", problem);
                }
            }
        };
    }
}
