package org.truceline.batch.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.truceline.agreement.Agreement;
import org.truceline.agreement.written.AgreementReader;
import org.truceline.intake.Known;
import org.truceline.notation.Faults;
import org.truceline.notation.FaultyInput;
import org.truceline.notation.Fields;
import org.truceline.notation.Folder;
import org.truceline.notation.Node;
import org.truceline.notation.Where;

/**
 * The cases beside the agreements, each asked by itself, so that a mutation of the engine runs only the cases that come to it.
 * The agreements are read once; the engine is made anew for each case, because it remembers what it has measured.
 */
class ExampleCasesTest {

    private static final Path EXAMPLES = Path.of("..", "examples");
    private static final List<OneCase> ALL = read();

    private record Example(String id, Agreement agreement, Disagreements disagreements) {}

    record OneCase(Example example, String section, String name, Node item) {

        CheckedCase check() {
            Known known = KnownNames.of(example.agreement);
            Case kind = switch (section) {
                case "occurrences" -> new OccurrenceCase(example.agreement, known);
                case "holdings" -> new HoldingsCase(example.agreement, known);
                default -> new ClockCase(example.agreement, known);
            };
            List<String> differences = kind.differences(name, Fields.of(item, "case", new Faults()));
            return example.disagreements.explain(new CheckedCase(name, item.where(), differences));
        }

        @Override
        public String toString() {
            return example.id + ": " + name;
        }
    }

    static List<OneCase> case_beside_an_agreement_holds() {
        return ALL;
    }

    @ParameterizedTest
    @MethodSource
    void case_beside_an_agreement_holds(OneCase each) {
        CheckedCase checked = each.check();
        assertThat(checked.isDisputed() ? List.of() : checked.differences())
                .as(checked.where().toString())
                .isEmpty();
    }

    private static List<OneCase> read() {
        try (Stream<Path> found = Files.list(EXAMPLES)) {
            return found.filter(Files::isDirectory)
                    .sorted()
                    .flatMap(ExampleCasesTest::cases)
                    .toList();
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }

    private static Stream<OneCase> cases(Path path) {
        try {
            Folder folder = Folder.at(path);
            Example example = new Example(
                    path.getFileName().toString(),
                    AgreementReader.read(folder, "terms.yaml"),
                    Disagreements.read(folder));
            Stream.Builder<OneCase> cases = Stream.builder();
            for (String name : CasesFile.names(folder)) {
                Fields file = Fields.of(folder.read(name, Where.of(name)), "cases", new Faults());
                for (String section : List.of("occurrences", "holdings", "clock")) {
                    for (Node item : file.items(section)) {
                        String title = Fields.of(item, "case", new Faults()).text("name");
                        cases.add(new OneCase(example, section, title, item));
                    }
                }
            }
            return cases.build();
        } catch (FaultyInput problem) {
            throw new IllegalStateException(problem);
        }
    }
}
