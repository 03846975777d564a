package pl.pomost.platform.outbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.internet.MimeMessage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import pl.pomost.business.outbox.Hindered;
import pl.pomost.business.outbox.Hindrance;
import pl.pomost.business.outbox.Letter;

/** Against a real mail server of this machine. */
class SmtpPostTest {

    private static final Letter LETTER = new Letter(
            "reminder-GR-2026-0005-3-m7-ksiegowa", "ksiegowa@example.org", "Przypomnienie: żółć", "Termin: łąka.\n");

    private final GreenMail server = new GreenMail(ServerSetup.SMTP.dynamicPort());
    private final SmtpPost post = new SmtpPost();

    @BeforeEach
    void open() {
        server.start();
        post.host = "127.0.0.1";
        post.port = server.getSmtp().getPort();
        post.security = "none";
        post.user = "-";
        post.password = "-";
        post.from = "pomost@office.example";
        post.web = "https://office.example";
    }

    @AfterEach
    void close() {
        server.stop();
    }

    @Test
    void carriesTheSameLetterUnderTheSameIdEachTime() throws Exception {
        post.carry(LETTER);
        post.carry(LETTER);

        var received = server.getReceivedMessages();
        assertThat(received)
                .extracting(MimeMessage::getMessageID)
                .containsExactly(
                        "<reminder-GR-2026-0005-3-m7-ksiegowa@office.example>",
                        "<reminder-GR-2026-0005-3-m7-ksiegowa@office.example>");
        assertThat(received[0].getSubject()).isEqualTo("Przypomnienie: żółć");
        assertThat(received[0].getContent().toString().strip()).isEqualTo("Termin: łąka.");
        assertThat(received[0].getHeader("Auto-Submitted")).containsExactly("auto-generated");
    }

    @Test
    void tellsWhatIsInTheWayInWordsOfOurOwn() {
        post.security = "starttls";
        assertThat(hindrance()).isEqualTo(Hindrance.UNREACHABLE);
        post.security = "none";
        post.from = "no address at all";
        assertThat(hindrance()).isEqualTo(Hindrance.UNREACHABLE);
        server.stop();
        post.from = "pomost@office.example";
        assertThat(hindrance()).isEqualTo(Hindrance.UNREACHABLE);
        post.host = "-";
        assertThat(hindrance()).isEqualTo(Hindrance.CLOSED);
    }

    private Hindrance hindrance() {
        return catchThrowableOfType(Hindered.class, () -> post.carry(LETTER)).hindrance();
    }
}
