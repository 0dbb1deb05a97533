package org.truceline.agreement.written;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.truceline.agreement.Agreement;
import org.truceline.notation.Fault;
import org.truceline.notation.FaultyInput;
import org.truceline.notation.Folder;

/** Made-up agreements for tests: names that every snippet may use, and the snippet. Nobody signed any of it. */
public final class Sample {

    /** A clause that a term of a sample may rest on. */
    public static final String CLAUSE = "clause: {instrument: A, copy: c, paragraph: \"1\", quote: q}";

    private static final String HEAD = """
            truceline: 1
            id: x
            title: t
            about: y
            localTime: UTC
            """;

    private static final Map<String, String> SECTIONS = sections();

    private static final String ROAD = """
            line: 1
            id: road
            title: the road
            basis: judged
            error: 1 km
            provenance: made up
            vertices:
              - {at: [35.8, 36.0], source: made up}
              - {at: [35.9, 36.8], source: made up}
            """;

    private static final String FIELD = """
            area: 1
            id: field
            title: the field
            basis: measured
            error: 100 m
            provenance: made up
            corners:
              - {at: [35.0, 36.0], source: made up}
              - {at: [35.5, 36.0], source: made up}
              - {at: [35.5, 36.5], source: made up}
            """;

    private Sample() {}

    private static Map<String, String> sections() {
        return Map.of(
                "instruments",
                "instruments: {A: {title: a, kind: k, status: s, transcription: none, copies: {c: {title: c, address: d}}}}\n",
                "actors",
                "actors: {N: {name: North, under: state-force}, S: {name: South, under: armed-group}}\n",
                "openPoints",
                """
                openPoints:
                  p: {question: q, reason: vague, readings: {a: one, b: two}}
                  w: {question: q, reason: vague}
                  z: {question: q, reason: not read, readings: {c: one, d: two}}
                """,
                "events",
                "events: {met: {title: they meet}, left: {title: they leave}}\n",
                "questions",
                "questions: {fair: Was it fair?}\n",
                "bodies",
                "bodies: {MAC: {name: Commission}}\n",
                "times",
                "times: {effect: {utc: \"2020-03-05T21:01:00Z\"}}\n",
                "lines",
                """
                lines:
                  road: road.yaml
                  L: {sides: [west, east], why: no map}
                  M: {sides: [west, east], why: no map}
                """,
                "places",
                "places: {town: {name: Town, at: [35.1, 36.1], radius: 2 km}}\n",
                "regions",
                "regions: {zone: {undrawn: no map}}\n");
    }

    /** The text of an agreement with a term whose keys are these. */
    public static String term(String keys) {
        return "terms: [{id: t, " + CLAUSE + ", " + keys + "}]\n";
    }

    /** The text of a whole file: the sections given, and those of the sample that are not. */
    public static String file(String sections) {
        StringBuilder text = new StringBuilder(HEAD);
        SECTIONS.keySet().stream()
                .sorted()
                .filter(name -> !("\n" + sections).contains("\n" + name + ":"))
                .forEach(name -> text.append(SECTIONS.get(name)));
        text.append(sections);
        return ("\n" + sections).contains("\nterms:")
                ? text.toString()
                : text.append("\nterms: []\n").toString();
    }

    /** The folder with this file of terms. */
    public static Folder folder(String terms) {
        Map<String, byte[]> files = new HashMap<>();
        files.put("terms.yaml", terms.getBytes(StandardCharsets.UTF_8));
        files.put("road.yaml", ROAD.getBytes(StandardCharsets.UTF_8));
        files.put("field.yaml", FIELD.getBytes(StandardCharsets.UTF_8));
        return Folder.holding("test", files);
    }

    /** The agreement with these sections beside those of the sample. */
    public static Agreement read(String sections) throws FaultyInput {
        return AgreementReader.read(folder(file(sections)), "terms.yaml");
    }

    /** The thing of that id, which is there. */
    static <T> T in(Map<String, T> things, String id) {
        return Objects.requireNonNull(things.get(id), id);
    }

    /** What is worth a look in it, each in words. */
    static List<String> doubts(String sections) throws FaultyInput {
        return AgreementReader.readWithDoubts(folder(file(sections)), "terms.yaml").doubts().stream()
                .map(Doubt::toString)
                .toList();
    }

    /** The faults of these sections beside those of the sample. */
    static List<String> faults(String sections) {
        return faultsOf(file(sections));
    }

    /** The faults of a whole file. */
    static List<String> faultsOf(String terms) {
        FaultyInput faulty =
                catchThrowableOfType(FaultyInput.class, () -> AgreementReader.read(folder(terms), "terms.yaml"));
        assertThat(faulty).as("faults were expected").isNotNull();
        return faulty.faults().stream().map(Fault::toString).toList();
    }
}
