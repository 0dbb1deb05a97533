package org.truceline.app.access;

import static j2html.TagCreator.a;
import static j2html.TagCreator.body;
import static j2html.TagCreator.button;
import static j2html.TagCreator.document;
import static j2html.TagCreator.each;
import static j2html.TagCreator.footer;
import static j2html.TagCreator.form;
import static j2html.TagCreator.h1;
import static j2html.TagCreator.h2;
import static j2html.TagCreator.head;
import static j2html.TagCreator.html;
import static j2html.TagCreator.iff;
import static j2html.TagCreator.input;
import static j2html.TagCreator.label;
import static j2html.TagCreator.link;
import static j2html.TagCreator.main;
import static j2html.TagCreator.meta;
import static j2html.TagCreator.p;
import static j2html.TagCreator.section;
import static j2html.TagCreator.span;
import static j2html.TagCreator.title;

import j2html.tags.DomContent;
import j2html.tags.specialized.FormTag;
import java.util.List;
import java.util.Optional;
import org.springframework.security.web.csrf.CsrfToken;
import org.truceline.app.access.SignInWords.Word;

/**
 * The pages for coming in: plain forms that need no script.
 *
 * @param forgery what a form has to send back
 * @param isExercise whether what is done behind them is not real
 */
record SignInPage(SignInWords words, CsrfToken forgery, boolean isExercise) {

    /** The form for login and password, or the made-up accounts of a demonstration. */
    String signIn(Optional<String> message, boolean demonstration, boolean otherSignIn) {
        return page(
                "/login",
                Word.TITLE,
                message,
                demonstration ? madeUpAccounts() : loginForm(),
                iff(
                        otherSignIn,
                        p(a(words.of(Word.OTHER_SIGN_IN))
                                .withClass("button")
                                .withHref("/oauth2/authorization/" + OpenIdLogin.NAME))));
    }

    /** The form for a new password; {@code current} is asked for unless a one-time password was just used. */
    String password(Optional<String> message, boolean current) {
        return page(
                "/password",
                Word.CHOOSE,
                message,
                p(words.of(Word.CHOOSE_NOTE)).withId("note"),
                post("/password")
                        .with(
                                iff(current, secret("current", Word.CURRENT, "current-password")),
                                secret("fresh", Word.NEW, "new-password"),
                                secret("again", Word.AGAIN, "new-password"),
                                button(words.of(Word.SAVE))));
    }

    /** That the account has no password to change. */
    String noPassword() {
        return page(
                "/password",
                Word.CHOOSE,
                Optional.of(words.of(Word.NOT_HERE)),
                p(a("Truceline").withHref("/")));
    }

    private DomContent loginForm() {
        return post("/login")
                .with(
                        label(
                                span(words.of(Word.LOGIN)),
                                input().withName("login")
                                        .withType("text")
                                        .attr("autocomplete", "username")
                                        .attr("autocapitalize", "none")
                                        .attr("spellcheck", "false")
                                        .attr("dir", "auto")
                                        .attr("maxlength", "64")
                                        .attr("required")
                                        .attr("autofocus")),
                        secret("password", Word.PASSWORD, "current-password"),
                        button(words.of(Word.SIGN_IN)));
    }

    private DomContent madeUpAccounts() {
        return section(
                        h2(words.of(Word.DEMO)),
                        p(words.of(Word.DEMO_NOTE)),
                        each(
                                List.of(Role.values()),
                                role -> post("/login")
                                        .with(
                                                hidden(
                                                        "login",
                                                        DemoAccounts.login(role).text()),
                                                hidden("password", ""),
                                                button(words.of(role)).withData("role", role.word()))))
                .withClass("demo");
    }

    private DomContent secret(String name, Word word, String autocomplete) {
        return label(
                span(words.of(word)),
                input().withName(name)
                        .withType("password")
                        .attr("autocomplete", autocomplete)
                        .attr("maxlength", String.valueOf(PasswordRule.LONGEST))
                        .attr("required"));
    }

    private FormTag post(String action) {
        return form(hidden(forgery.getParameterName(), forgery.getToken()))
                .withMethod("post")
                .withAction(action);
    }

    private static DomContent hidden(String name, String value) {
        return input().withType("hidden").withName(name).withValue(value);
    }

    private String page(String path, Word title, Optional<String> message, DomContent... content) {
        return document(html(
                        head(
                                meta().withCharset("utf-8"),
                                meta().withName("viewport").withContent("width=device-width, initial-scale=1"),
                                meta().withName("color-scheme").withContent("light dark"),
                                title((isExercise ? words.of(Word.EXERCISE) + " · " : "") + words.of(title)
                                        + " · Truceline"),
                                link().withRel("icon").withHref("/mark.svg"),
                                link().withRel("stylesheet").withHref("/login.css")),
                        body(
                                main(
                                                p("Truceline").withClass("name"),
                                                iff(
                                                        isExercise,
                                                        p(words.of(Word.EXERCISE_NOTE))
                                                                .withClass("exercise")),
                                                h1(words.of(title)),
                                                each(
                                                        message.stream().toList(),
                                                        text -> p(text).attr("role", "alert")
                                                                .withClass("message")))
                                        .with(content),
                                footer(
                                        a(words.of(Word.OTHER_LANGUAGE))
                                                .withHref(path + "?lang=" + words.otherLanguage())
                                                .attr("hreflang", words.otherLanguage())
                                                .withLang(words.otherLanguage()),
                                        span(words.of(Word.NOT_REVIEWED)))))
                .withLang(words.locale().getLanguage())
                .withDir(words.direction()));
    }
}
