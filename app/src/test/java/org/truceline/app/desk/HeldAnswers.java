package org.truceline.app.desk;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import java.util.ArrayList;
import java.util.List;

/** What a page asks of some addresses, kept from the desk until it is let through; what is asked after that passes at once. */
final class HeldAnswers {
    private final Page page;
    private final List<Route> held = new ArrayList<>();
    private boolean passing;

    private HeldAnswers(Page page) {
        this.page = page;
    }

    /** Holds what the page asks from now on; {@code addresses} is a pattern such as {@code **}{@code /api/case}. */
    static HeldAnswers of(Page page, String addresses) {
        HeldAnswers answers = new HeldAnswers(page);
        page.route(addresses, answers::meet);
        return answers;
    }

    /** Waits until the page has asked. */
    void awaitFirst() {
        page.waitForCondition(() -> !held.isEmpty());
    }

    void letThrough() {
        passing = true;
        held.forEach(Route::resume);
        held.clear();
    }

    private void meet(Route asked) {
        if (passing) {
            asked.resume();
        } else {
            held.add(asked);
        }
    }
}
