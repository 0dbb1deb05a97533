package org.truceline.publication.daily.language;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** A language that the daily report can be written in. */
public enum Language {
    ENGLISH("en", Locale.ENGLISH, false),
    /** With Western digits; not reviewed by a native speaker. */
    ARABIC("ar", Locale.forLanguageTag("ar-u-nu-latn"), true);

    private final String tag;
    private final Locale locale;
    private final boolean translated;

    Language(String tag, Locale locale, boolean translated) {
        this.tag = tag;
        this.locale = locale;
        this.translated = translated;
    }

    /** How pages and documents name it: {@code ar}. */
    public String tag() {
        return tag;
    }

    Locale locale() {
        return locale;
    }

    /** Whether it is written from right to left. */
    public boolean isRightToLeft() {
        return this == ARABIC;
    }

    /** Whether nobody who grew up with it has reviewed its sentences, which every report then says. */
    public boolean isUnreviewed() {
        return translated;
    }

    /** The language with this tag. */
    public static Optional<Language> find(String tag) {
        return Arrays.stream(values()).filter(each -> each.tag.equals(tag)).findFirst();
    }

    /** All tags, for messages: {@code en, ar}. */
    public static String tags() {
        return Arrays.stream(values()).map(Language::tag).collect(Collectors.joining(", "));
    }
}
