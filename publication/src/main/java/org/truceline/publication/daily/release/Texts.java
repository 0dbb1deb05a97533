package org.truceline.publication.daily.release;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** Everything that can be read in a file: its marks, and its text as if the marks joined or parted words. */
final class Texts {

    private static final Pattern MARK = Pattern.compile("<[^>]*>");
    private static final Pattern NUMBERED = Pattern.compile("&#(x?)([0-9A-Fa-f]{1,6});", Pattern.CASE_INSENSITIVE);

    private Texts() {}

    /** The readings of a page, or of every part of a zip. */
    static List<String> of(byte[] bytes) {
        List<String> texts = new ArrayList<>();
        for (String part : isZip(bytes) ? parts(bytes) : List.of(new String(bytes, StandardCharsets.UTF_8))) {
            texts.add(unescaped(marks(part)));
            texts.add(unescaped(MARK.matcher(part).replaceAll("")));
            texts.add(unescaped(MARK.matcher(part).replaceAll(" ")));
        }
        return texts;
    }

    /** What stands within the marks: names and values of attributes. */
    private static String marks(String part) {
        return MARK.matcher(part).results().map(MatchResult::group).collect(Collectors.joining());
    }

    private static boolean isZip(byte[] bytes) {
        return bytes.length > 1 && bytes[0] == 'P' && bytes[1] == 'K';
    }

    private static List<String> parts(byte[] bytes) {
        List<String> parts = new ArrayList<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                parts.add(entry.getName() + " " + new String(zip.readAllBytes(), StandardCharsets.UTF_8));
            }
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
        return parts;
    }

    /** With every letter that stands under a name or a number in its place. */
    private static String unescaped(String text) {
        String numbered = NUMBERED.matcher(text).replaceAll(found -> Matcher.quoteReplacement(letter(found)));
        return numbered.replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&quot;", "\"")
                .replace("&apos;", "'")
                .replace("&nbsp;", " ")
                .replace("&amp;", "&");
    }

    private static String letter(MatchResult found) {
        String digits = found.group(2);
        int letter = Integer.parseInt(digits, found.group(1).isEmpty() ? 10 : 16);
        return Character.isValidCodePoint(letter) ? Character.toString(letter) : found.group();
    }
}
