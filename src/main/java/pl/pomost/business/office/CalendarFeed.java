package pl.pomost.business.office;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import pl.pomost.kernel.fact.Snapshot;

/**
 * The secret address at which a calendar program reads an account's deadlines. An account has one; renewing it ends the
 * address before. Of the secret only the hash is kept, so the address is shown once.
 */
@Entity
@Table(name = "calendar_feed")
@SuppressWarnings("NullAway.Init") // filled by the store
public class CalendarFeed {

    /** The language of the entries: a calendar program asks for none. */
    public enum Language {
        PL,
        EN
    }

    @Id
    private String account;

    private String prefix;
    private String secretHash;

    @Enumerated(EnumType.STRING)
    private Language language;

    private Instant madeAt;
    private @Nullable Instant revokedAt;

    protected CalendarFeed() {}

    CalendarFeed(String account) {
        this.account = account;
    }

    /** From now on only this secret opens it. */
    void renew(TokenSecret secret, Language newLanguage, Instant now) {
        prefix = secret.prefix();
        secretHash = secret.hash();
        language = newLanguage;
        madeAt = now;
        revokedAt = null;
    }

    /** Ends the address; one that has ended before keeps its time. */
    void revoke(Instant now) {
        if (revokedAt == null) {
            revokedAt = now;
        }
    }

    /** Whether what is presented opens the feed. */
    public boolean opensFor(TokenSecret presented) {
        return presented.hashesTo(secretHash) && isOpen();
    }

    Snapshot snapshot() {
        return Snapshot.empty()
                .with("prefix", prefix)
                .with("language", language)
                .with("revokedAt", revokedAt);
    }

    public boolean isOpen() {
        return revokedAt == null;
    }

    public String account() {
        return account;
    }

    /** Eight hexadecimal digits by which the address is found. */
    public String prefix() {
        return prefix;
    }

    public Language language() {
        return language;
    }

    public Instant madeAt() {
        return madeAt;
    }

    public Optional<Instant> revokedAt() {
        return Optional.ofNullable(revokedAt);
    }
}
