package pl.pomost.business.office;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import pl.pomost.kernel.access.Actor;
import pl.pomost.kernel.fact.Snapshot;

/**
 * A key with which a program acts for an account. It is named, reads only or also writes, ends by itself, can be revoked
 * before, and of its secret only the hash is kept.
 */
@Entity
@Table(name = "api_token")
@SuppressWarnings("NullAway.Init") // filled by the store
public class ApiToken {

    /** How far it reaches. */
    public enum Reach {
        READ,
        WRITE
    }

    @Id
    @GeneratedValue(generator = "ids")
    private Long id;

    private String account;
    private String name;
    private String prefix;
    private String secretHash;

    @Enumerated(EnumType.STRING)
    private Reach reach;

    private Instant madeAt;
    private Instant expiresAt;
    private @Nullable Instant revokedAt;

    protected ApiToken() {}

    ApiToken(String account, String name, TokenSecret secret, Reach reach, Instant madeAt, Instant expiresAt) {
        this.account = account;
        this.name = name;
        this.prefix = secret.prefix();
        this.secretHash = secret.hash();
        this.reach = reach;
        this.madeAt = madeAt;
        this.expiresAt = expiresAt;
    }

    /** Whether what is presented opens the door now. */
    public boolean opensFor(TokenSecret presented, Instant now) {
        return presented.hashesTo(secretHash) && revokedAt == null && now.isBefore(expiresAt);
    }

    /** The owner as this token lets them act. */
    public Actor actorFor(User owner) {
        return reach == Reach.READ ? owner.actor().lookingOnly() : owner.actor();
    }

    /** Ends it; one that has ended before keeps its time. */
    void revoke(Instant now) {
        if (revokedAt == null) {
            revokedAt = now;
        }
    }

    Snapshot snapshot() {
        return Snapshot.empty()
                .personal("name", name)
                .with("prefix", prefix)
                .with("reach", reach)
                .with("expiresAt", expiresAt)
                .with("revokedAt", revokedAt);
    }

    public String account() {
        return account;
    }

    public String prefix() {
        return prefix;
    }
}
