package org.truceline.app.access;

import java.util.List;

/**
 * Who is signed in, for the page.
 *
 * @param permissions words of {@link Permission}, in the order of the field's work
 * @param demo whether the accounts are made up
 * @param exercise whether the log is an exercise's
 */
record MeView(
        String id,
        String login,
        String displayName,
        String locale,
        List<String> roles,
        List<String> permissions,
        boolean demo,
        boolean exercise) {

    MeView {
        roles = List.copyOf(roles);
        permissions = List.copyOf(permissions);
    }
}
