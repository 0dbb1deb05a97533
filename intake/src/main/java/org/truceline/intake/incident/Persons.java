package org.truceline.intake.incident;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.truceline.intake.Answers;
import org.truceline.intake.Known;
import org.truceline.notation.Fields;
import org.truceline.occurrence.Parties;
import org.truceline.occurrence.Who;

/**
 * By whom and against whom: {@code by}, ids of those alleged, several meaning one of them, {@code orOthers: yes} where
 * somebody else is possible too; {@code against}, ids, or words, which name nobody that an agreement knows.
 */
final class Persons {

    private static final int MOST = 200;

    private Persons() {}

    static Who who(Fields fields, Known known) {
        Parties by = by(fields, known);
        List<String> against = texts(fields, "against");
        List<String> ids =
                against.stream().filter(text -> !isWords(text, known)).toList();
        ids.forEach(id -> known.check(Known.Sort.ACTOR, id, fields, "against"));
        String told = fields.findText("againstTold").orElse(String.join(" or ", against));
        boolean others = ids.isEmpty() || ids.size() < against.size();
        return new Who(by, new Parties(ids, others), told);
    }

    /** Those under {@code by}; untold when there are none. */
    static Parties by(Fields fields, Known known) {
        List<String> named = texts(fields, "by");
        named.forEach(id -> known.check(Known.Sort.ACTOR, id, fields, "by"));
        Optional<Boolean> others = fields.find("orOthers", Answers.EXPECTED, Answers::parse);
        if (named.isEmpty() && others.filter(told -> !told).isPresent()) {
            fields.faults()
                    .add(fields.where("orOthers"), "orOthers", "somebody under by", "nobody", "Leave orOthers out.");
        }
        return new Parties(named, named.isEmpty() || others.orElse(false));
    }

    /** Ids have no blanks in them: what has some and is not known is told in words. */
    private static boolean isWords(String text, Known known) {
        return text.chars().anyMatch(Character::isWhitespace) && !known.has(Known.Sort.ACTOR, text);
    }

    private static List<String> texts(Fields fields, String name) {
        List<String> texts = fields.texts(name);
        if (texts.stream().anyMatch(String::isBlank)) {
            fields.faults().add(fields.where(name), name, "ids", "an empty one", "Remove it.");
        }
        if (texts.size() > MOST) {
            fields.faults().add(fields.where(name), name, "at most " + MOST + " ids", texts.size() + "", "Name fewer.");
            return List.of();
        }
        return Stream.of(texts)
                .flatMap(List::stream)
                .filter(text -> !text.isBlank())
                .distinct()
                .toList();
    }
}
