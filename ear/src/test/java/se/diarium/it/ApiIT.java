package se.diarium.it;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;

/** What machines ask. */
class ApiIT {

    @Test
    void tellsItsStateToAnybody() throws Exception {
        HttpResponse<String> answer = Calls.get("api/status");

        assertThat(answer.statusCode()).isEqualTo(200);
        JsonObject status = Calls.json(answer);
        assertThat(status.keySet()).containsExactly("version", "lastRun", "totals");
        assertThat(status.getJsonObject("totals").keySet())
                .containsExactlyInAnyOrder(
                        "protocols", "items", "caseFiles", "decisions", "delegationsbeslut", "recipients");
    }

    @Test
    void startsARunForWhoeverMay() throws Exception {
        Calls.awaitEndOfRun();
        HttpResponse<String> answer = Calls.post("api/runs", TestServer.USER, TestServer.PASSWORD);

        assertThat(answer.statusCode()).isEqualTo(202);
        long run = Calls.json(answer).getJsonNumber("run").longValue();
        JsonObject last = Calls.awaitEndOfRun().getJsonObject("lastRun");
        assertThat(last.keySet())
                .containsExactly(
                        "id", "state", "started", "ended", "discovered", "registered", "quarantined", "duplicate");
        assertThat(last.getJsonNumber("id").longValue()).isEqualTo(run);
        assertThat(last.getInt("discovered"))
                .isEqualTo(last.getInt("registered") + last.getInt("quarantined") + last.getInt("duplicate"));
        assertThat(Calls.json(Calls.get("api/runs/" + run, TestServer.USER, TestServer.PASSWORD))
                        .getBoolean("running"))
                .isFalse();
    }

    @Test
    void asksProgramsForNameAndPassword() throws Exception {
        HttpResponse<String> answer = Calls.get("api/runs/1");

        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(answer.headers().firstValue("WWW-Authenticate"))
                .hasValueSatisfying(challenge -> assertThat(challenge).startsWith("Basic"));
        assertThat(Calls.post("api/runs", TestServer.USER, "fel").statusCode()).isEqualTo(401);
        Calls.get("api/runs/1", TestServer.USER, TestServer.PASSWORD); // so that there is no failure in a row
    }

    @Test
    void startsNothingForAReader() throws Exception {
        Accounts.make("api-lasare", "LASARE");

        assertThat(Calls.post("api/runs", "api-lasare", TestServer.PASSWORD).statusCode())
                .isEqualTo(403);
    }

    @Test
    void startsNothingForAPageOfSomebodyElse() throws Exception {
        assertThat(Calls.post("api/runs", TestServer.USER, TestServer.PASSWORD, "Origin", "https://evil.example")
                        .statusCode())
                .isEqualTo(403);
        assertThat(Calls.post("api/runs", TestServer.USER, TestServer.PASSWORD, "Sec-Fetch-Site", "cross-site")
                        .statusCode())
                .isEqualTo(403);
    }

    @Test
    void saysInJsonThatARunIsMissing() throws Exception {
        HttpResponse<String> answer = Calls.get("api/runs/999999999", TestServer.USER, TestServer.PASSWORD);

        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(Calls.json(answer).getInt("status")).isEqualTo(404);
    }
}
