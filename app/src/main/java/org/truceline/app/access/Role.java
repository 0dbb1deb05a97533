package org.truceline.app.access;

import static org.truceline.app.access.Permission.APPROVE_RELEASE;
import static org.truceline.app.access.Permission.CONFIRM;
import static org.truceline.app.access.Permission.DECIDE_PROPOSALS;
import static org.truceline.app.access.Permission.DRAW_LINES;
import static org.truceline.app.access.Permission.ENTER_OBSERVATIONS;
import static org.truceline.app.access.Permission.EXPORT;
import static org.truceline.app.access.Permission.FILL_OPEN_POINTS;
import static org.truceline.app.access.Permission.GRADE;
import static org.truceline.app.access.Permission.IMPORT;
import static org.truceline.app.access.Permission.JUDGE_CREDIBILITY;
import static org.truceline.app.access.Permission.JUDGE_RELIABILITY;
import static org.truceline.app.access.Permission.MANAGE_ACCOUNTS;
import static org.truceline.app.access.Permission.MERGE_AND_SPLIT;
import static org.truceline.app.access.Permission.PLAN_PATROLS;
import static org.truceline.app.access.Permission.PREPARE_RELEASE;
import static org.truceline.app.access.Permission.READ_AUDIT;
import static org.truceline.app.access.Permission.READ_SEALED;
import static org.truceline.app.access.Permission.RECORD_REPORTS;
import static org.truceline.app.access.Permission.RECORD_RESPONSES;
import static org.truceline.app.access.Permission.SEE_ALL;
import static org.truceline.app.access.Permission.SEE_OWN;

import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What an account is here for. This is the one table of who may do what; docs/reference/roles.md is made from it.
 *
 * <p>No role has everything. Whoever manages accounts sees no records; whoever prepares a release does not approve it;
 * sealed identities are read by those who judge sources.
 */
public enum Role {
    OBSERVER("writes down what was seen, heard or recorded in the field", ENTER_OBSERVATIONS, SEE_OWN),
    VERIFIER(
            "judges sources and items, confirms as the second person",
            ENTER_OBSERVATIONS,
            SEE_OWN,
            SEE_ALL,
            RECORD_REPORTS,
            JUDGE_RELIABILITY,
            JUDGE_CREDIBILITY,
            GRADE,
            CONFIRM,
            MERGE_AND_SPLIT,
            READ_SEALED),
    ANALYST(
            "brings claims together and prepares what is released",
            ENTER_OBSERVATIONS,
            SEE_OWN,
            SEE_ALL,
            RECORD_REPORTS,
            DECIDE_PROPOSALS,
            JUDGE_CREDIBILITY,
            GRADE,
            MERGE_AND_SPLIT,
            FILL_OPEN_POINTS,
            DRAW_LINES,
            PREPARE_RELEASE,
            IMPORT,
            EXPORT),
    EDITOR("approves what is released", SEE_OWN, SEE_ALL, CONFIRM, APPROVE_RELEASE, EXPORT),
    LIAISON(
            "speaks with the parties and the joint mechanism",
            ENTER_OBSERVATIONS,
            SEE_OWN,
            SEE_ALL,
            RECORD_RESPONSES,
            FILL_OPEN_POINTS,
            PLAN_PATROLS),
    ADMINISTRATOR("manages accounts, reads the audit, sees no records", MANAGE_ACCOUNTS, READ_AUDIT);

    private static final Map<String, Role> BY_WORD =
            Stream.of(values()).collect(Collectors.toUnmodifiableMap(Role::word, role -> role));

    private final String word = name().toLowerCase(Locale.ROOT);
    private final String task;

    /** Unmodifiable, which its type does not say. */
    @SuppressWarnings("ImmutableEnumChecker")
    private final Set<Permission> permissions;

    Role(String task, Permission first, Permission... others) {
        this.task = task;
        this.permissions = Collections.unmodifiableSet(EnumSet.of(first, others));
    }

    /** What it is for, to be read after its word. */
    public String task() {
        return task;
    }

    /** What it may do, in the order of the field's work. */
    public Set<Permission> permissions() {
        return permissions;
    }

    /** How it is written outside the code: {@code observer}. */
    public String word() {
        return word;
    }

    /** The role that is written so. */
    public static Optional<Role> find(String word) {
        return Optional.ofNullable(BY_WORD.get(word));
    }

    /** What somebody with these roles may do. A word that is no role allows nothing. */
    public static Set<Permission> permissions(Collection<String> words) {
        return words.stream()
                .flatMap(word -> find(word).stream())
                .flatMap(role -> role.permissions.stream())
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Permission.class)));
    }

    /** All words, for messages: {@code observer, verifier, …}. */
    public static String words() {
        return Arrays.stream(values()).map(Role::word).collect(Collectors.joining(", "));
    }
}
