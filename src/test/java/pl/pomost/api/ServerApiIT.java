package pl.pomost.api;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import pl.pomost.it.Outside;

class ServerApiIT extends Outside {
    @Test
    void saysThatItIsReady() {
        var answer = Client.anonymous().get("health/ready");

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.json().getString("status")).isEqualTo("UP");
    }

    @Test
    void showsItsMetricsToNobody() {
        assertThat(Client.anonymous().get("metrics").status()).isEqualTo(403);
    }

    @ParameterizedTest
    @ValueSource(strings = {"no-such-page", "WEB-INF/web.xml", "error/../no-such-page"})
    void answersAnUnknownAddressWithItsOwnPage(String path) {
        var answer = Client.anonymous().with("Accept", "text/html").get(path);

        assertThat(answer.status()).isEqualTo(404);
        assertThat(answer.body()).contains("Nie ma takiej strony").doesNotContain("Payara");
    }

    @Test
    void namesNoProductInItsHeaders() {
        var headers =
                Client.anonymous().get("no-such-page").response().headers().map();

        assertThat(headers).doesNotContainKeys("server", "x-powered-by");
    }
}
