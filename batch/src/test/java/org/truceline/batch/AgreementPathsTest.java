package org.truceline.batch;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.truceline.notation.FaultyInput;

class AgreementPathsTest {

    @TempDir
    Path folder;

    @Test
    void folder_of_folders_is_all_of_them_in_the_order_of_their_names() throws Exception {
        agreement("b", "first");
        agreement("a", "second");
        Files.createDirectory(folder.resolve(".hidden"));
        Files.writeString(folder.resolve("README.md"), "made up");
        assertThat(ids(folder)).containsExactly("second", "first");
    }

    @Test
    void folder_with_terms_of_its_own_is_one_agreement_whatever_lies_below() throws Exception {
        agreement("a", "second");
        agreement(".", "own");
        assertThat(ids(folder)).containsExactly("own");
        assertThat(ids(folder.resolve("a"), folder.resolve("terms.yaml"))).containsExactly("second", "own");
    }

    @Test
    void folder_among_others_that_has_no_terms_is_a_fault() throws Exception {
        agreement("a", "first");
        Files.writeString(Files.createDirectory(folder.resolve("b")).resolve("term.yaml"), "misspelt");
        assertThat(problem(folder))
                .hasMessage(folder.resolve("b")
                        + ": folder: expected terms.yaml, as in each folder beside it; found none. Name the agreements one by"
                        + " one, or move away what is none.");
    }

    @Test
    void folder_with_no_agreement_in_it_or_below_is_one_fault() throws Exception {
        Files.createDirectories(folder.resolve("a/b"));
        Files.createDirectories(folder.resolve("c"));
        assertThat(problem(folder).faults())
                .singleElement()
                .satisfies(fault -> assertThat(fault.found()).isEqualTo("none at " + folder.resolve("terms.yaml")));
    }

    @Test
    void faults_of_all_agreements_are_told_at_once_each_with_its_file() throws Exception {
        Files.writeString(agreement("a", "first"), "truceline: 9\nid: first\ntitle: First\n");
        Files.write(agreement("b", "second"), new byte[] {'i', (byte) 0xE9});
        agreement("c", "third");
        agreement("d", "third");
        assertThat(requireNonNull(problem(folder, folder.resolve("e")).getMessage())
                        .lines())
                .anySatisfy(line -> assertThat(line).startsWith(folder.resolve("a/terms.yaml") + ":1:"))
                .anySatisfy(line -> assertThat(line)
                        .startsWith(folder.resolve("b/terms.yaml") + ": ")
                        .contains("UTF-8"))
                .contains(folder.resolve("d/terms.yaml")
                        + ": id: expected an id that no other of the agreements has; found \"third\", which "
                        + folder.resolve("c/terms.yaml") + " has too. Leave one of them out, or give it another id.")
                .anySatisfy(line -> assertThat(line).contains("found none at " + folder.resolve("e")));
    }

    /** Writes a made-up agreement and returns its file. */
    private Path agreement(String name, String id) throws IOException {
        Path made = Files.createDirectories(folder.resolve(name).normalize());
        Path fixture = TestFiles.fixture(getClass(), "terms.yaml");
        Files.copy(fixture.resolveSibling("line.yaml"), made.resolve("line.yaml"));
        return Files.writeString(
                made.resolve("terms.yaml"), Files.readString(fixture).replace("id: tiny", "id: " + id));
    }

    private static List<String> ids(Path... paths) throws FaultyInput {
        return List.copyOf(AgreementPaths.read(List.of(paths)).byId().sequencedKeySet());
    }

    private static FaultyInput problem(Path... paths) {
        return catchThrowableOfType(FaultyInput.class, () -> AgreementPaths.read(List.of(paths)));
    }
}
