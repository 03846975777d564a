package pl.pomost.records.audit;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.Lob;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import org.jspecify.annotations.Nullable;
import pl.pomost.kernel.access.Role;
import pl.pomost.kernel.fact.Chain;

/**
 * One entry of a chain. It is written once and never changed: the data base refuses UPDATE, DELETE and TRUNCATE. Its hash
 * covers everything in it and the hash of the entry before.
 */
@Entity
@Table(name = "audit_entry")
@SuppressWarnings("NullAway.Init") // filled by the store
public class AuditEntry {

    /** Whether the use case was done or refused. */
    public enum Outcome {
        DONE,
        REFUSED
    }

    @Id
    @GeneratedValue(generator = "ids")
    private Long id;

    @Column(name = "chain_id")
    private Long chainId;

    private long number;
    private LocalDate businessDay;
    private Instant recordedAt;
    private String actor;

    @Enumerated(EnumType.STRING)
    private Role role;

    private String useCase;

    @Enumerated(EnumType.STRING)
    private Outcome outcome;

    private String thing;
    private @Nullable String rulesVersion;

    @Lob
    private String body;

    private String previousHash;
    private String hash;

    protected AuditEntry() {}

    /** What an entry says, before it is bound to its chain. */
    record Saying(
            LocalDate businessDay,
            Instant recordedAt,
            String actor,
            Role role,
            String useCase,
            Outcome outcome,
            String thing,
            @Nullable String rulesVersion,
            String body) {}

    AuditEntry(AuditChain head, Saying saying) {
        this.chainId = head.id();
        this.number = head.lastNumber() + 1;
        this.businessDay = saying.businessDay();
        this.recordedAt = saying.recordedAt();
        this.actor = saying.actor();
        this.role = saying.role();
        this.useCase = saying.useCase();
        this.outcome = saying.outcome();
        this.thing = saying.thing();
        this.rulesVersion = saying.rulesVersion();
        this.body = saying.body();
        this.previousHash = head.lastHash();
        this.hash = computeHash(head.chain());
    }

    /** The hash that this entry must have in that chain: SHA-256 of its canonical JSON. */
    String computeHash(Chain chain) {
        var values = new LinkedHashMap<String, @Nullable Object>();
        values.put("chain", chain.kind() + "/" + chain.key());
        values.put("number", number);
        values.put("businessDay", businessDay);
        values.put("instant", recordedAt);
        values.put("actor", actor);
        values.put("role", role);
        values.put("useCase", useCase);
        values.put("outcome", outcome);
        values.put("thing", thing);
        values.put("rulesVersion", rulesVersion);
        values.put("body", body);
        values.put("previousHash", previousHash);
        return Sha256.of(CanonicalJson.of(values));
    }

    /** The entry as it is given out. */
    TrailEntry raw(Chain chain) {
        return new TrailEntry(
                chain.kind() + "/" + chain.key(),
                number,
                businessDay,
                recordedAt,
                actor,
                role,
                useCase,
                outcome,
                thing,
                rulesVersion,
                body,
                previousHash,
                hash);
    }

    Long id() {
        return id;
    }

    Long chainId() {
        return chainId;
    }

    long number() {
        return number;
    }

    LocalDate businessDay() {
        return businessDay;
    }

    Instant recordedAt() {
        return recordedAt;
    }

    String actor() {
        return actor;
    }

    Role role() {
        return role;
    }

    String useCase() {
        return useCase;
    }

    Outcome outcome() {
        return outcome;
    }

    String thing() {
        return thing;
    }

    @Nullable
    String rulesVersion() {
        return rulesVersion;
    }

    String body() {
        return body;
    }

    String previousHash() {
        return previousHash;
    }

    String hash() {
        return hash;
    }
}
