package org.truceline.app.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.truceline.app.Repository;

/** Renews {@code docs/reference/roles.md} with {@code -Drenew=true}. */
class RolesTest {

    private static final Path PAGE = Repository.root().resolve("docs/reference/roles.md");

    @Test
    void page_of_roles_is_what_the_table_says() throws Exception {
        if (Boolean.getBoolean("renew")) {
            Files.createDirectories(PAGE.getParent());
            Files.writeString(PAGE, page());
        }
        assertThat(PAGE).hasContent(page());
    }

    @Test
    void every_permission_is_given_by_some_role() {
        Set<Permission> given = EnumSet.noneOf(Permission.class);
        Stream.of(Role.values()).forEach(role -> given.addAll(role.permissions()));
        assertThat(given).containsExactlyInAnyOrder(Permission.values());
    }

    @Test
    void nobody_prepares_and_approves_and_whoever_manages_accounts_sees_no_records() {
        for (Role role : Role.values()) {
            assertThat(role.permissions())
                    .as(role.word())
                    .doesNotContainSequence(Permission.PREPARE_RELEASE, Permission.APPROVE_RELEASE);
        }
        assertThat(Role.ADMINISTRATOR.permissions())
                .containsExactlyInAnyOrder(Permission.MANAGE_ACCOUNTS, Permission.READ_AUDIT);
        assertThat(Role.OBSERVER.permissions()).doesNotContain(Permission.SEE_ALL, Permission.READ_SEALED);
    }

    @Test
    void word_that_is_no_role_allows_nothing() {
        assertThat(Role.permissions(Set.of("superuser", "OBSERVER"))).isEmpty();
        assertThat(Role.permissions(Set.of("observer", "superuser"))).isEqualTo(Role.OBSERVER.permissions());
    }

    private static String page() {
        String roles = Stream.of(Role.values())
                .map(role -> "| **" + role.word() + "** | " + role.task() + " |")
                .collect(Collectors.joining("\n"));
        String head = Stream.of(Role.values()).map(Role::word).collect(Collectors.joining(" | "));
        String rows = Stream.of(Permission.values())
                .map(permission -> "| " + permission.sentence() + " | `" + permission.word() + "` | "
                        + Stream.of(Role.values())
                                .map(role -> role.permissions().contains(permission) ? "●" : "")
                                .collect(Collectors.joining(" | "))
                        + " | " + (permission.isInPerson() ? "no" : "yes") + " |")
                .collect(Collectors.joining("\n"));
        return """
                # Roles

                Who may do what. Made from [Role](../../app/src/main/java/org/truceline/app/access/Role.java) and [Permission](../../app/src/main/java/org/truceline/app/access/Permission.java), the one table; do not edit: `./mvnw -pl app -am test -Dtest=RolesTest -Dsurefire.failIfNoSpecifiedTests=false -Drenew=true`.

                An account has one role or more, and may do what any of them may. What one account did, [another one has to confirm](../../evidence/src/main/java/org/truceline/evidence/register/Reviews.java), whatever its roles. Some permissions are there before the pages that will ask for them; [routes](routes.md) shows what is asked for today.

                | role | |
                |---|---|
                %s

                | may | written | %s | by token |
                |---|---|%s---|
                %s

                *By token*: whether a program may be given it. What needs a person's judgement in person, or opens sealed data, is never given to one.
                """.formatted(roles, head, "---|".repeat(Role.values().length), rows);
    }
}
