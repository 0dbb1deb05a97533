package org.truceline.intake.article;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.truceline.intake.article.Subjects.Subject;

/** Warnings and notices: an issuer, a verb of warning, an addressee where one is named, and what is warned of. */
final class WarningRule implements Rule {

    private static final String NAME = "warning: issuer + warns + of what";
    private static final Pattern WARNS = Pattern.compile(Words.WARNS.any() + "(?:[ ]to)?(?:[ ](?<addressee>(?:the[ ])?"
            + Names.NAME + "|(?:the[ ]|all[ ])\\p{Ll}+(?:[ ]\\p{Ll}+)?|airlines|pilots|civilians|residents))?(?=[ ,])");
    private static final Pattern RETALIATES = Words.RETALIATES.pattern();
    private static final Pattern AIRSPACE = Pattern.compile("(?<area>(?:" + Names.NAME + "[ ])?" + Words.AIRSPACE.any()
            + "(?:[ ](?:over|of|above)[ ](?:the[ ])?" + Names.NAME + ")?)");
    private static final Pattern OVER =
            Pattern.compile("\\b(?:over|above|in)[ ](?:the[ ])?(?<area>" + Names.NAME + ")");
    private static final Pattern LEADING_THAT = Pattern.compile("\\A[ ,]*(?:that[ ])?");

    @Override
    public List<Warning> read(Sentence sentence, Article article) {
        String text = sentence.text();
        Matcher warns = WARNS.matcher(text);
        while (warns.find()) {
            int at = warns.start();
            boolean quoted = Speech.quotes(text).stream().anyMatch(each -> each.start() <= at && at < each.end());
            if (!quoted && warns.end() < text.length()) {
                return List.of(warning(sentence, warns));
            }
        }
        return List.of();
    }

    private static Warning warning(Sentence sentence, Matcher warns) {
        String text = sentence.text();
        String says = LEADING_THAT.matcher(text.substring(warns.end())).replaceFirst("");
        Warning.Kind kind = kind(warns.group() + " " + says);
        Optional<Subject> issuer = Subjects.before(text, warns.start());
        List<String> open = new ArrayList<>();
        issuer.filter(Subject::pronoun)
                .ifPresent(each -> open.add("whom '" + each.words() + "' means is not resolved"));
        Optional<String> addressee =
                Optional.ofNullable(warns.group("addressee")).map(Names::bare);
        if (addressee.isEmpty()) {
            open.add("to whom it is addressed is not stated");
        }
        Optional<String> area = kind == Warning.Kind.AIRSPACE ? area(says) : Optional.empty();
        open.add("from when and until when it holds is not stated");
        return new Warning(sentence.because(NAME), kind, issuer.flatMap(Subject::named), addressee, area, says, open);
    }

    private static Warning.Kind kind(String says) {
        return AIRSPACE.matcher(says).find()
                ? Warning.Kind.AIRSPACE
                : RETALIATES.matcher(says).find() ? Warning.Kind.RETALIATION : Warning.Kind.OTHER;
    }

    private static Optional<String> area(String says) {
        Matcher area = AIRSPACE.matcher(says);
        if (area.find() && Character.isUpperCase(area.group("area").codePointAt(0))) {
            return Optional.of(area.group("area"));
        }
        Matcher over = OVER.matcher(says);
        return over.find() ? Optional.of(over.group("area")) : Optional.empty();
    }
}
