package pl.pomost.business.visit;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import pl.pomost.kernel.fact.CaseNumber;
import pl.pomost.kernel.fact.Snapshot;

/** One thing bought with the grant, looked at on a visit: is it there, and which serial number does it carry. Never changed. */
@Entity
@Table(name = "visit_item")
@SuppressWarnings("NullAway.Init") // filled by the store
public class VisitItem {

    @Id
    @GeneratedValue(generator = "ids")
    private Long id;

    @Column(name = "case_number")
    private CaseNumber caseNumber;

    private int visitNumber;
    private int lineNumber;
    private String item;
    private boolean present;
    private @Nullable String serialNumber;
    private @Nullable String remark;

    protected VisitItem() {}

    VisitItem(Visit visit, BoughtItem bought, RecordVisit.Seen seen) {
        this.caseNumber = visit.caseNumber();
        this.visitNumber = visit.number();
        this.lineNumber = bought.line();
        this.item = bought.item();
        this.present = seen.present();
        this.serialNumber =
                seen.serialNumber() == null ? null : seen.serialNumber().strip();
        this.remark = seen.remark() == null ? null : seen.remark().strip();
    }

    Snapshot snapshot() {
        return Snapshot.empty()
                .with("line", lineNumber)
                .with("item", item)
                .with("present", present)
                .with("serialNumber", serialNumber)
                .personal("remark", remark);
    }

    public int visitNumber() {
        return visitNumber;
    }

    /** Number of its cost line. */
    public int lineNumber() {
        return lineNumber;
    }

    /** What was bought, as the plan calls it. */
    public String item() {
        return item;
    }

    public boolean isPresent() {
        return present;
    }

    public Optional<String> serialNumber() {
        return Optional.ofNullable(serialNumber);
    }

    public Optional<String> remark() {
        return Optional.ofNullable(remark);
    }
}
