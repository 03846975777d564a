package pl.pomost.platform.outbox;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.mail.Authenticator;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.PasswordAuthentication;
import jakarta.mail.SendFailedException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Date;
import java.util.Properties;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import pl.pomost.business.outbox.Hindered;
import pl.pomost.business.outbox.Hindrance;
import pl.pomost.business.outbox.Letter;
import pl.pomost.business.outbox.Post;

/** A mail server, spoken to with STARTTLS unless the office says otherwise; its answers are never kept: they may name people. */
@ApplicationScoped
public class SmtpPost implements Post {

    private static final String MILLIS = "10000";

    @Inject
    @ConfigProperty(name = "pomost.mail.host", defaultValue = OutboxSettings.NONE)
    String host;

    @Inject
    @ConfigProperty(name = "pomost.mail.port", defaultValue = "587")
    long port;

    @Inject
    @ConfigProperty(name = "pomost.mail.security", defaultValue = "starttls")
    String security;

    @Inject
    @ConfigProperty(name = "pomost.mail.user", defaultValue = OutboxSettings.NONE)
    String user;

    @Inject
    @ConfigProperty(name = "pomost.mail.password", defaultValue = OutboxSettings.NONE)
    String password;

    @Inject
    @ConfigProperty(name = "pomost.mail.from", defaultValue = "pomost@localhost")
    String from;

    @Inject
    @ConfigProperty(name = "pomost.web", defaultValue = "http://localhost:8080")
    String web;

    SmtpPost() {}

    @Override
    public boolean isOpen() {
        return OutboxSettings.isSet(host);
    }

    @Override
    public String link(String path) {
        return web.strip() + path;
    }

    @Override
    public void carry(Letter letter) throws Hindered {
        if (!isOpen()) {
            throw new Hindered(Hindrance.CLOSED);
        }
        try {
            Transport.send(message(letter));
        } catch (SendFailedException notTaken) {
            throw new Hindered(Hindrance.NOT_TAKEN);
        } catch (MessagingException unreachable) {
            throw new Hindered(Hindrance.UNREACHABLE);
        }
    }

    private MimeMessage message(Letter letter) throws MessagingException {
        var message = new NamedMessage(session(), "<" + letter.name() + "@" + domain() + ">");
        message.setFrom(new InternetAddress(from));
        message.setRecipient(Message.RecipientType.TO, new InternetAddress(letter.address()));
        message.setSubject(letter.title(), StandardCharsets.UTF_8.name());
        message.setText(letter.body(), StandardCharsets.UTF_8.name());
        message.setHeader("Auto-Submitted", "auto-generated");
        message.setSentDate(Date.from(Instant.now()));
        return message;
    }

    private String domain() {
        return from.substring(from.indexOf('@') + 1);
    }

    private Session session() {
        var settings = new Properties();
        settings.setProperty("mail.transport.protocol", "smtp");
        settings.setProperty("mail.smtp.host", host.strip());
        settings.setProperty("mail.smtp.port", String.valueOf(port));
        settings.setProperty("mail.smtp.connectiontimeout", MILLIS);
        settings.setProperty("mail.smtp.timeout", MILLIS);
        settings.setProperty("mail.smtp.writetimeout", MILLIS);
        settings.setProperty("mail.smtp.starttls.enable", String.valueOf(security.equals("starttls")));
        settings.setProperty("mail.smtp.starttls.required", String.valueOf(security.equals("starttls")));
        settings.setProperty("mail.smtp.ssl.enable", String.valueOf(security.equals("tls")));
        settings.setProperty("mail.smtp.ssl.checkserveridentity", "true");
        if (!OutboxSettings.isSet(user)) {
            return Session.getInstance(settings);
        }
        settings.setProperty("mail.smtp.auth", "true");
        return Session.getInstance(settings, new Authenticator() {
            @Override
            protected PasswordAuthentication getPasswordAuthentication() {
                return new PasswordAuthentication(user, password);
            }
        });
    }

    /** Keeps its Message-ID: each attempt would otherwise get a new one, and the receiver could not tell a double. */
    private static final class NamedMessage extends MimeMessage {

        private final String id;

        NamedMessage(Session session, String id) {
            super(session);
            this.id = id;
        }

        @Override
        protected void updateMessageID() throws MessagingException {
            setHeader("Message-ID", id);
        }
    }
}
