package org.truceline.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Whoever has the folder of the manual and the glossary, and nothing else, can follow each link and finds each page. */
class ManualLinksTest {

    @TestFactory
    Stream<DynamicTest> link_of_the_manual_leads_to_a_place_in_the_manual() throws IOException {
        List<Path> pages = new ArrayList<>(ManualPages.written());
        pages.add(ManualPages.GLOSSARY);
        return pages.stream()
                .map(page -> DynamicTest.dynamicTest(
                        page.getFileName().toString(),
                        () -> assertThat(ManualLinks.lost(page)).isEmpty()));
    }

    @Test
    void page_of_the_manual_is_named_on_its_first_page() throws IOException {
        Path first = ManualPages.FOLDER.resolve("README.md");

        assertThat(ManualPages.written().stream().filter(page -> !page.equals(first)))
                .isSubsetOf(ManualLinks.pages(first));
    }
}
