package org.truceline.app.desk;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.time.Duration;

/** Somebody at the keyboard; every key is counted, one with Ctrl or Shift as one. */
final class Typist {

    /** Sixty words a minute, five letters a word. */
    private static final Duration A_KEY = Duration.ofMillis(200);

    /** Further away than this, nobody would go by Tab. */
    private static final int MOST_STOPS = 150;

    private final Page page;
    private int keystrokes;
    private long began = System.nanoTime();

    Typist(Page page) {
        this.page = page;
    }

    /** Letters, one key each. */
    Typist type(String letters) {
        letters.chars().mapToObj(Character::toString).forEach(page.keyboard()::type);
        keystrokes += letters.length();
        return this;
    }

    /** Keys by their names: {@code Enter}, {@code Control+Enter}. */
    Typist press(String... keys) {
        for (String key : keys) {
            page.keyboard().press(key);
            keystrokes++;
        }
        return this;
    }

    /** A few letters, and Enter once the list that they open is in sight. */
    Typist choose(String letters) {
        return choose(letters, "Enter");
    }

    /** The same in the last field of a record, which is saved by the key that takes what is marked. */
    Typist chooseAndSave(String letters) {
        return choose(letters, "Control+Enter");
    }

    private Typist choose(String letters, String key) {
        type(letters);
        assertThat(page.locator("input:focus + ul:not([aria-busy])")).isVisible();
        return press(key);
    }

    /** On by Tab until the keys go to this one. */
    Typist tabTo(Locator wanted) {
        assertThat(wanted).isVisible();
        for (int i = 0; i < MOST_STOPS && !(boolean) wanted.evaluate("it => it === document.activeElement"); i++) {
            press("Tab");
        }
        assertThat(wanted).isFocused();
        return this;
    }

    /** A text from elsewhere, by one key. */
    Typist paste(String text) {
        page.keyboard().insertText(text);
        keystrokes++;
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

    /** What the machine took, and what sixty words a minute take beside it: together never less than a person needs. */
    Duration taken() {
        return Duration.ofNanos(System.nanoTime() - began).plus(A_KEY.multipliedBy(keystrokes));
    }

    /** Prints the task with its keystrokes and seconds. */
    void tell(String task) {
        System.out.printf("%-60s %4d keystrokes %6.1f s%n", task, keystrokes, taken().toMillis() / 1000.0);
    }
}
