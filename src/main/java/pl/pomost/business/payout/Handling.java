package pl.pomost.business.payout;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import pl.pomost.kernel.fact.Snapshot;

/** Who in the office prepared a payout, and who ordered it at the bank or cancelled it; each change is another value. */
@Embeddable
@SuppressWarnings("NullAway.Init") // filled by the store
public class Handling {

    @Column(name = "prepared_by")
    private String preparedBy;

    @Column(name = "prepared_on")
    private LocalDate preparedOn;

    @Column(name = "exported_by")
    private @Nullable String exportedBy;

    @Column(name = "exported_on")
    private @Nullable LocalDate exportedOn;

    @Column(name = "cancelled_by")
    private @Nullable String cancelledBy;

    @Column(name = "cancelled_on")
    private @Nullable LocalDate cancelledOn;

    protected Handling() {}

    static Handling prepared(String account, LocalDate day) {
        var handling = new Handling();
        handling.preparedBy = account;
        handling.preparedOn = day;
        return handling;
    }

    Handling exported(String account, LocalDate day) {
        var handling = prepared(preparedBy, preparedOn);
        handling.exportedBy = account;
        handling.exportedOn = day;
        return handling;
    }

    Handling cancelled(String account, LocalDate day) {
        var handling = prepared(preparedBy, preparedOn);
        handling.exportedBy = exportedBy;
        handling.exportedOn = exportedOn;
        handling.cancelledBy = account;
        handling.cancelledOn = day;
        return handling;
    }

    Snapshot told(Snapshot payout) {
        return payout.with("preparedBy", preparedBy)
                .with("preparedOn", preparedOn)
                .with("exportedBy", exportedBy)
                .with("exportedOn", exportedOn)
                .with("cancelledBy", cancelledBy)
                .with("cancelledOn", cancelledOn);
    }

    public String preparedBy() {
        return preparedBy;
    }

    public LocalDate preparedOn() {
        return preparedOn;
    }

    /** The day on which it was ordered at the bank. */
    public Optional<LocalDate> exportedOn() {
        return Optional.ofNullable(exportedOn);
    }
}
