package pl.pomost.business.payout;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import pl.pomost.kernel.fact.Snapshot;

/** Who checked a payout and who approved exactly what it says; each change is another value. */
@Embeddable
public class Approval {

    @Column(name = "checked_by")
    private @Nullable String checkedBy;

    @Column(name = "checked_on")
    private @Nullable LocalDate checkedOn;

    /** The figures of the checks, such as {@code BUDGET=16000.00 PLN/20000.00 PLN}. */
    @Column(name = "checks")
    private @Nullable String checks;

    @Column(name = "approved_by")
    private @Nullable String approvedBy;

    @Column(name = "approved_on")
    private @Nullable LocalDate approvedOn;

    /** SHA-256 of what was approved. */
    @Column(name = "approved_hash")
    private @Nullable String approvedHash;

    /** Nobody has looked at it. */
    protected Approval() {}

    static Approval checked(String account, LocalDate day, List<PayoutCheck> passed) {
        var checked = new Approval();
        checked.checkedBy = account;
        checked.checkedOn = day;
        checked.checks = passed.stream().map(PayoutCheck::told).collect(Collectors.joining(";"));
        return checked;
    }

    Approval approved(String account, LocalDate day, String hash) {
        var approved = new Approval();
        approved.checkedBy = checkedBy;
        approved.checkedOn = checkedOn;
        approved.checks = checks;
        approved.approvedBy = account;
        approved.approvedOn = day;
        approved.approvedHash = hash;
        return approved;
    }

    Snapshot told(Snapshot payout) {
        return payout.with("checkedBy", checkedBy)
                .with("checkedOn", checkedOn)
                .with("checks", checks)
                .with("approvedBy", approvedBy)
                .with("approvedOn", approvedOn)
                .with("approvedHash", approvedHash);
    }

    public Optional<String> by() {
        return Optional.ofNullable(approvedBy);
    }

    public Optional<LocalDate> on() {
        return Optional.ofNullable(approvedOn);
    }

    /** SHA-256 of what was approved. */
    public Optional<String> hash() {
        return Optional.ofNullable(approvedHash);
    }
}
