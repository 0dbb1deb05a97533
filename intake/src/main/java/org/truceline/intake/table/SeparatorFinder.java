package org.truceline.intake.table;

import de.siegmar.fastcsv.reader.CloseableIterator;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.truceline.intake.table.TableTold.Separator;
import org.truceline.notation.FaultyInput;

/** Finds what separates the values of a CSV file: the sign by which most of the first rows have equally many. */
record SeparatorFinder(String file, CsvText text) {

    private static final int ROWS_LOOKED_AT = 20;

    /** The separator and how it is known, as a sentence. */
    record Found(Separator separator, String finding) {}

    /** How the first rows look with one separator: so many of them, of which the most frequent width is that of so many. */
    private record Look(Separator separator, int rows, int width, int alike) {

        boolean divides() {
            return width >= 2;
        }

        double share() {
            return rows == 0 ? 0 : (double) alike / rows;
        }

        String words() {
            return "by " + separator.words() + " " + alike + " of the first " + rows + " rows have " + width
                    + " columns";
        }
    }

    Found find(TableTold told) throws FaultyInput, IOException {
        if (told.separator().isPresent()) {
            Separator separator = told.separator().get();
            return new Found(separator, "Separator: " + separator.words() + ", told.");
        }
        List<Look> dividing = new ArrayList<>();
        for (Separator separator : Separator.values()) {
            Look look = look(separator);
            if (look.divides()) {
                dividing.add(look);
            }
        }
        double best = dividing.stream().mapToDouble(Look::share).max().orElse(0);
        List<Look> likeliest =
                dividing.stream().filter(look -> look.share() == best).toList();
        if (likeliest.size() > 1) {
            throw TableSource.refused(
                    file,
                    "separator",
                    "one of "
                            + Arrays.stream(Separator.values())
                                    .map(Separator::words)
                                    .collect(Collectors.joining(", ")),
                    "several that fit: " + likeliest.stream().map(Look::words).collect(Collectors.joining("; ")),
                    "Say which it is.");
        }
        return likeliest.isEmpty()
                ? new Found(Separator.COMMA, "Separator: none found, the table has one column.")
                : found(likeliest.getFirst());
    }

    private static Found found(Look look) {
        return new Found(look.separator(), "Separator: " + look.separator().words() + ", found: " + look.words() + ".");
    }

    private Look look(Separator separator) throws IOException {
        Map<Integer, Integer> widths = new HashMap<>();
        int rows = 0;
        try (CsvReader<CsvRecord> csv = CsvRows.reader(text.reader(), separator)) {
            CloseableIterator<CsvRecord> records = csv.iterator();
            while (rows < ROWS_LOOKED_AT && records.hasNext()) {
                CsvRecord record = records.next();
                if (record.getFieldCount() > 1 || !record.getField(0).isBlank()) {
                    widths.merge(record.getFieldCount(), 1, Integer::sum);
                    rows++;
                }
            }
        } catch (CsvParseException | UncheckedIOException _) {
            // A separator by which the rows cannot be read is told by how few of them could.
            return mostFrequent(separator, widths, ROWS_LOOKED_AT);
        }
        return mostFrequent(separator, widths, rows);
    }

    private static Look mostFrequent(Separator separator, Map<Integer, Integer> widths, int rows) {
        int alike = widths.isEmpty() ? 0 : Collections.max(widths.values());
        int width = widths.entrySet().stream()
                .filter(entry -> entry.getValue() == alike)
                .mapToInt(Map.Entry::getKey)
                .max()
                .orElse(0);
        return new Look(separator, rows, width, alike);
    }
}
