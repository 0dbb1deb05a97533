package org.truceline.intake.parquet;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import org.apache.parquet.format.CompressionCodec;
import org.apache.parquet.format.FileMetaData;
import org.apache.parquet.format.SchemaElement;
import org.apache.parquet.format.Type;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Sizes that a file tells are held against the bytes that are there before memory is taken for them. */
class SizesTest {

    private static final SchemaElement TEXT = new SchemaElement("made-up").setType(Type.BYTE_ARRAY);

    @Test
    void list_of_more_elements_than_its_bytes_can_hold() {
        byte[] version1AndTwoThousandMillionColumns = {0x15, 0x02, 0x19, (byte) 0xFC, -1, -1, -1, -1, 7};
        assertThatThrownBy(() -> ThriftRecord.read(
                        version1AndTwoThousandMillionColumns, new FileMetaData(), "the list of contents"))
                .isInstanceOf(Damaged.class)
                .hasMessageContaining("expected the list of contents; found bytes that are none");
    }

    @Test
    void run_of_more_packed_numbers_than_there_are_bytes() {
        assertThatThrownBy(() -> {
                    Hybrid numbers = new Hybrid(ByteBuffer.wrap(new byte[] {-1, -1, -1, -1, 15, 1}), 1);
                    for (int i = 0; i < 9; i++) {
                        numbers.next();
                    }
                })
                .isInstanceOf(Damaged.class)
                .hasMessageContaining("found the end of a run");
    }

    @Test
    void dictionary_of_more_values_than_its_page_has_bytes() {
        assertThatThrownBy(() -> new Dictionary(ByteBuffer.allocate(8), TEXT, Integer.MAX_VALUE))
                .isInstanceOf(Damaged.class)
                .hasMessageContaining("expected a dictionary that has room for its values; found 2147483647 values");
    }

    @Test
    void value_that_would_end_beyond_its_page() {
        ByteBuffer page = ByteBuffer.allocate(8).order(ByteOrder.LITTLE_ENDIAN).putInt(0, Integer.MAX_VALUE);
        assertThatThrownBy(() -> new Plain(page, TEXT).skip())
                .isInstanceOf(Damaged.class)
                .hasMessageContaining("one that would end beyond it");
    }

    @Test
    void pages_of_more_than_all_may_take_together() throws Exception {
        Allowance allowance = new Allowance();
        allowance.take(Allowance.PAGE);
        allowance.take(Allowance.PAGE);
        assertThatThrownBy(() -> allowance.take(1)).isInstanceOf(Damaged.class).hasMessageContaining("64 MiB");
        allowance.giveBack(Allowance.PAGE);
        allowance.take(Allowance.PAGE);
        assertThatThrownBy(() -> new Allowance().take(Integer.MAX_VALUE)).isInstanceOf(Damaged.class);
        assertThatThrownBy(() -> new Allowance().take(-1)).isInstanceOf(Damaged.class);
    }

    @ParameterizedTest
    @EnumSource(names = {"UNCOMPRESSED", "SNAPPY", "GZIP", "ZSTD", "LZ4_RAW"})
    void page_that_unpacks_to_another_size_than_it_tells(CompressionCodec packing) {
        assertThatThrownBy(() -> Packing.unpack(packing, new byte[] {3, 8, 1, 2, 3}, 0, 100))
                .isInstanceOf(Damaged.class)
                .hasMessageContaining("a page that can be unpacked to the size that it tells");
    }
}
