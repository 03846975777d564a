package pl.pomost.records.audit;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import pl.pomost.kernel.fact.Chain;

/**
 * The head of a chain: its last number and hash. It is a convenience that says where to append, locked while appending;
 * what it says is checked against the entries and the seals.
 */
@Entity
@Table(name = "audit_chain")
@SuppressWarnings("NullAway.Init") // filled by the store
public class AuditChain {

    @Id
    @GeneratedValue(generator = "ids")
    private Long id;

    @Enumerated(EnumType.STRING)
    private Chain.Kind kind;

    @Column(name = "chain_key")
    private String key;

    private long lastNumber;
    private String lastHash;

    protected AuditChain() {}

    AuditChain(Chain chain) {
        this.kind = chain.kind();
        this.key = chain.key();
        this.lastHash = Sha256.NOTHING;
    }

    /** Moves the head to the entry that was just bound. */
    void endsWith(AuditEntry entry) {
        lastNumber = entry.number();
        lastHash = entry.hash();
    }

    Long id() {
        return id;
    }

    Chain chain() {
        return new Chain(kind, key);
    }

    long lastNumber() {
        return lastNumber;
    }

    String lastHash() {
        return lastHash;
    }
}
