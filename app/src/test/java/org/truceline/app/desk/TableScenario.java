package org.truceline.app.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.UUID;
import java.util.stream.StreamSupport;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Somebody who works with tables, in his verbs. */
record TableScenario(Visitor visitor) {

    String bring(String name, byte[] file) {
        HttpResponse<String> answer = visitor.brings("api/tables?name=" + name.replace(" ", "%20"), file);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return json(answer).path("table").asString();
    }

    JsonNode layout(String table, String catalogue) {
        return json(visitor.sends("api/tables/" + table + "/layout", "{\"catalogue\":\"" + catalogue + "\"}"));
    }

    JsonNode check(String table, String mapping) {
        HttpResponse<String> answer = visitor.sends("api/tables/" + table + "/check", "{\"mapping\":" + mapping + "}");
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return json(answer);
    }

    static String take(String mapping, UUID stroke) {
        return "{\"mapping\":" + mapping + ",\"stroke\":\"" + stroke + "\"}";
    }

    /** What came of a table when it is done. */
    JsonNode taken(String table, String mapping, UUID stroke) {
        HttpResponse<String> answer = visitor.sends("api/tables/" + table + "/take", take(mapping, stroke));
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return settled(stroke);
    }

    JsonNode settled(UUID stroke) {
        for (int waited = 0; waited < 6000; waited++) {
            JsonNode taking = StreamSupport.stream(
                            visitor.json("api/takings").values().spliterator(), false)
                    .filter(each -> each.path("stroke").asString().equals(stroke.toString()))
                    .findFirst()
                    .orElseThrow();
            if (!taking.path("state").asString().matches("running|undoing")) {
                return taking;
            }
            pause();
        }
        throw new AssertionError("A table is taken in or back within a minute.");
    }

    void pause() {
        try {
            Thread.sleep(100);
        } catch (InterruptedException problem) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(problem);
        }
    }

    List<String> observations() {
        return visitor.get("api/export/observations.csv").body().lines().skip(1).toList();
    }

    JsonNode newest() {
        String record = visitor.json("api/records?kind=observation&limit=1")
                .path("records")
                .get(0)
                .path("record")
                .asString();
        return visitor.json("api/records/" + record).path("versions").get(0);
    }

    static JsonNode json(HttpResponse<String> answer) {
        return JsonMapper.shared().readTree(answer.body());
    }
}
