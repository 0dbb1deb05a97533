package org.truceline.intake.parquet;

import java.util.ArrayList;
import java.util.List;
import org.apache.parquet.format.FieldRepetitionType;
import org.apache.parquet.format.SchemaElement;

/** The columns of a file at the top, from its list of elements: each group is followed by its members. */
final class Columns {

    private static final int MOST_DEEP = 100;

    private final List<SchemaElement> elements;
    private final List<Column> found = new ArrayList<>();
    private int next = 1;
    private int leaves;

    private Columns(List<SchemaElement> elements) {
        this.elements = elements;
    }

    /** The columns at the top; a group or a list is one, of another kind. */
    static List<Column> of(List<SchemaElement> elements) throws Damaged {
        if (elements.isEmpty()) {
            throw new Damaged("a list of columns", "none");
        }
        Columns columns = new Columns(elements);
        for (int i = 0; i < elements.getFirst().getNum_children(); i++) {
            SchemaElement element = columns.element();
            int leaf = columns.leaves;
            boolean isGroup = columns.pass(element, 0);
            boolean isOne = !isGroup && element.getRepetition_type() != FieldRepetitionType.REPEATED;
            Kind kind = isOne ? Logical.of(element).kind() : Kind.OTHER;
            columns.found.add(
                    new Column(ThriftRecord.told(element.getName(), "a name of each column"), leaf, kind, element));
        }
        if (columns.next != elements.size()) {
            throw new Damaged("a list of columns without others", "more");
        }
        return columns.found;
    }

    private SchemaElement element() throws Damaged {
        if (next == elements.size()) {
            throw new Damaged("a whole list of columns", "one that breaks off");
        }
        return elements.get(next++);
    }

    /** Goes past the members of {@code element}; true where it is a group. */
    private boolean pass(SchemaElement element, int depth) throws Damaged {
        if (element.isSetType()) {
            leaves++;
            return false;
        }
        if (depth > MOST_DEEP) {
            throw new Damaged("columns inside one another " + MOST_DEEP + " deep at most", "more");
        }
        for (int i = 0; i < element.getNum_children(); i++) {
            pass(element(), depth + 1);
        }
        return true;
    }
}
