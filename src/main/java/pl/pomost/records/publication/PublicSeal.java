package pl.pomost.records.publication;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;

/** A seal over the trail as it was published: anybody who noted it down can later tell whether the trail was changed. */
@Entity
@Table(name = "public_seal")
@SuppressWarnings("NullAway.Init") // filled by the store
public class PublicSeal {

    @Id
    private long number;

    private LocalDate businessDay;
    private Instant sealedAt;
    private long entries;
    private String root;
    private String hash;

    protected PublicSeal() {}

    PublicSeal(long number, LocalDate businessDay, Instant sealedAt, String root, String hash, long entries) {
        this.number = number;
        this.businessDay = businessDay;
        this.sealedAt = sealedAt;
        this.root = root;
        this.hash = hash;
        this.entries = entries;
    }

    PublishedSeal told() {
        return new PublishedSeal(number, businessDay, sealedAt, entries, root, hash);
    }
}
