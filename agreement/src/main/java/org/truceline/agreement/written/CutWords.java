package org.truceline.agreement.written;

import java.util.List;
import java.util.Optional;
import org.truceline.notation.Node;
import org.truceline.notation.Where;

/** Finds sentences that a comma in a list between brackets has cut in two. */
final class CutWords {

    private CutWords() {}

    /**
     * The first item that looks like the end of the one before it: in brackets, without quotation marks, beginning with a
     * small letter after words that end no sentence.
     */
    static Optional<Node.Scalar> in(Node.Listing list) {
        List<Node> items = list.items();
        for (int i = 1; i < items.size(); i++) {
            if (items.get(i - 1) instanceof Node.Scalar before
                    && items.get(i) instanceof Node.Scalar after
                    && areInBrackets(before, after.where())
                    && isCut(before.text().strip(), after.text().strip())) {
                return Optional.of(after);
            }
        }
        return Optional.empty();
    }

    /** Items with a dash begin each on its own line, one under the other. */
    private static boolean areInBrackets(Node.Scalar before, Where after) {
        return before.where().line() == after.line() || before.where().column() != after.column();
    }

    private static boolean isCut(String before, String after) {
        return !after.isEmpty()
                && Character.isLowerCase(after.codePointAt(0))
                && (before.isEmpty() || ".!?:;”\"".indexOf(before.charAt(before.length() - 1)) < 0);
    }
}
