package pl.pomost.platform.guard;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import pl.pomost.kernel.usecase.Receipt;

/** The receipt of a request that came with an idempotency key; it is written in the transaction of the change. */
@Entity
@Table(name = "kept_receipt")
@SuppressWarnings("NullAway.Init") // filled by the store
public class KeptReceipt {

    @Id
    private String onceKey;

    private String request;
    private Instant keptAt;
    private String subject;
    private long version;
    private long entry;
    private String hash;

    protected KeptReceipt() {}

    KeptReceipt(String onceKey, String request, Instant keptAt) {
        this.onceKey = onceKey;
        this.request = request;
        this.keptAt = keptAt;
        this.subject = "";
        this.hash = "";
    }

    void keep(Receipt receipt) {
        subject = receipt.subject();
        version = receipt.version();
        entry = receipt.entry();
        hash = receipt.hash();
    }

    boolean isFor(String sameRequest) {
        return request.equals(sameRequest);
    }

    Receipt receipt() {
        return new Receipt(subject, version, entry, hash);
    }
}
