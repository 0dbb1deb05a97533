package org.truceline.app.desk;

import com.microsoft.playwright.Page;
import java.util.regex.Pattern;
import org.truceline.app.access.Role;

/** Signs a browser in as one of the demonstration's made-up accounts, by the one click that a person makes. */
final class DemoSignIn {

    private DemoSignIn() {}

    /** The page is at the desk's first page afterwards; its cookies last as long as its context. */
    static void as(Role role, Page page, String address) {
        page.navigate(address + "login");
        page.locator("button[data-role=" + role.word() + "]").click();
        page.waitForURL(Pattern.compile(Pattern.quote(address) + "(#.*)?"));
    }
}
