package org.truceline.intake.parquet;

import io.airlift.compress.v3.lz4.Lz4JavaDecompressor;
import io.airlift.compress.v3.snappy.SnappyJavaDecompressor;
import io.airlift.compress.v3.zstd.ZstdJavaDecompressor;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.zip.GZIPInputStream;
import org.apache.parquet.format.CompressionCodec;

/** Unpacks pages. */
final class Packing {

    private static final String WHOLE = "a page that can be unpacked to the size that it tells";

    private Packing() {}

    /** True when pages that are packed so are read. */
    static boolean isKnown(CompressionCodec codec) {
        return switch (codec) {
            case UNCOMPRESSED, SNAPPY, GZIP, ZSTD, LZ4_RAW -> true;
            case LZO, BROTLI, LZ4 -> false;
        };
    }

    /** The {@code size} bytes that were packed into those of {@code bytes} between {@code from} and its end. */
    static byte[] unpack(CompressionCodec codec, byte[] bytes, int from, int size) throws Damaged {
        byte[] whole = new byte[size];
        int packed = bytes.length - from;
        int unpacked;
        try {
            unpacked = size == 0
                    ? 0
                    : switch (codec) {
                        case UNCOMPRESSED -> copy(bytes, from, whole);
                        case GZIP -> gunzip(bytes, from, whole);
                        case SNAPPY -> new SnappyJavaDecompressor().decompress(bytes, from, packed, whole, 0, size);
                        case ZSTD -> new ZstdJavaDecompressor().decompress(bytes, from, packed, whole, 0, size);
                        case LZ4_RAW -> new Lz4JavaDecompressor().decompress(bytes, from, packed, whole, 0, size);
                        case LZO, BROTLI, LZ4 -> throw new Damaged("a packing that is read", codec.toString());
                    };
        } catch (IOException | RuntimeException problem) {
            throw new Damaged(WHOLE, String.valueOf(problem.getMessage()));
        }
        if (unpacked != size) {
            throw new Damaged(WHOLE, unpacked + " bytes instead of " + size);
        }
        return whole;
    }

    private static int copy(byte[] bytes, int from, byte[] whole) {
        int some = Math.min(whole.length, bytes.length - from);
        System.arraycopy(bytes, from, whole, 0, some);
        return bytes.length - from;
    }

    private static int gunzip(byte[] bytes, int from, byte[] whole) throws IOException {
        try (GZIPInputStream in = new GZIPInputStream(new ByteArrayInputStream(bytes, from, bytes.length - from))) {
            int some = in.readNBytes(whole, 0, whole.length);
            return in.read() < 0 ? some : some + 1;
        }
    }
}
