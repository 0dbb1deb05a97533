package org.truceline.publication.daily.language;

import com.ibm.icu.text.MessageFormat;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;

/** The words of one language, as they stand in its files. Many threads may use it. */
public final class Catalogue {

    private static final Map<Language, Catalogue> ALL = new EnumMap<>(Language.class);

    static {
        for (Language language : Language.values()) {
            ALL.put(language, new Catalogue(language));
        }
    }

    private final Language language;
    private final Properties classes;
    private final Map<Sentence, String> sentences = new EnumMap<>(Sentence.class);

    private Catalogue(Language language) {
        this.language = language;
        this.classes = read("classes." + language.tag() + ".properties");
        Properties words = read("sentences." + language.tag() + ".properties");
        for (Sentence sentence : Sentence.values()) {
            String pattern = words.getProperty(sentence.key());
            if (pattern == null) {
                throw new IllegalStateException(
                        "sentences." + language.tag() + ".properties: expected " + sentence.key() + ", found nothing.");
            }
            sentences.put(sentence, pattern);
        }
    }

    /** The words of a language. */
    public static Catalogue of(Language language) {
        return Optional.ofNullable(ALL.get(language)).orElseThrow();
    }

    /** The sentence with what is filled in: numbers choose its plural, texts its kind. */
    public String say(Sentence sentence, Map<String, Object> filled) {
        return new MessageFormat(pattern(sentence), language.locale()).format(filled);
    }

    String pattern(Sentence sentence) {
        return sentences.getOrDefault(sentence, "");
    }

    /** The words for a built-in class; empty where the tree's own are to be used. */
    public Optional<String> findClass(String id) {
        return Optional.ofNullable(classes.getProperty(id));
    }

    private static Properties read(String name) {
        Properties words = new Properties();
        try (InputStream bytes = Catalogue.class.getResourceAsStream(name)) {
            if (bytes != null) {
                Reader letters = new InputStreamReader(bytes, StandardCharsets.UTF_8);
                words.load(letters);
            }
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
        return words;
    }
}
