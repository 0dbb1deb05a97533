package org.truceline.intake.table;

import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.truceline.intake.table.TableTold.Encoding;
import org.truceline.notation.Fault;
import org.truceline.notation.FaultyInput;
import org.truceline.notation.Where;

/** The letters of a CSV file. */
final class CsvText {

    private static final char BYTE_ORDER_MARK = '\uFEFF';
    private static final int LETTERS_SHOWN = 60;
    private static final List<Encoding> OTHERS =
            List.of(Encoding.WINDOWS_1252, Encoding.WINDOWS_1256, Encoding.WINDOWS_1251);

    private final byte[] bytes;
    private final Encoding encoding;
    private final String finding;

    private CsvText(byte[] bytes, Encoding encoding, String finding) {
        this.bytes = bytes;
        this.encoding = encoding;
        this.finding = finding;
    }

    /** How the encoding is known, as a sentence: told, by the byte order mark, else UTF-8. */
    String finding() {
        return finding;
    }

    /** The letters, after a look at every one of them: throws where bytes are none or a NUL stands among them. */
    static CsvText of(String file, byte[] bytes, TableTold told) throws FaultyInput, IOException {
        CsvText text = told.encoding()
                .map(encoding -> new CsvText(bytes, encoding, "Encoding: " + encoding.words() + ", told."))
                .orElseGet(() -> found(bytes));
        text.check(file);
        return text;
    }

    private static CsvText found(byte[] bytes) {
        boolean wide = bytes.length >= 2
                && ((bytes[0] == (byte) 0xFF && bytes[1] == (byte) 0xFE)
                        || (bytes[0] == (byte) 0xFE && bytes[1] == (byte) 0xFF));
        return wide
                ? new CsvText(bytes, Encoding.UTF_16, "Encoding: UTF-16, by its byte order mark.")
                : new CsvText(bytes, Encoding.UTF_8, "Encoding: UTF-8; every letter of the file is valid in it.");
    }

    /** The letters from the first on, without the byte order mark. */
    Reader reader() throws IOException {
        Reader reader = new BufferedReader(new InputStreamReader(
                new ByteArrayInputStream(bytes),
                encoding.charset()
                        .newDecoder()
                        .onMalformedInput(CodingErrorAction.REPORT)
                        .onUnmappableCharacter(CodingErrorAction.REPORT)));
        reader.mark(1);
        if (reader.read() != BYTE_ORDER_MARK) {
            reader.reset();
        }
        return reader;
    }

    private void check(String file) throws FaultyInput, IOException {
        int line = 1;
        try (Reader letters = reader()) {
            for (int letter = letters.read(); letter >= 0; letter = letters.read()) {
                if (letter == 0) {
                    throw at(
                            file,
                            line,
                            "text",
                            "a NUL, a byte that no text has",
                            "Is it a CSV file, and saved as UTF-8?");
                }
                line += letter == '\n' ? 1 : 0;
            }
        } catch (CharacterCodingException _) {
            throw encoding == Encoding.UTF_8 ? notUtf8(file) : notAsTold(file);
        }
    }

    private FaultyInput notAsTold(String file) {
        return at(
                file, 0, "text in " + encoding.words() + ", as told", "bytes that mean nothing in it", "Tell another.");
    }

    private FaultyInput notUtf8(String file) {
        int at = firstNotUtf8();
        int from = at;
        while (from > 0 && bytes[from - 1] != '\n') {
            from--;
        }
        int line = 1 + Bytes.count(Arrays.copyOf(bytes, from), new byte[] {'\n'}, Integer.MAX_VALUE);
        int begin = Math.max(from, at - LETTERS_SHOWN / 2);
        int until = Math.min(bytes.length, begin + LETTERS_SHOWN);
        byte[] shown = Arrays.copyOfRange(bytes, begin, until);
        String readings = OTHERS.stream()
                .map(other -> other.words() + " \"" + oneLine(new String(shown, other.charset())) + "\"")
                .collect(Collectors.joining(", "));
        return at(
                file,
                line,
                "text in UTF-8",
                "other bytes; this line reads in " + readings,
                "Say which of these is right, or save the file as UTF-8.");
    }

    private int firstNotUtf8() {
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharBuffer out = CharBuffer.allocate(8192);
        var decoder = Encoding.UTF_8.charset().newDecoder();
        while (decoder.decode(in, out, true).isOverflow()) {
            out.clear();
        }
        return in.position();
    }

    private static String oneLine(String text) {
        Optional<String> line = text.lines().findFirst();
        return line.orElse("").replaceAll("\\p{Cntrl}", " ").strip();
    }

    private static FaultyInput at(String file, int line, String expected, String found, String remedy) {
        Fault fault = new Fault(new Where(file, line, 0), "encoding", expected, found, remedy);
        return new FaultyInput(List.of(fault));
    }
}
