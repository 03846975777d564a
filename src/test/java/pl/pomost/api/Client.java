package pl.pomost.api;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonStructure;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import pl.pomost.it.Site;

/**
 * One client of the API: {@code Client.as("doradca").with("If-Match", tag).post("api/cases", body)}. Values are not changed;
 * each {@code with} gives a new client.
 */
public final class Client {
    private static final HttpClient HTTP = client();

    private final Map<String, String> headers;

    private Client(Map<String, String> headers) {
        this.headers = headers;
    }

    /** The server closes a connection that nobody used for half a minute; a client that keeps it longer reads its end. */
    private static HttpClient client() {
        System.setProperty("jdk.httpclient.keepalive.timeout", "10");
        return HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build();
    }

    /** Nobody in particular. */
    public static Client anonymous() {
        return new Client(Map.of("Accept", "application/json", "Accept-Language", "pl"));
    }

    /** A demo account, by the token that only demo mode knows. */
    public static Client as(String account) {
        return anonymous().with("Authorization", "Bearer demo-" + account);
    }

    public Client with(String header, String value) {
        var more = new LinkedHashMap<>(headers);
        more.put(header, value);
        return new Client(more);
    }

    public Answer get(String path) {
        return send("GET", path, "");
    }

    public Answer delete(String path) {
        return send("DELETE", path, "");
    }

    public Answer post(String path, JsonStructure body) {
        return send("POST", path, body.toString());
    }

    public Answer put(String path, JsonStructure body) {
        return send("PUT", path, body.toString());
    }

    /** The bytes of a file, of the kind that Accept asks for. */
    public byte[] file(String path) {
        var answer = sent(asking(path).GET().build(), BodyHandlers.ofByteArray());
        assertThat(answer.statusCode()).as(path).isEqualTo(200);
        return answer.body();
    }

    /** Any method and any body, also a broken one; an empty one is not sent. */
    public Answer send(String method, String path, String body) {
        var request = asking(path);
        if (!body.isEmpty() && !headers.containsKey("Content-Type")) {
            request.header("Content-Type", "application/json");
        }
        request.method(method, body.isEmpty() ? BodyPublishers.noBody() : BodyPublishers.ofString(body));
        return new Answer(sent(request.build(), BodyHandlers.ofString()));
    }

    private HttpRequest.Builder asking(String path) {
        var request = HttpRequest.newBuilder(Site.address().resolve(path)).timeout(Duration.ofSeconds(30));
        headers.forEach(request::header);
        return request;
    }

    private static <T> HttpResponse<T> sent(HttpRequest request, HttpResponse.BodyHandler<T> handler) {
        try {
            return HTTP.send(request, handler);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** What came back. */
    public record Answer(HttpResponse<String> response) {
        public int status() {
            return response.statusCode();
        }

        public String body() {
            return response.body();
        }

        /** Empty when there is no such header. */
        public String header(String name) {
            return response.headers().firstValue(name).orElse("");
        }

        public JsonObject json() {
            try (JsonReader reader = Json.createReader(new StringReader(response.body()))) {
                return reader.readObject();
            }
        }
    }
}
