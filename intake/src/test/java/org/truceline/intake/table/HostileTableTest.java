package org.truceline.intake.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.truceline.intake.table.Tables.rows;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.truceline.notation.FaultyInput;

class HostileTableTest {

    private static final String ROWS = Workbooks.row(1, "a", "b") + Workbooks.row(2, "1", "2");

    @Test
    void zip_bomb_is_refused_while_it_unpacks() {
        byte[] spaces = new byte[6 << 20];
        Arrays.fill(spaces, (byte) ' ');
        byte[] sheet = ("<worksheet>"
                        + new String(spaces, StandardCharsets.US_ASCII).replace("          ", "<a/>      "))
                .getBytes(StandardCharsets.US_ASCII);
        assertThat(refusal(workbook().part("xl/worksheets/sheet1.xml", sheet)))
                .contains("found more than 200 times the packed size, in xl/worksheets/sheet1.xml");
    }

    @Test
    void archive_of_many_parts_is_refused() {
        Workbooks workbook = workbook();
        for (int at = 0; at < 1_100; at++) {
            workbook.part("xl/media/" + at + ".png", new byte[] {(byte) 0x89});
        }
        assertThat(refusal(workbook)).contains("expected at most 1,000 parts; found more");
    }

    @Test
    void part_that_claims_a_gigabyte_is_refused() {
        byte[] bytes = workbook().bytes();
        int entry = lastEntry(bytes);
        ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN).putInt(entry + 24, 1 << 30);
        assertThat(Tables.refusal("calls.xlsx", bytes)).contains("found a part that says it has 1024 MiB");
    }

    @Test
    void entities_are_refused() {
        String bomb =
                "<!DOCTYPE x [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;\">]><sst><si><t>&b;</t></si></sst>";
        assertThat(refusal(workbook().part("xl/sharedStrings.xml", bomb)))
                .contains("expected XML without entities of its own; found a document type or an entity");
        String undeclared = "<sst><si><t>&b;</t></si></sst>";
        assertThat(refusal(workbook().part("xl/sharedStrings.xml", undeclared))).contains("workbook: expected XML");
    }

    @Test
    void deep_xml_is_refused() {
        assertThat(refusal(workbook().part("xl/theme.xml", "<a>".repeat(100_000))))
                .contains("found more, in xl/theme.xml");
    }

    @Test
    void bomb_under_another_ending_is_looked_at_too() {
        assertThat(refusal(workbook().part("xl/media/sheet.png", "<a>".repeat(100))))
                .contains("at most 64 elements inside each other");
    }

    @Test
    void value_of_many_megabytes_is_refused_wherever_it_stands() {
        String attribute = "<a b=\"" + random(3 << 20) + "\"/>";
        assertThat(refusal(workbook().part("xl/theme.xml", attribute))).contains("a value of more than 1 MiB");
        String cell = "<sheetData>" + Workbooks.row(1, "a", random(10 << 20)) + "</sheetData>";
        assertThat(refusal(workbook().sheet(cell))).contains("a value of more than 1 MiB");
        String longer = "<sheetData>" + Workbooks.row(1, "a", random(40_000)) + "</sheetData>";
        assertThat(refusal(workbook().sheet(longer)))
                .contains("expected cells of at most 32,767 letters; found a longer one at B1");
    }

    @Test
    void million_columns_are_refused_with_and_without_places() {
        assertThat(refusal(Workbooks.ofRows("<row r=\"1\">" + Workbooks.inline("ZZZ1", "x") + "</row>")))
                .contains("expected at most 1,000 columns; found a cell at ZZZ1");
        assertThat(refusal(Workbooks.ofRows("<row r=\"1\">" + Workbooks.inline("ZZZZZZZ1", "x") + "</row>")))
                .contains("expected places of cells such as C7");
        String cells = "<c><v>1</v></c>".repeat(1_001);
        assertThat(refusal(Workbooks.ofRows("<row>" + cells + "</row>"))).contains("at most 1,000 columns");
    }

    @Test
    void pointer_beyond_the_shared_texts_is_refused() {
        assertThat(refusal(Workbooks.ofRows("<row r=\"1\"><c r=\"A1\" t=\"s\"><v>90000000</v></c></row>")))
                .contains("expected cells that point to one of 2 shared texts; found one that points to text 90000000");
    }

    @Test
    void numbers_that_no_spreadsheet_has_are_errors_of_their_cell() throws Exception {
        TableRow row = rows(Tables.xlsx(Workbooks.ofRows(Workbooks.row(1, "a", "b")
                        + "<row r=\"2\"><c r=\"A2\"><v>1E999999999</v></c><c r=\"B2\"><v>twelve</v></c></row>")))
                .getFirst();
        assertThat(row.cells()).containsExactly(new Cell.ErrorCode("1E999999999"), new Cell.ErrorCode("twelve"));
    }

    @Test
    void other_files_under_the_name_are_refused_with_what_to_do() {
        byte[] compound = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1, 0x1A, (byte) 0xE1};
        assertThat(Tables.refusal("calls.xlsx", compound))
                .isEqualTo("calls.xlsx: file: expected a table as CSV or XLSX; found a workbook of Excel 97 to 2003"
                        + " (.xls). Open it in the spreadsheet and save it as Excel workbook (.xlsx).");
        byte[] name = "EncryptedPackage".getBytes(StandardCharsets.UTF_16LE);
        byte[] encrypted = Arrays.copyOf(compound, compound.length + name.length);
        System.arraycopy(name, 0, encrypted, compound.length, name.length);
        assertThat(Tables.refusal("calls.xlsx", encrypted))
                .endsWith("found an encrypted workbook. Save a copy without a password.");
        assertThat(refusal(workbook().part("mimetype", "application/vnd.oasis.opendocument.spreadsheet")))
                .contains("found an OpenDocument file (.ods)");
        assertThat(refusal(workbook().part("xl/workbook.bin", new byte[] {1}))).contains("a binary workbook (.xlsb)");
        assertThat(Tables.refusal("calls.xlsx", "Time,Place\n".getBytes(StandardCharsets.UTF_8)))
                .contains("a file named .xlsx whose bytes are no workbook");
    }

    @Test
    void workbook_cut_off_anywhere_is_refused() {
        byte[] whole = workbook().bytes();
        for (int length = 1; length < whole.length; length += 97) {
            assertThat(Tables.refusal("calls.xlsx", Arrays.copyOf(whole, length)))
                    .as("cut after %d bytes", length)
                    .startsWith("calls.xlsx: ");
        }
    }

    @Test
    void workbook_with_a_changed_byte_is_read_or_refused() throws Exception {
        byte[] whole = workbook().bytes();
        SplittableRandom random = new SplittableRandom(20200305);
        for (int times = 0; times < 500; times++) {
            byte[] changed = whole.clone();
            changed[random.nextInt(changed.length)] ^= (byte) (1 + random.nextInt(255));
            try {
                rows(TableSource.open("calls.xlsx", changed, TableTold.NOTHING));
            } catch (FaultyInput problem) {
                assertThat(problem.faults()).isNotEmpty();
            }
        }
    }

    private static Workbooks workbook() {
        return Workbooks.ofRows(ROWS);
    }

    private static String refusal(Workbooks workbook) {
        return Tables.refusal("calls.xlsx", workbook.bytes());
    }

    /** Letters that do not pack. */
    private static String random(int length) {
        SplittableRandom random = new SplittableRandom(7);
        StringBuilder letters = new StringBuilder(length);
        for (int at = 0; at < length; at++) {
            letters.append((char) ('a' + random.nextInt(26)));
        }
        return letters.toString();
    }

    private static int lastEntry(byte[] bytes) {
        for (int at = bytes.length - 4; at >= 0; at--) {
            if (bytes[at] == 'P' && bytes[at + 1] == 'K' && bytes[at + 2] == 1 && bytes[at + 3] == 2) {
                return at;
            }
        }
        throw new IllegalStateException("No entry.");
    }
}
