package org.truceline.intake.article;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.truceline.evidence.Quotation;
import org.truceline.intake.article.Marker.PrivatePerson;

/**
 * Names of people without public office, by how they are described: an age, an everyday occupation, relatives; and the
 * credits of reporters and photographers. A description with a title of office makes nobody private.
 */
final class PrivatePersons {

    private static final String NAME = "(?<name>" + Names.NAME + ")";
    private static final String DESCRIPTION =
            "(?<why>(?:an?[ ]|the[ ]|who[ ]is[ ])?(?:\\d{1,2}-year-old\\b|aged?[ ]\\d{1,2}\\b|\\d{1,2}(?=,[ ]))[^,.;]{0,120}"
                    + "|an?[ ](?:[\\p{L}-]+[ ]){0,4}?" + Words.PRIVATE_DESCRIPTIONS.any() + "[^,.;]{0,120}"
                    + "|whose[ ](?:[\\p{L}-]+[ ]){0,3}?" + Words.KIN.any() + "[^,.;]{0,120})";
    private static final Pattern DESCRIBED = Pattern.compile(NAME + ",[ ]" + DESCRIPTION);
    private static final Pattern AGE_FIRST = Pattern.compile("\\b(?<why>\\d{1,2}-year-old(?:[ ][\\p{Ll}-]+){0,3}?)[ ]"
            + NAME + "(?<=[ ]\\p{Lu}[\\p{L}'-]{0,30}[ ][\\p{L}'-]{1,30}|(?=[ ]" + Words.SAY.any() + "))");
    private static final Pattern OCCUPATION_FIRST =
            Pattern.compile("(?<why>" + Words.PRIVATE_DESCRIPTIONS.any() + ")[ ]" + NAME);
    private static final Pattern CREDIT = Pattern.compile(
            "\\A(?:(?i:with[ ])?(?:[Aa]dditional[ ])?[Rr]eport(?:s|ing)[ ]by|(?:Writing|Editing|Photos?|Photographs?|Text)[ ]by|By)[ ]"
                    + NAME);
    private static final Pattern PHOTO_CREDIT =
            Pattern.compile("\\((?:(?:Photo|Image|Credit|Picture)s?:?[ ](?:by[ ])?)?" + NAME + "[ ]?/[^)]{1,60}\\)");
    private static final Pattern ROLE = Words.ROLES.pattern();

    private static final int LOOK_BACK = 40;

    private PrivatePersons() {}

    static List<PrivatePerson> find(List<Sentence> sentences) {
        List<PrivatePerson> found = new ArrayList<>();
        for (Sentence sentence : sentences) {
            described(sentence, DESCRIBED, found);
            described(sentence, AGE_FIRST, found);
            described(sentence, OCCUPATION_FIRST, found);
            credited(sentence, CREDIT, "a reporter's credit line", found);
            credited(sentence, PHOTO_CREDIT, "a photographer's credit", found);
        }
        return List.copyOf(found);
    }

    private static void described(Sentence sentence, Pattern pattern, List<PrivatePerson> found) {
        Matcher match = pattern.matcher(sentence.text());
        while (match.find()) {
            int before = Math.max(0, match.start() - LOOK_BACK);
            if (!ROLE.matcher(sentence.text().substring(before, match.end())).find()) {
                add(sentence, match, "described as '" + match.group("why").strip() + "'", found);
            }
        }
    }

    private static void credited(Sentence sentence, Pattern pattern, String why, List<PrivatePerson> found) {
        Matcher match = pattern.matcher(sentence.text());
        if (match.find()) {
            add(sentence, match, why, found);
        }
    }

    private static void add(Sentence sentence, Matcher match, String why, List<PrivatePerson> found) {
        Quotation name = sentence.printed(match.start("name"), match.end("name"));
        if (found.stream().noneMatch(each -> each.name().span().overlaps(name.span()))) {
            found.add(new PrivatePerson(name, why));
        }
    }
}
