package pl.pomost.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import pl.pomost.it.Outside;
import pl.pomost.it.Site;

/** What every request passes, whoever sends it. */
class ThresholdApiIT extends Outside {

    @ParameterizedTest
    @ValueSource(
            strings = {"", "history", "history/2", "no-such-page", "api/no-such-thing", "resources/pomost/page.css"})
    void protectsEveryAnswer(String path) {
        var headers = Client.as("doradca").get(path).response().headers();

        assertThat(headers.firstValue("X-Content-Type-Options")).contains("nosniff");
        assertThat(headers.firstValue("Referrer-Policy")).contains("same-origin");
        assertThat(headers.allValues("Content-Security-Policy"))
                .isNotEmpty()
                .anyMatch(policy -> policy.contains("frame-ancestors 'none'"))
                .noneMatch(policy -> policy.contains("unsafe-inline") || policy.contains("unsafe-eval"));
    }

    @Test
    void letsAPageRunOnlyItsOwnScripts() {
        var policies = Client.anonymous().get("history").response().headers().allValues("Content-Security-Policy");

        assertThat(policies)
                .anyMatch(policy ->
                        policy.contains("default-src 'self'") && policy.contains("script-src 'self' 'nonce-"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"api/cases", "desk/home"})
    void protectsWhatItSaysToSomebodyWhoMayNotPass(String path) {
        var headers = Client.anonymous().get(path).response().headers();

        assertThat(headers.firstValue("X-Content-Type-Options")).contains("nosniff");
        assertThat(headers.firstValue("X-Frame-Options")).contains("DENY");
        assertThat(headers.firstValue("Cache-Control")).contains("no-store");
        assertThat(headers.allValues("Content-Security-Policy"))
                .anyMatch(policy -> policy.contains("frame-ancestors 'none'"));
    }

    @Test
    void refusesAnUploadThatNoPageTakesBeforeItIsSent() throws IOException {
        var site = Site.address();
        try (var socket = new Socket(site.getHost(), site.getPort())) {
            socket.setSoTimeout(10_000);
            var request = "POST /sign-in HTTP/1.1\r\nHost: " + site.getAuthority()
                    + "\r\nContent-Type: multipart/form-data; boundary=x\r\nContent-Length: 200000000\r\n\r\n";
            socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));

            var answer = new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8));
            assertThat(answer.readLine()).contains(" 413 ");
        }
    }

    @Test
    void keepsNothingOfTheDeskInTheBrowser() {
        var headers = Client.anonymous().get("desk/home").response().headers();

        assertThat(headers.firstValue("Cache-Control")).contains("no-store");
    }

    @Test
    void letsTheBrowserKeepWhatHasItsVersionInTheAddress() {
        var headers = Client.anonymous()
                .get("jakarta.faces.resource/theme.css.xhtml?ln=primefaces-saga-blue")
                .response()
                .headers();

        assertThat(headers.firstValue("Cache-Control")).contains("max-age=604800");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "history", "sign-in"})
    void writesNoSessionIntoAnAddress(String path) {
        assertThat(Client.anonymous().get(path).body()).doesNotContainIgnoringCase("jsessionid");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "history/99",
                "history/Nope",
                "portal/history",
                "portal/project.xhtml",
                "faces/index.xhtml",
                "error"
            })
    void knowsNoOtherAddressOfAPublicPage(String path) {
        assertThat(Client.anonymous().get(path).status()).isEqualTo(404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"PUT", "DELETE", "PATCH", "OPTIONS"})
    void refusesAMethodThatAPageDoesNotKnow(String method) {
        var answer = Client.anonymous().send(method, "history", "");

        assertThat(answer.status()).isEqualTo(405);
        assertThat(answer.response().headers().firstValue("Allow")).contains("GET, HEAD, POST");
        assertThat(answer.body()).doesNotContain("Payara", "Exception", "\tat ");
    }
}
