package org.truceline.intake.article;

import java.util.Optional;
import java.util.regex.Pattern;

/** The area of a figure: a name after "in" or "across" that follows the harm in its clause. */
final class Areas {

    private static final Pattern AREA = Pattern.compile(
            "\\b(?:in|across|inside|throughout|within)[ ](?:the[ ])?(?:(?:north|south|east|west|northern|southern|eastern|western|central|north-west|north-east)[a-z]*[ ])?"
                    + "(?<area>" + Names.NAME + ")(?!['’]s)(?![ ]\\d)");
    private static final Pattern CLAUSE_END =
            Pattern.compile("[,;.\"]|\\b(?:while|but|and|who|which|since|after|when|raising|bringing)\\b");

    private Areas() {}

    static Optional<String> of(String text, Harms.Found harm) {
        String after = text.substring(harm.end());
        var end = CLAUSE_END.matcher(after);
        String clause = end.find() ? after.substring(0, end.start()) : after;
        return AREA.matcher(clause)
                .results()
                .map(each -> each.group("area"))
                .filter(name -> !Days.startsWithCalendarWord(name))
                .findFirst();
    }
}
