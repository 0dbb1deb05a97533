package org.truceline.app.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;

/** Records of a day, all made up, entered as the page's own script enters them. */
final class DayRecords {

    static final String SOURCE = "0da70000-0000-4000-8000-000000000001";
    static final String REPORT = "0da70000-0000-4000-8000-000000000002";
    static final String CLAIM = "0da70000-0000-4000-8000-000000000003";
    static final String OBSERVATION = "0da70000-0000-4000-8000-000000000004";
    static final String INCIDENT = "0da70000-0000-4000-8000-000000000005";

    private static final String WHEN = """
            {"first":"2020-03-06T00:40","zone":"Europe/Istanbul"}""";
    private static final String WHERE = """
            {"words":"south of the made-up mill","meanings":[]}""";

    private DayRecords() {}

    /** A source, its report, a claim of it, an observation, and the incident that holds both. */
    static void enter(Visitor analyst) {
        enter(analyst, "source", SOURCE, """
                {"cover":"Kestrel (made up)","kind":"person"}""");
        enter(analyst, "source-identity", UUID.randomUUID().toString(), """
                {"source":"%s","name":"A made-up name"}""".formatted(SOURCE));
        enter(analyst, "report", REPORT, """
                {"source":"%s","channel":"message","received":%s,"repeats":[],"caution":"none","text":"Made up. \
                Activists said that a mortar attack hit the edge of Ariha on Friday. At least 2 civilians were injured, \
                according to a made-up hospital. سمع دوي انفجارات."}""".formatted(SOURCE, WHEN));
        enter(analyst, "claim", CLAIM, """
                {"report":"%s","asserter":"activists","happening":{"act":"shelling","at":%s,"when":%s}}""".formatted(REPORT, WHERE, WHEN));
        enter(analyst, "observation", OBSERVATION, """
                {"observer":"post 4","from":%s,"means":["heard"],"happening":{"act":"unknown-explosion","when":%s}}""".formatted(WHERE, WHEN));
        enter(analyst, "incident", INCIDENT, """
                {"title":"Made-up explosions","accounts":["%s","%s"],"because":"same minute"}""".formatted(CLAIM, OBSERVATION));
    }

    /** The key of a new record's version. */
    static String enter(Visitor author, String kind, String record, String says) {
        return version(author, kind, record, "[]", says);
    }

    /** A version in place of one. */
    static String change(Visitor author, String kind, String record, String replaces, String says) {
        return version(author, kind, record, "[\"" + replaces + "\"]", says);
    }

    private static String version(Visitor author, String kind, String record, String replaces, String says) {
        String key = UUID.randomUUID().toString();
        int status = author.sends("api/records", """
                {"stroke":"%s","entries":[{"key":"%s","record":"%s","replaces":%s,"because":"made up","kind":"%s","says":%s}]}""".formatted(UUID.randomUUID(), key, record, replaces, kind, says))
                .statusCode();
        assertThat(status).as(kind).isEqualTo(200);
        return key;
    }
}
