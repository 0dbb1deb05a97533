package org.truceline.spark;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import org.truceline.intake.part.Census;
import org.truceline.intake.part.RowRule;
import org.truceline.spark.Surveyed.Way;

/**
 * Looks where rows may begin in a piece, and counts its lines. The lines of a piece are those that begin in it, or where the
 * piece before ends; the last of them may end behind the piece.
 */
final class Surveyor {

    /** The longest stretch without a line feed that is looked through for its end; no row that is read is as long. */
    static final long LONGEST = 64L << 20;

    private final RowRule rule;
    private final Piece piece;
    private final Octets octets;
    private final Quoting plain;
    private final Quoting quoted;
    private long rowWhereQuoted = Way.NONE;
    private long breaksBefore;
    private long breaks;
    private boolean returned;

    private Surveyor(RowRule rule, Piece piece, InputStream bytes) {
        this.rule = rule;
        this.piece = piece;
        this.octets = new Octets(bytes, seek(piece));
        this.plain = new Quoting(rule, false);
        this.quoted = new Quoting(rule, true);
    }

    /** The place in the file that {@code bytes} of a survey have to begin at: a byte before the piece, if there is one. */
    static long seek(Piece piece) {
        return Math.max(0, piece.from() - 1);
    }

    /** Surveys {@code piece} in the file's bytes from {@link #seek} on. */
    static Surveyed survey(RowRule rule, Piece piece, InputStream bytes) throws IOException {
        return new Surveyor(rule, piece, bytes).survey();
    }

    private Surveyed survey() throws IOException {
        if (piece.from() == 0) {
            octets.skipByteOrderMark();
        } else if (!octets.skipLine(LONGEST)) {
            return octets.isOver() ? none(octets.at()) : Surveyed.JOINED;
        }
        long from = piece.from() == 0 ? 0 : octets.at();
        if (from >= piece.until()) {
            return none(from);
        }
        if (!readLines()) {
            return Surveyed.JOINED;
        }
        return new Surveyed(
                from,
                breaks,
                new Way(from, 0, plain.isOpen()),
                new Way(rowWhereQuoted, breaksBefore, quoted.isOpen()),
                false);
    }

    private static Surveyed none(long at) {
        return new Surveyed(at, 0, new Way(Way.NONE, 0, false), new Way(Way.NONE, 0, true), false);
    }

    /** Reads to the end of the last line; false where that is too far. */
    private boolean readLines() throws IOException {
        while (octets.more()) {
            boolean within = octets.areFresh() && octets.end() < piece.until() && !returned;
            Optional<Census> dull = within ? Optional.of(octets.census()).filter(this::isDull) : Optional.empty();
            if (dull.isPresent()) {
                read(dull.get());
            } else if (readEach()) {
                return true;
            } else if (octets.at() - piece.until() > LONGEST) {
                return false;
            }
        }
        return true;
    }

    /** True when neither quotation marks nor carriage returns are among the bytes. */
    private boolean isDull(Census census) {
        return !census.returns() && !(rule.quoted() && census.quotes());
    }

    private void read(Census dull) {
        breaks += dull.lines();
        byte last = octets.skip();
        plain.readUnmarked(last);
        quoted.readUnmarked(last);
    }

    /** Reads the bytes at hand one by one; true when the last line ended among them. */
    private boolean readEach() {
        while (octets.hasNext()) {
            byte octet = octets.next();
            count(octet);
            if (rule.quoted()) {
                plain.read(octet);
                quoted.read(octet);
            }
            if (octet == '\n' && octets.at() >= piece.until()) {
                return true;
            }
            if (octet == '\n' && rowWhereQuoted == Way.NONE && !quoted.isOpen()) {
                rowWhereQuoted = octets.at();
                breaksBefore = breaks;
            }
        }
        return false;
    }

    private void count(byte octet) {
        boolean lone = returned && octet != '\n' && rule.returns();
        breaks += (lone ? 1 : 0) + (octet == '\n' ? 1 : 0);
        returned = octet == '\r';
    }
}
