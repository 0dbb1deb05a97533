package org.truceline.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The links of a page: where each leads, and which of them a reader cannot follow who has the manual's folder and the
 * glossary and nothing else. Addresses of the web are left alone.
 */
final class ManualLinks {

    private static final Pattern LINK = Pattern.compile("\\[[^\\]]*\\]\\(([^)#\\s]*)(?:#([^)\\s]*))?\\)");
    private static final Pattern HEADING = Pattern.compile("(?m)^#{1,6} +(.+?) *$");
    private static final Pattern ANCHOR = Pattern.compile("<a id=\"([^\"]+)\">");
    private static final Pattern CODE = Pattern.compile("(?ms)^```.*?^```$");

    private ManualLinks() {}

    /** Each link of the page that leads out of the manual, to no page, or to no place on its page. */
    static List<String> lost(Path page) throws IOException {
        List<String> lost = new ArrayList<>();
        for (MatchResult link : links(page)) {
            Path target = target(page, link.group(1));
            boolean known = target.equals(ManualPages.GLOSSARY)
                    || (target.startsWith(ManualPages.FOLDER) && Files.isRegularFile(target));
            if (!known || (link.group(2) != null && !anchors(target).contains(link.group(2)))) {
                lost.add(page.getFileName() + ": " + link.group());
            }
        }
        return lost;
    }

    /** The pages that the page leads to. */
    static Set<Path> pages(Path page) throws IOException {
        return links(page).stream().map(link -> target(page, link.group(1))).collect(Collectors.toSet());
    }

    private static List<MatchResult> links(Path page) throws IOException {
        return LINK.matcher(prose(page))
                .results()
                .filter(link -> !link.group(1).startsWith("https://"))
                .toList();
    }

    private static Path target(Path page, String address) {
        return address.isEmpty() ? page : page.resolveSibling(address).normalize();
    }

    /** What a link may name on the page: its headings, in the form that GitHub gives them, and what is marked. */
    private static Set<String> anchors(Path page) throws IOException {
        Stream<String> headings = HEADING.matcher(prose(page)).results().map(heading -> slug(heading.group(1)));
        Matcher marks = ANCHOR.matcher(Files.readString(page));
        return Stream.concat(headings, marks.results().map(mark -> mark.group(1)))
                .collect(Collectors.toSet());
    }

    private static String slug(String heading) {
        return heading.toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N} _-]", "")
                .replace(' ', '-');
    }

    private static String prose(Path page) throws IOException {
        return CODE.matcher(Files.readString(page)).replaceAll("");
    }
}
