package se.diarium.it;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.io.StringReader;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Base64;

/** Calls to the API, as a program makes them. */
final class Calls {

    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    private Calls() {}

    /** Asks without a name. */
    static HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return CLIENT.send(to(path).build(), HttpResponse.BodyHandlers.ofString());
    }

    static HttpResponse<String> get(String path, String user, String password)
            throws IOException, InterruptedException {
        return CLIENT.send(basic(path, user, password).build(), HttpResponse.BodyHandlers.ofString());
    }

    static HttpResponse<String> post(String path, String user, String password, String... headers)
            throws IOException, InterruptedException {
        HttpRequest.Builder request = basic(path, user, password).POST(HttpRequest.BodyPublishers.noBody());
        if (headers.length > 0) {
            request.headers(headers);
        }
        return CLIENT.send(request.build(), HttpResponse.BodyHandlers.ofString());
    }

    /** Puts JSON somewhere. */
    static HttpResponse<String> put(String path, String user, String password, String json)
            throws IOException, InterruptedException {
        return CLIENT.send(
                basic(path, user, password)
                        .header("Content-Type", "application/json")
                        .PUT(HttpRequest.BodyPublishers.ofString(json))
                        .build(),
                HttpResponse.BodyHandlers.ofString());
    }

    static JsonObject json(HttpResponse<String> answer) {
        try (var reader = Json.createReader(new StringReader(answer.body()))) {
            return reader.readObject();
        }
    }

    /** Waits until no run works. */
    static JsonObject awaitEndOfRun() throws IOException, InterruptedException {
        for (int i = 0; i < 600; i++) {
            JsonObject status = json(get("api/status"));
            if (status.isNull("lastRun")
                    || !status.getJsonObject("lastRun").getString("state").equals("RUNNING")) {
                return status;
            }
            Thread.sleep(200);
        }
        throw new IllegalStateException("the run does not end");
    }

    private static HttpRequest.Builder to(String path) {
        return HttpRequest.newBuilder(TestServer.console().resolve(path));
    }

    private static HttpRequest.Builder basic(String path, String user, String password) {
        String pair = Base64.getEncoder().encodeToString((user + ":" + password).getBytes(UTF_8));
        return to(path).header("Authorization", "Basic " + pair);
    }
}
