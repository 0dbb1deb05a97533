package org.truceline.intake.incident;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.truceline.intake.Clocks;
import org.truceline.intake.Known;
import org.truceline.intake.Known.Sort;
import org.truceline.intake.TestFiles;
import org.truceline.intake.deed.FactsReader;
import org.truceline.notation.Faults;
import org.truceline.notation.FaultyInput;
import org.truceline.notation.Fields;
import org.truceline.notation.Folder;
import org.truceline.notation.Node;
import org.truceline.notation.Where;

/** Every question in the files of cases beside the examples can be read, with the ids that the file itself names. */
class ExampleCasesTest {

    @TestFactory
    List<DynamicTest> every_question_beside_the_examples_can_be_read() throws IOException {
        try (Stream<Path> files = Files.walk(TestFiles.example(""), 2)) {
            return files.filter(file -> file.getFileName().toString().matches("cases.*\\.yaml"))
                    .sorted()
                    .map(file -> DynamicTest.dynamicTest(
                            TestFiles.example("").relativize(file).toString(),
                            () -> assertThat(faults(file)).isEmpty()))
                    .toList();
        }
    }

    private static List<?> faults(Path file) throws FaultyInput {
        Faults faults = new Faults();
        String name = file.getFileName().toString();
        Fields cases = Fields.of(Folder.at(file.resolveSibling("")).read(name, Where.of(name)), "cases", faults);
        Known known = known(cases);
        int read = 0;
        for (Node item : cases.items("occurrences")) {
            Fields each = Fields.of(item, "case", faults);
            FactsReader.read(each, Clocks.read(each, "clocks"), known);
            each.group("incident").ifPresent(incident -> IncidentFile.of(incident, each.text("name"), known));
            read++;
        }
        for (Node item : cases.items("holdings")) {
            Fields each = Fields.of(item, "case", faults);
            Holdings.read(each, Clocks.read(each, "clocks"), known);
            read++;
        }
        for (Node item : cases.items("clock")) {
            Fields each = Fields.of(item, "case", faults);
            FactsReader.read(each, Clocks.read(each, "clocks"), known);
            read++;
        }
        assertThat(read).isGreaterThanOrEqualTo(14);
        return faults.list();
    }

    private static Known known(Fields cases) {
        if (!cases.has("names")) {
            return Known.BUILT_IN;
        }
        Fields names = cases.group("names").orElseThrow();
        Known known = Known.BUILT_IN;
        for (Sort sort : List.of(Sort.ACT, Sort.WEAPON, Sort.ACTOR_CLASS)) {
            Set<String> ids = new HashSet<>(known.ids().getOrDefault(sort, Set.of()));
            ids.addAll(ids(names, "classes"));
            known = known.with(sort, ids);
        }
        List<String> moments = new ArrayList<>(ids(names, "events"));
        moments.addAll(ids(names, "times"));
        return known.with(Sort.ACTOR, ids(names, "actors"))
                .with(Sort.LINE, ids(names, "lines"))
                .with(Sort.REGION, ids(names, "regions"))
                .with(Sort.PLACE, ids(names, "places"))
                .with(Sort.EVENT, ids(names, "events"))
                .with(Sort.MOMENT, moments)
                .with(Sort.QUESTION, ids(names, "judged"))
                .with(Sort.BODY, ids(names, "bodies"))
                .withSides(sides(names));
    }

    private static List<String> ids(Fields names, String name) {
        return names.entries(name).stream().map(entry -> entry.name().text()).toList();
    }

    private static Map<String, Set<String>> sides(Fields names) {
        Map<String, Set<String>> sides = new HashMap<>();
        for (Node.Entry line : names.entries("lines")) {
            Set<String> two =
                    Set.copyOf(Fields.of(line.value(), "line", names.faults()).texts("sides"));
            sides.put(line.name().text(), two);
        }
        return sides;
    }
}
