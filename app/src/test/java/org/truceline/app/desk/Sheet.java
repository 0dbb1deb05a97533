package org.truceline.app.desk;

import java.net.http.HttpResponse;
import java.util.UUID;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What a page sends, made the way a person's work makes it. */
final class Sheet {

    static final String RECEIVED = "{\"first\":\"2020-03-06T00:58\",\"zone\":\"Europe/Istanbul\"}";

    private Sheet() {}

    static String fresh() {
        return UUID.randomUUID().toString();
    }

    /** A stroke with one new record. */
    static String stroke(String stroke, String key, String record, String kind, String says) {
        return """
                {"stroke":"%s","entries":[{"key":"%s","record":"%s","replaces":[],"kind":"%s","says":%s}]}""".formatted(stroke, key, record, kind, says);
    }

    static String stroke(String record, String kind, String says) {
        return stroke(fresh(), fresh(), record, kind, says);
    }

    /** A stroke with a change of one. */
    static String change(String record, String kind, String says, String replaces) {
        return """
                {"stroke":"%s","entries":[{"key":"%s","record":"%s","replaces":["%s"],"because":"a test","kind":"%s","says":%s}]}""".formatted(fresh(), fresh(), record, replaces, kind, says);
    }

    /** Enters a new record and returns its name. */
    static String enter(Visitor visitor, String kind, String says) {
        String record = fresh();
        HttpResponse<String> answer = visitor.sends("api/records", stroke(record, kind, says));
        if (answer.statusCode() != 200) {
            throw new AssertionError(answer.statusCode() + " " + answer.body());
        }
        return record;
    }

    static String source(String cover) {
        return "{\"cover\":\"" + cover + "\",\"kind\":\"person\"}";
    }

    static String report(String text) {
        return """
                {"channel":"radio","received":%s,"text":"%s","repeats":[],"caution":"none"}""".formatted(RECEIVED, text);
    }

    static String observation(String observer, String minute) {
        return """
                {"observer":"%s","from":{"words":"post 4","meanings":[{"is":"spot","name":"post 4","at":{"latitude":35.814,"longitude":36.61},"radius":20.0,"judged":true}]},"means":["heard"],"happening":{"act":"mortar-shelling","number":{"wording":"exactly","number":3},"at":{"words":"south of Ariha","meanings":[{"is":"spot","name":"Ariha","at":{"latitude":35.8139,"longitude":36.6092},"radius":2500.0,"judged":true}]},"when":{"first":"2020-03-07T%s","zone":"Europe/Istanbul"}}}""".formatted(observer, minute);
    }

    static String incident(String title, String... accounts) {
        return """
                {"title":"%s","accounts":[%s],"because":"same minute"}""".formatted(title, accounts.length == 0 ? "" : "\"" + String.join("\",\"", accounts) + "\"");
    }

    static JsonNode json(HttpResponse<String> answer) {
        return JsonMapper.shared().readTree(answer.body());
    }

    /** The key of the version that holds. */
    static String head(Visitor visitor, String record) {
        return visitor.json("api/records/" + record).get("heads").get(0).stringValue();
    }

    /** The one reason of a refusal. */
    static JsonNode problem(HttpResponse<String> answer) {
        return json(answer).get("problems").get(0);
    }
}
