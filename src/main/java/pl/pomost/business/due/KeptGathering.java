package pl.pomost.business.due;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import pl.pomost.business.account.TransferFormat;
import pl.pomost.business.payout.PayoutKind;
import pl.pomost.kernel.money.Money;

/** What somebody chose to gather, and the batch that came of it: it outlives the process, unlike the preview. */
@Entity
@Table(name = "kept_gathering")
@SuppressWarnings("NullAway.Init") // filled by the store
public class KeptGathering {

    @Id
    private String id;

    private String account;
    private Instant begunAt;
    private @Nullable String project;
    private @Nullable String edition;

    @Enumerated(EnumType.STRING)
    private @Nullable PayoutKind kind;

    private @Nullable LocalDate untilDay;

    @Enumerated(EnumType.STRING)
    private @Nullable DueStanding standing;

    private @Nullable Money least;
    private @Nullable Money most;
    private String payer;

    @Enumerated(EnumType.STRING)
    private @Nullable TransferFormat format;

    private LocalDate payDay;
    private @Nullable String batch;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "kept_gathering_out", joinColumns = @JoinColumn(name = "gathering_id"))
    @Column(name = "row_key")
    private Set<String> leftOut = new HashSet<>();

    protected KeptGathering() {}

    /** @param order with payer and day */
    public KeptGathering(String id, String account, Instant begunAt, Gathering.Order order) {
        var filter = order.filter();
        this.id = id;
        this.account = account;
        this.begunAt = begunAt;
        this.project = filter.project();
        this.edition = filter.edition();
        this.kind = filter.kind();
        this.untilDay = filter.until();
        this.standing = filter.standing();
        this.least = filter.least();
        this.most = filter.most();
        this.payer = Objects.requireNonNull(order.payer());
        this.format = order.format();
        this.payDay = Objects.requireNonNull(order.payDay());
    }

    /** That row stays out, whenever it is looked at anew. */
    public void leavesOut(String key) {
        leftOut.add(key);
    }

    public void gathered(String number) {
        batch = number;
    }

    public String id() {
        return id;
    }

    public String account() {
        return account;
    }

    public Gathering.Order order() {
        return new Gathering.Order(
                new DueFilter(project, edition, kind, untilDay, standing, least, most), payer, format, payDay);
    }

    public Set<String> leftOut() {
        return Set.copyOf(leftOut);
    }

    /** Number of the batch, once it stands. */
    public Optional<String> batch() {
        return Optional.ofNullable(batch);
    }
}
