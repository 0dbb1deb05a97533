package org.truceline.intake.dataset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.truceline.notation.FaultyInput;

/** Parquet that broke off, was damaged, or lies about its sizes. */
class ParquetDamageTest {

    private static final int DAMAGES = 150;

    private static final String ROWS =
            "select 'r' || i as id, 'shelling' as act, case when i % 3 > 0 then 'north' end as by, 30 + i * 0.01 as"
                    + " latitude, 36.5::double as longitude, 500 as radius_m, timestamp '2020-03-05 21:30:00' as"
                    + " \"from\", null::timestamp as until from range(300) t(i)";

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"uncompressed", "snappy", "gzip", "zstd", "lz4_raw"})
    void damaged_bytes_are_refused_or_read_and_nothing_else_happens(String packing) throws Exception {
        byte[] whole = whole(packing);
        int refused = 0;
        for (long seed = 0; seed < DAMAGES; seed++) {
            refused += isRefused(damaged(whole, new SplittableRandom(seed)), packing + ", seed " + seed) ? 1 : 0;
        }
        assertThat(refused).isBetween(DAMAGES / 10, DAMAGES - 1);
    }

    @Test
    void file_that_breaks_off_anywhere_is_refused() throws Exception {
        byte[] whole = whole("snappy");
        for (int length = 4; length < whole.length; length += 7) {
            assertThat(isRefused(Arrays.copyOf(whole, length), "length " + length))
                    .isTrue();
        }
    }

    @Test
    void list_of_contents_that_would_be_longer_than_the_file_is_refused() throws Exception {
        byte[] whole = whole("snappy");
        ByteBuffer.wrap(whole).order(ByteOrder.LITTLE_ENDIAN).putInt(whole.length - 8, Integer.MAX_VALUE);
        FaultyInput problem = catchThrowableOfType(FaultyInput.class, () -> read(whole));
        assertThat(problem)
                .hasMessageContaining(
                        "Parquet: expected a list of contents inside the file and of at most 16 MiB; found"
                                + " one of 2147483647 bytes. Copy the file again, or have it written again.");
    }

    private static byte[] damaged(byte[] whole, SplittableRandom dice) {
        byte[] bytes = whole.clone();
        int contents = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN).getInt(bytes.length - 8);
        boolean inContents = dice.nextBoolean();
        for (int times = 1 + dice.nextInt(3); times > 0; times--) {
            int at = inContents
                    ? bytes.length - 8 - contents + dice.nextInt(contents)
                    : 4 + dice.nextInt(bytes.length - 8 - contents);
            bytes[at] = (byte) dice.nextInt(256);
        }
        return bytes;
    }

    private boolean isRefused(byte[] bytes, String which) {
        try {
            read(bytes);
            return false;
        } catch (FaultyInput problem) {
            assertThat(problem.faults()).isNotEmpty();
            return true;
        } catch (Exception | Error problem) {
            throw new AssertionError(which, problem);
        }
    }

    private void read(byte[] bytes) throws Exception {
        Files.read(java.nio.file.Files.write(folder.resolve("damaged.parquet"), bytes), DatasetFile.Told.NOTHING);
    }

    private byte[] whole(String packing) throws Exception {
        Path file = Duck.write(folder.resolve("whole.parquet"), ROWS, ", compression " + packing);
        return java.nio.file.Files.readAllBytes(file);
    }
}
