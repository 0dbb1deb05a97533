package org.truceline.log;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.truceline.log.BundleLine.Faulty;
import org.truceline.log.BundleLine.OfCheckpoint;
import org.truceline.log.BundleLine.OfEntry;

class BundleTest {

    private static final String HEADER = "{\"bundle\": \"truceline-bundle-1\"}\n";

    private final MemoryLog log = MemoryLog.of(3);

    @Test
    void what_was_written_is_read() throws IOException {
        SealKey key = SealKey.of(Bytes.of(new byte[32]));
        log.append(new Draft(new UUID(1, 1), "source", Bytes.ofText("nobody"), Optional.of(key)));
        log.alter(2, Entry::withoutContent);
        List<Entry> entries = log.read(1).toList();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        BundleWriter writer = new BundleWriter(out);
        for (Entry each : entries) {
            writer.write(each);
        }
        writer.write(log.checkpoint());
        List<BundleLine> read = read(out.toString(StandardCharsets.UTF_8));
        assertThat(read)
                .containsExactly(
                        new OfEntry(2, entries.get(0)),
                        new OfEntry(3, entries.get(1)),
                        new OfEntry(4, entries.get(2)),
                        new OfEntry(5, entries.get(3)),
                        new OfCheckpoint(6, log.checkpoint()));
    }

    @Test
    void hostile_lines_are_told_one_by_one_and_the_good_ones_between_are_read() throws IOException {
        String good = line(log.page(2).getFirst());
        String[] hostile = {
            "",
            "null",
            "[]",
            "{",
            "{}",
            good + good,
            "{\"a\":" + "[".repeat(10_000) + "]".repeat(10_000) + "}",
            good.replace("\"number\":2", "\"number\":2.0"),
            good.replace("\"number\":2", "\"number\":2e400"),
            good.replace("\"number\":2", "\"number\":" + "9".repeat(5_000)),
            good.replace("\"number\":2", "\"number\":0"),
            good.replace("\"number\":2", "\"number\":2,\"number\":2"),
            good.replace("\"number\":2", "\"number\":2,\"extra\":1"),
            good.replace("\"kind\":\"claim\"", "\"kind\":\"<script>\""),
            good.replace("\"kind\":\"claim\"", "\"kind\":null"),
            good.replace("2020-03-05T12", "2020-02-31T12"),
            good.replace("2020-03-05T12", "2020-03-05t12"),
            good.replace("2020-03-05T12:00:00", "2020-03-05T23:59:60"),
            good.replace("00.000001Z", "00.0000010Z"),
            good.replace("00.000001Z", "00.Z"),
            good.replace("00000000-0000-0000-0000-000000000002", "0-0-0-0-1"),
            good.replace("\"payload\":\"", "\"payload\":\"*"),
            good.replace("\"salt\":\"", "\"salt\":\"00"),
            good.replace("\"salt\":\"", "\"seal\":\"00"),
            good.replace("truceline-entry-1", "truceline-entry-2"),
            "\u0000\u0007",
            "{\"" + "n".repeat(100_000) + "\": 1}",
            "{\"checkpoint\": \"x\"}",
            "{\"checkpoint\": 1}",
            "{\"checkpoint\": \"x\", \"number\": 1}",
        };
        StringBuilder text = new StringBuilder(HEADER);
        List<Long> good_ = new ArrayList<>();
        long line = 1;
        for (String each : hostile) {
            boolean checkpoint = each.contains("checkpoint");
            text.append(each).append('\n');
            line++;
            if (!checkpoint) {
                text.append(good).append('\n');
                good_.add(++line);
            }
        }
        List<BundleLine> read = read(text.toString());
        assertThat(read).hasSize((int) line - 1);
        assertThat(read.stream().filter(OfEntry.class::isInstance).map(BundleLine::line))
                .isEqualTo(good_);
        assertThat(read.stream().filter(Faulty.class::isInstance)).hasSize(hostile.length);
    }

    @Test
    void fault_says_line_expected_and_found() throws IOException {
        String good = line(log.page(2).getFirst());
        assertThat(read(HEADER + good.replace("\"kind\":\"claim\"", "\"kind\":\"Claim\"") + "\n\n"))
                .extracting(Object::toString)
                .containsExactly(
                        "line 2: expected kind in its form; found \"Claim\".",
                        "line 3: expected one JSON object; found an empty line.");
    }

    @Test
    void last_line_that_is_cut_off_is_a_fault() throws IOException {
        assertThat(read(HEADER + line(log.page(2).getFirst())))
                .hasToString("[line 2: expected one JSON object and a newline; found the end of the file.]");
    }

    @Test
    void bytes_that_are_no_text_are_a_fault() throws IOException {
        byte[] octets = (HEADER + "{\"log\": \"??\"}\n").getBytes(StandardCharsets.ISO_8859_1);
        octets[octets.length - 5] = (byte) 0xff;
        assertThat(read(new ByteArrayInputStream(octets))).hasOnlyElementsOfType(Faulty.class);
    }

    @Test
    void file_that_is_no_bundle_is_one_fault() throws IOException {
        assertThat(read(""))
                .extracting(Object::toString)
                .containsExactly("line 1: expected {\"bundle\": \"truceline-bundle-1\"}; found an empty file.");
        assertThat(read("a letter\nof two lines\n")).hasSize(1);
        assertThat(read("{\"bundle\": \"truceline-bundle-2\"}\n{}\n")).hasSize(1);
    }

    @Test
    void endless_line_is_a_fault_and_never_kept() throws IOException {
        InputStream endless = new java.io.SequenceInputStream(
                new ByteArrayInputStream(HEADER.getBytes(StandardCharsets.UTF_8)), new Same(60L << 20));
        assertThat(read(endless))
                .hasToString("[line 2: expected one JSON object of at most 25165824 bytes; found a longer line.]");
    }

    private static String line(Entry entry) {
        return EntryJson.write(entry).toString();
    }

    private static List<BundleLine> read(String text) throws IOException {
        return read(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
    }

    private static List<BundleLine> read(InputStream in) throws IOException {
        BundleReader reader = new BundleReader(in);
        List<BundleLine> lines = new ArrayList<>();
        for (Optional<BundleLine> next = reader.next(); next.isPresent(); next = reader.next()) {
            lines.add(next.get());
        }
        return lines;
    }

    /** So many bytes that are all the same. */
    private static final class Same extends InputStream {

        private long left;

        Same(long count) {
            this.left = count;
        }

        @Override
        public int read() {
            return left-- > 0 ? 'x' : -1;
        }

        @Override
        public int read(byte[] into, int from, int count) {
            int given = (int) Math.min(left, count);
            java.util.Arrays.fill(into, from, from + given, (byte) 'x');
            left -= given;
            return given == 0 ? -1 : given;
        }
    }
}
