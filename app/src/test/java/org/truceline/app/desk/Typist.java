package org.truceline.app.desk;

import com.microsoft.playwright.Page;
import java.time.Duration;

/** Somebody at the keyboard; every key is counted, one with Ctrl or Shift as one. */
final class Typist {

    private final Page page;
    private final Duration pace;
    private int keystrokes;
    private long began = System.nanoTime();

    private Typist(Page page, Duration pace) {
        this.page = page;
        this.pace = pace;
    }

    /** Sixty words a minute. */
    static Typist atAPersonsPace(Page page) {
        return new Typist(page, Duration.ofMillis(200));
    }

    /** As fast as no person is. */
    static Typist hasty(Page page) {
        return new Typist(page, Duration.ZERO);
    }

    /** Letters, one key each. */
    Typist type(String letters) {
        letters.chars().mapToObj(Character::toString).forEach(letter -> {
            page.keyboard().type(letter);
            rest();
        });
        return this;
    }

    /** Keys by their names: {@code Enter}, {@code Control+Enter}. */
    Typist press(String... keys) {
        for (String key : keys) {
            page.keyboard().press(key);
            rest();
        }
        return this;
    }

    /** Counts from here on. */
    void begin() {
        keystrokes = 0;
        began = System.nanoTime();
    }

    int keystrokes() {
        return keystrokes;
    }

    Duration taken() {
        return Duration.ofNanos(System.nanoTime() - began);
    }

    private void rest() {
        keystrokes++;
        page.waitForTimeout((double) pace.toMillis());
    }
}
