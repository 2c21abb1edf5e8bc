package se.diarium.it;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;

/**
 * The API of a server, as a program sees it that has the first account's password.
 *
 * @param console the address of its console, with a slash at its end
 */
record Api(URI console) {

    private static final HttpClient CLIENT =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(10)).build();

    /** The API of the shared server. */
    static Api ofTestServer() {
        return new Api(TestServer.console());
    }

    /** Asks without a login, by an address below the console or on the same server. */
    HttpResponse<String> get(String address) {
        return send(HttpRequest.newBuilder(console.resolve(address)).GET());
    }

    /** What {@code /api/status} says, to anybody. */
    JsonObject status() {
        return JsonParser.parseString(get("api/status").body()).getAsJsonObject();
    }

    /** Wishes that a run be started, as an administrator's script does. */
    HttpResponse<String> postRun() {
        String login = TestServer.USER + ":" + TestServer.PASSWORD;
        return send(HttpRequest.newBuilder(console.resolve("api/runs"))
                .header(
                        "Authorization",
                        "Basic " + Base64.getEncoder().encodeToString(login.getBytes(StandardCharsets.UTF_8)))
                .POST(HttpRequest.BodyPublishers.noBody()));
    }

    /** The id of the run in an answer of {@link #postRun}. */
    static long run(HttpResponse<String> answer) {
        return JsonParser.parseString(answer.body())
                .getAsJsonObject()
                .get("run")
                .getAsLong();
    }

    private static HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return CLIENT.send(
                    request.timeout(Duration.ofSeconds(60)).build(),
                    HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
