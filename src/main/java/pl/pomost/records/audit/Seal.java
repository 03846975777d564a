package pl.pomost.records.audit;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;

/**
 * Binds all entries since the seal before: one Merkle root over their hashes, chained to that seal. Whoever keeps the hash
 * of one seal can later show that no chain, entry or tail that it covers has changed or gone.
 */
@Entity
@Table(name = "seal")
@SuppressWarnings("NullAway.Init") // filled by the store
public class Seal {

    @Id
    private long number;

    private LocalDate businessDay;
    private Instant sealedAt;
    private long entries;
    private String root;
    private String previousHash;
    private String hash;

    protected Seal() {}

    Seal(long number, LocalDate businessDay, Instant sealedAt, MerkleTree tree, String previousHash) {
        this.number = number;
        this.businessDay = businessDay;
        this.sealedAt = sealedAt;
        this.entries = tree.leaves();
        this.root = tree.root();
        this.previousHash = previousHash;
        this.hash = computeHash();
    }

    /** The hash that this seal must have: SHA-256 of its canonical JSON. */
    String computeHash() {
        var values = new LinkedHashMap<String, Object>();
        values.put("number", number);
        values.put("businessDay", businessDay);
        values.put("instant", sealedAt);
        values.put("entries", entries);
        values.put("root", root);
        values.put("previousHash", previousHash);
        return Sha256.of(CanonicalJson.of(values));
    }

    SealLine line() {
        return new SealLine(number, businessDay, sealedAt, entries, root, previousHash, hash);
    }

    long number() {
        return number;
    }

    long entries() {
        return entries;
    }

    String root() {
        return root;
    }

    String previousHash() {
        return previousHash;
    }

    String hash() {
        return hash;
    }
}
