package org.truceline.app.access;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** One thing that an account may be allowed to do, in the words of the field. */
public enum Permission {
    ENTER_OBSERVATIONS("enter own observations and patrols"),
    SEE_OWN("see what oneself recorded, and what became of it"),
    SEE_ALL("see all restricted records: reports, claims, incidents, findings, patrol plans"),
    RECORD_REPORTS("record sources, reports and what they tell: claims, responses, incidents, figures"),
    DECIDE_PROPOSALS("accept, change or refuse what was read by machine or by table"),
    JUDGE_RELIABILITY("judge a source's reliability, A to F"),
    JUDGE_CREDIBILITY("judge an item's credibility, 1 to 6"),
    GRADE("set a verification status, grade occurrence and attribution"),
    CONFIRM("confirm as the second person", Use.IN_PERSON),
    MERGE_AND_SPLIT("merge and split incidents"),
    RECORD_RESPONSES("record responses, cases and hotline calls"),
    FILL_OPEN_POINTS("record a decision that fills an open point of the agreement"),
    DRAW_LINES("record a line or area version"),
    PLAN_PATROLS("plan patrols and record accounts of them"),
    PREPARE_RELEASE("prepare a release"),
    APPROVE_RELEASE("approve a release that somebody else prepared", Use.IN_PERSON),
    READ_SEALED("read the sealed identity of a source; each time is kept in the log", Use.IN_PERSON),
    IMPORT("import tables, articles and bundles"),
    EXPORT("export tables and bundles"),
    MANAGE_ACCOUNTS("add, change and disable accounts and tokens", Use.IN_PERSON),
    READ_AUDIT("read who came in, what was changed about accounts, who read sealed data, and what went out");

    private enum Use {
        ANY,
        IN_PERSON
    }

    private final String word = name().toLowerCase(Locale.ROOT).replace('_', '-');
    private final String sentence;
    private final Use use;

    Permission(String sentence) {
        this(sentence, Use.ANY);
    }

    Permission(String sentence, Use use) {
        this.sentence = sentence;
        this.use = use;
    }

    /** What it allows, to be read after "may". */
    public String sentence() {
        return sentence;
    }

    /** Whether only a person at a session has it, never a token. */
    public boolean isInPerson() {
        return use == Use.IN_PERSON;
    }

    /** How it is written outside the code: {@code enter-observations}. */
    public String word() {
        return word;
    }

    /** The permission that is written so. */
    public static Optional<Permission> find(String word) {
        return Stream.of(values()).filter(each -> each.word().equals(word)).findFirst();
    }
}
