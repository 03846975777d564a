package pl.pomost.business.outbox;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import pl.pomost.kernel.fact.Chain;
import pl.pomost.kernel.fact.Fact;
import pl.pomost.kernel.fact.Snapshot;
import pl.pomost.kernel.refusal.Reason;
import pl.pomost.kernel.refusal.Refusal;

/**
 * One thing that leaves the office. It is written down with its cause, waits, is tried with longer and longer breaks, and is
 * sent for good, or fails and waits for an administrator who tries it again.
 */
@Entity
@Table(name = "dispatch")
@SuppressWarnings("NullAway.Init") // filled by the store
public class Dispatch {

    private static final Duration LONGEST_BREAK = Duration.ofHours(1);

    @Id
    @GeneratedValue(generator = "ids")
    private Long id;

    private String name;
    private long version;

    @Enumerated(EnumType.STRING)
    private Channel channel;

    private String subject;
    private @Nullable String recipient;
    private @Nullable String title;
    private @Nullable String body;

    @Enumerated(EnumType.STRING)
    private DispatchState state;

    private int attempts;
    private Instant writtenAt;
    private @Nullable Instant nextAttempt;
    private @Nullable Instant sentAt;
    private @Nullable String sha256;

    @Enumerated(EnumType.STRING)
    private @Nullable Hindrance hindrance;

    protected Dispatch() {}

    private Dispatch(Channel channel, String name, String subject, Instant at) {
        this.channel = channel;
        this.name = name;
        this.subject = subject;
        this.version = 1;
        this.state = DispatchState.WAITING;
        this.writtenAt = at;
        this.nextAttempt = at;
    }

    static Dispatch ofFile(String name, String subject, Instant at) {
        return new Dispatch(Channel.FILE, name, subject, at);
    }

    /** @param recipient an account of the office */
    static Dispatch ofMail(String name, String subject, String recipient, String title, String body, Instant at) {
        var mail = new Dispatch(Channel.MAIL, name, subject, at);
        mail.recipient = recipient;
        mail.title = title;
        mail.body = body;
        return mail;
    }

    void sent(Instant at, @Nullable String hash) {
        version++;
        attempts++;
        state = DispatchState.SENT;
        sentAt = at;
        nextAttempt = null;
        hindrance = null;
        sha256 = hash;
    }

    /** Waits twice as long as before, at most an hour; after so many attempts it has failed. */
    void hindered(Instant at, Hindrance why, int mostAttempts) {
        version++;
        attempts++;
        hindrance = why;
        if (attempts >= mostAttempts) {
            state = DispatchState.FAILED;
            nextAttempt = null;
        } else {
            var doubled = Duration.ofMinutes(1L << Math.min(attempts - 1, 10));
            nextAttempt = at.plus(doubled.compareTo(LONGEST_BREAK) < 0 ? doubled : LONGEST_BREAK);
        }
    }

    /** Starts anew. @throws Refusal STALE when another version was seen */
    void tryAgain(Instant at, long seen) {
        if (seen != version) {
            throw new Refusal(
                    Refusal.Kind.STALE, Reason.of("stale").with("seen", seen).with("current", version));
        }
        version++;
        state = DispatchState.WAITING;
        attempts = 0;
        nextAttempt = at;
    }

    boolean isDue(Instant at) {
        return state == DispatchState.WAITING && nextAttempt != null && !nextAttempt.isAfter(at);
    }

    /** A file is told where its batch is told, mail in the chain of the office. */
    Fact fact() {
        var chain = channel == Channel.FILE ? Chain.ofBatch(subject) : Chain.ofOffice();
        var now = Snapshot.empty()
                .with("name", name)
                .with("channel", channel)
                .with("subject", subject)
                .with("recipient", recipient)
                .with("state", state)
                .with("attempts", attempts)
                .with("hindrance", hindrance)
                .with("sha256", sha256);
        return new Fact(chain, "dispatch", now, null, name, version);
    }

    /** Stable: by it the receiver knows a double. */
    public String name() {
        return name;
    }

    public long version() {
        return version;
    }

    public Channel channel() {
        return channel;
    }

    /** Number of the batch or case that it comes from. */
    public String subject() {
        return subject;
    }

    /** Account of whoever gets the mail. */
    public Optional<String> recipient() {
        return Optional.ofNullable(recipient);
    }

    public Optional<String> title() {
        return Optional.ofNullable(title);
    }

    public Optional<String> body() {
        return Optional.ofNullable(body);
    }

    public DispatchState state() {
        return state;
    }

    /** How often it was tried since it was written down or tried again. */
    public int attempts() {
        return attempts;
    }

    public Instant writtenAt() {
        return writtenAt;
    }

    public Optional<Instant> nextAttempt() {
        return Optional.ofNullable(nextAttempt);
    }

    public Optional<Instant> sentAt() {
        return Optional.ofNullable(sentAt);
    }

    /** What held up the last attempt. */
    public Optional<Hindrance> hindrance() {
        return Optional.ofNullable(hindrance);
    }

    /** SHA-256 of the file that was laid down. */
    public Optional<String> sha256() {
        return Optional.ofNullable(sha256);
    }
}
