package org.truceline.intake.parquet;

import java.io.ByteArrayInputStream;
import org.jspecify.annotations.Nullable;
import shaded.parquet.org.apache.thrift.TBase;
import shaded.parquet.org.apache.thrift.TConfiguration;
import shaded.parquet.org.apache.thrift.TException;
import shaded.parquet.org.apache.thrift.protocol.TCompactProtocol;
import shaded.parquet.org.apache.thrift.transport.TIOStreamTransport;

/** Reads what a Parquet file writes about itself, in the compact form of Thrift. */
final class ThriftRecord {

    private static final int MOST_DEEP = 32;

    /** Of one list: memory is taken for as many as are told, before they are read. */
    private static final long MOST_LISTED = 100_000;

    private ThriftRecord() {}

    /** The part of a record; throws where it is not told, or by a word that nobody knows. */
    static <T> T told(@Nullable T part, String what) throws Damaged {
        if (part == null) {
            throw new Damaged(what, "none that is known");
        }
        return part;
    }

    /** Fills {@code record} from the beginning of {@code bytes}; how many of them it took. */
    static int read(byte[] bytes, TBase<?, ?> record, String what) throws Damaged {
        ByteArrayInputStream in = new ByteArrayInputStream(bytes);
        try {
            TConfiguration bounds = new TConfiguration(bytes.length, bytes.length, MOST_DEEP);
            record.read(new TCompactProtocol(new TIOStreamTransport(bounds, in), bytes.length, MOST_LISTED));
        } catch (TException | RuntimeException problem) {
            throw new Damaged(what, "bytes that are none (" + problem.getMessage() + ")");
        }
        return bytes.length - in.available();
    }
}
