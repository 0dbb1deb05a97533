package org.truceline.spark;

import org.truceline.intake.part.RowRule;

/**
 * Whether a quotation is open, byte by byte, as the reader of rows understands quotation marks: one at the beginning of a cell
 * opens a quotation, the next one closes it unless another follows.
 */
final class Quoting {

    private enum At {
        CELL_BEGINS,
        IN_CELL,
        IN_QUOTATION,
        BEHIND_MARK
    }

    private final RowRule rule;
    private At at;

    Quoting(RowRule rule, boolean open) {
        this.rule = rule;
        this.at = open ? At.IN_QUOTATION : At.CELL_BEGINS;
    }

    boolean isOpen() {
        return at == At.IN_QUOTATION;
    }

    void read(byte octet) {
        at = switch (at) {
            case CELL_BEGINS -> octet == '"' ? At.IN_QUOTATION : begins(octet) ? At.CELL_BEGINS : At.IN_CELL;
            case IN_CELL -> begins(octet) ? At.CELL_BEGINS : At.IN_CELL;
            case IN_QUOTATION -> octet == '"' ? At.BEHIND_MARK : At.IN_QUOTATION;
            case BEHIND_MARK -> octet == '"' ? At.IN_QUOTATION : begins(octet) ? At.CELL_BEGINS : At.IN_CELL;
        };
    }

    /** Reads many bytes without a quotation mark, of which only the last can matter. */
    void readUnmarked(byte last) {
        if (!isOpen()) {
            at = begins(last) ? At.CELL_BEGINS : At.IN_CELL;
        }
    }

    private boolean begins(byte octet) {
        return octet == rule.separator() || octet == '\n' || octet == '\r';
    }
}
