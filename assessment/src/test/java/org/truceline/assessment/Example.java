package org.truceline.assessment;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.truceline.agreement.Agreement;
import org.truceline.agreement.written.AgreementReader;
import org.truceline.notation.FaultyInput;
import org.truceline.notation.Folder;

/** A small made-up agreement: a road that runs due west, a corridor, a start on one of two clocks, one duty. */
public final class Example {

    /** The terms, as a person would write them. */
    public static final String TERMS = """
            truceline: 1
            id: made-up
            title: A made-up agreement
            about: For tests.
            localTime: Asia/Damascus
            instruments:
              A:
                title: Made-up text
                kind: agreement
                status: signed
                transcription: complete
                copies:
                  one: {title: made-up copy, address: "https://example.org/a"}
            openPoints:
              zone:
                question: On which clock?
                reason: not in the text
                readings: {moscow: Moscow, damascus: Damascus}
              width:
                question: How wide?
                reason: two wordings
                readings: {narrow: one copy, wide: the other}
              extent:
                question: Where does it end?
                reason: not in the text
                readings: {}
            events:
              met: {title: they meet}
            actors:
              X: {name: X, roles: [signatory]}
            times:
              effect:
                title: the effective instant
                local: "2020-03-06T00:01"
                zone: {open: zone, moscow: Europe/Moscow, damascus: Asia/Damascus}
            lines:
              road: road.yaml
            regions:
              corridor:
                title: the corridor
                around: road
                reach: {open: width, narrow: 3 km, wide: 6 km}
                ends: round
                depth: square
              unknown:
                title: an area of unknown extent
                around: road
                reach: {open: extent}
                ends: round
                depth: square
            terms:
              - id: fire
                mode: forbid
                title: No fire in the corridor
                act: attack
                where: corridor
                from: effect
                clause: {instrument: A, paragraph: "1", quote: "no fire", copy: one}
              - id: elsewhere
                mode: forbid
                title: No road blocks in the other area
                act: road-block
                where: unknown
                clause: {instrument: A, paragraph: "2", quote: "no road blocks", copy: one}
              - id: meet
                mode: require
                title: Meet
                owners: [X]
                due: {on: "2020-03-15", clock: {open: zone, moscow: Europe/Moscow, damascus: Asia/Damascus}}
                fulfilledBy: met
                clause: {instrument: A, paragraph: "3", quote: "shall meet", copy: one}
              - id: belt
                mode: note
                title: Corridor
                where: corridor
                clause: {instrument: A, paragraph: "1", quote: "a corridor", copy: one}
            """;

    private static final String ROAD = """
            line: 1
            id: road
            title: the road
            basis: judged
            error: 1 km
            provenance: made up
            vertices:
              - {name: east, at: [35.8, 36.8], source: made up}
              - {name: west, at: [35.8, 36.2], source: made up}
            """;

    private Example() {}

    /** The agreement. */
    public static Agreement agreement() throws FaultyInput {
        return read(TERMS);
    }

    /** An agreement of other terms on the same road. */
    public static Agreement read(String terms) throws FaultyInput {
        return AgreementReader.read(
                Folder.holding(
                        "test",
                        Map.of(
                                "terms.yaml", terms.getBytes(StandardCharsets.UTF_8),
                                "road.yaml", ROAD.getBytes(StandardCharsets.UTF_8))),
                "terms.yaml");
    }
}
