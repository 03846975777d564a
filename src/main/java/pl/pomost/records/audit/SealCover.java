package pl.pomost.records.audit;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** The entries of one chain that a seal covers: a run of numbers that begins after the run of the seal before. */
@Entity
@Table(name = "seal_cover")
@SuppressWarnings("NullAway.Init") // filled by the store
public class SealCover {

    @Id
    @GeneratedValue(generator = "ids")
    private Long id;

    private long sealNumber;
    private long chainId;
    private long fromNumber;
    private long toNumber;

    protected SealCover() {}

    SealCover(long sealNumber, long chainId, long fromNumber, long toNumber) {
        this.sealNumber = sealNumber;
        this.chainId = chainId;
        this.fromNumber = fromNumber;
        this.toNumber = toNumber;
    }

    long chainId() {
        return chainId;
    }

    long fromNumber() {
        return fromNumber;
    }

    long toNumber() {
        return toNumber;
    }
}
