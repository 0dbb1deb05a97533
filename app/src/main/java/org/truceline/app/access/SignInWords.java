package org.truceline.app.access;

import java.util.Locale;
import java.util.Map;

/** The words of the pages for coming in, in one language. The Arabic ones were not reviewed by a native speaker. */
record SignInWords(Locale locale, Map<Word, String> words) {

    enum Word {
        TITLE,
        LOGIN,
        PASSWORD,
        SIGN_IN,
        OTHER_SIGN_IN,
        REFUSED,
        WAIT,
        OUT,
        STALE,
        OTHER_LANGUAGE,
        EXERCISE,
        EXERCISE_NOTE,
        DEMO,
        DEMO_NOTE,
        CHOOSE,
        CHOOSE_NOTE,
        CURRENT,
        NEW,
        AGAIN,
        SAVE,
        WRONG_CURRENT,
        DIFFERENT,
        TOO_SHORT,
        TOO_LONG,
        TRIED_FIRST,
        LIKE_THE_LOGIN,
        NOT_HERE,
        NOT_REVIEWED,
        OBSERVER,
        VERIFIER,
        ANALYST,
        EDITOR,
        LIAISON,
        ADMINISTRATOR
    }

    private static final SignInWords ENGLISH = new SignInWords(
            Locale.ENGLISH,
            Map.ofEntries(
                    Map.entry(Word.TITLE, "Sign in"),
                    Map.entry(Word.LOGIN, "Login"),
                    Map.entry(Word.PASSWORD, "Password"),
                    Map.entry(Word.SIGN_IN, "Sign in"),
                    Map.entry(Word.OTHER_SIGN_IN, "Sign in with your organisation"),
                    Map.entry(
                            Word.REFUSED,
                            "Login or password is wrong, or the account is not open. Try again, or ask whoever manages accounts."),
                    Map.entry(Word.WAIT, "Too many failed attempts. Seconds to wait:"),
                    Map.entry(Word.OUT, "You are signed out."),
                    Map.entry(Word.STALE, "This page was open for too long. Sign in again."),
                    Map.entry(Word.OTHER_LANGUAGE, "العربية"),
                    Map.entry(Word.EXERCISE, "Exercise"),
                    Map.entry(Word.EXERCISE_NOTE, "EXERCISE. Nothing at this desk is real."),
                    Map.entry(Word.DEMO, "Demonstration"),
                    Map.entry(
                            Word.DEMO_NOTE,
                            "These accounts are made up, one for each role. They exist on this machine only, and only in the demonstration. Choose one:"),
                    Map.entry(Word.CHOOSE, "Choose a password"),
                    Map.entry(
                            Word.CHOOSE_NOTE,
                            "At least 12 characters. A sentence that only you know is easy to remember and hard to guess."),
                    Map.entry(Word.CURRENT, "Current password"),
                    Map.entry(Word.NEW, "New password"),
                    Map.entry(Word.AGAIN, "New password, again"),
                    Map.entry(Word.SAVE, "Save"),
                    Map.entry(Word.WRONG_CURRENT, "The current password is wrong."),
                    Map.entry(Word.DIFFERENT, "The two new passwords are not the same."),
                    Map.entry(Word.TOO_SHORT, "The new password has fewer than 12 characters."),
                    Map.entry(Word.TOO_LONG, "The new password has more than 200 characters."),
                    Map.entry(Word.TRIED_FIRST, "The new password is one of those that are tried first. Take another."),
                    Map.entry(Word.LIKE_THE_LOGIN, "The new password holds your login or name. Take another."),
                    Map.entry(Word.NOT_HERE, "This account has no password here, so there is none to change."),
                    Map.entry(Word.NOT_REVIEWED, ""),
                    Map.entry(Word.OBSERVER, "Observer"),
                    Map.entry(Word.VERIFIER, "Verifier"),
                    Map.entry(Word.ANALYST, "Analyst"),
                    Map.entry(Word.EDITOR, "Editor"),
                    Map.entry(Word.LIAISON, "Liaison"),
                    Map.entry(Word.ADMINISTRATOR, "Administrator")));

    private static final SignInWords ARABIC = new SignInWords(
            Locale.of("ar"),
            Map.ofEntries(
                    Map.entry(Word.TITLE, "تسجيل الدخول"),
                    Map.entry(Word.LOGIN, "اسم الدخول"),
                    Map.entry(Word.PASSWORD, "كلمة المرور"),
                    Map.entry(Word.SIGN_IN, "دخول"),
                    Map.entry(Word.OTHER_SIGN_IN, "الدخول عن طريق مؤسستك"),
                    Map.entry(
                            Word.REFUSED,
                            "اسم الدخول أو كلمة المرور غير صحيح، أو الحساب غير مفتوح. حاول مرة أخرى أو اسأل المسؤول عن الحسابات."),
                    Map.entry(Word.WAIT, "محاولات فاشلة كثيرة. عدد الثواني قبل المحاولة التالية:"),
                    Map.entry(Word.OUT, "تم تسجيل الخروج."),
                    Map.entry(Word.STALE, "بقيت هذه الصفحة مفتوحة مدة طويلة. سجّل الدخول من جديد."),
                    Map.entry(Word.OTHER_LANGUAGE, "English"),
                    Map.entry(Word.EXERCISE, "تمرين"),
                    Map.entry(Word.EXERCISE_NOTE, "تمرين. لا شيء في هذا المكتب حقيقي."),
                    Map.entry(Word.DEMO, "عرض توضيحي"),
                    Map.entry(
                            Word.DEMO_NOTE,
                            "هذه الحسابات غير حقيقية، حساب لكل دور. وهي موجودة على هذا الجهاز فقط وفي العرض التوضيحي فقط. اختر واحدًا:"),
                    Map.entry(Word.CHOOSE, "اختر كلمة مرور"),
                    Map.entry(Word.CHOOSE_NOTE, "12 حرفًا على الأقل. جملة لا يعرفها غيرك سهلة التذكر وصعبة التخمين."),
                    Map.entry(Word.CURRENT, "كلمة المرور الحالية"),
                    Map.entry(Word.NEW, "كلمة المرور الجديدة"),
                    Map.entry(Word.AGAIN, "كلمة المرور الجديدة مرة أخرى"),
                    Map.entry(Word.SAVE, "حفظ"),
                    Map.entry(Word.WRONG_CURRENT, "كلمة المرور الحالية غير صحيحة."),
                    Map.entry(Word.DIFFERENT, "كلمتا المرور الجديدتان مختلفتان."),
                    Map.entry(Word.TOO_SHORT, "كلمة المرور الجديدة أقل من 12 حرفًا."),
                    Map.entry(Word.TOO_LONG, "كلمة المرور الجديدة أكثر من 200 حرف."),
                    Map.entry(Word.TRIED_FIRST, "كلمة المرور الجديدة من الكلمات التي تُجرَّب أولًا. اختر غيرها."),
                    Map.entry(Word.LIKE_THE_LOGIN, "كلمة المرور الجديدة تحتوي على اسم الدخول أو اسمك. اختر غيرها."),
                    Map.entry(Word.NOT_HERE, "ليس لهذا الحساب كلمة مرور هنا، فلا شيء يُغيَّر."),
                    Map.entry(Word.NOT_REVIEWED, "لم يراجع هذا النص متحدث أصلي بالعربية."),
                    Map.entry(Word.OBSERVER, "مراقب"),
                    Map.entry(Word.VERIFIER, "مدقق"),
                    Map.entry(Word.ANALYST, "محلل"),
                    Map.entry(Word.EDITOR, "محرر"),
                    Map.entry(Word.LIAISON, "ضابط اتصال"),
                    Map.entry(Word.ADMINISTRATOR, "مسؤول الحسابات")));

    SignInWords {
        words = Map.copyOf(words);
        for (Word word : Word.values()) {
            if (!words.containsKey(word)) {
                throw new IllegalArgumentException("no words in " + locale + " for " + word);
            }
        }
    }

    /** Those of the language that fits best; English where none does. */
    static SignInWords in(Locale locale) {
        return locale.getLanguage().equals("ar") ? ARABIC : ENGLISH;
    }

    String of(Word word) {
        return words.getOrDefault(word, "");
    }

    String of(Role role) {
        return of(Word.valueOf(role.name()));
    }

    String of(PasswordRule.Weakness weakness) {
        return of(Word.valueOf(weakness.name()));
    }

    String direction() {
        return locale.getLanguage().equals("ar") ? "rtl" : "ltr";
    }

    /** The language to switch to. */
    String otherLanguage() {
        return locale.getLanguage().equals("ar") ? "en" : "ar";
    }
}
