package pl.pomost.business.payout;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import pl.pomost.kernel.fact.Snapshot;

/** What the bank did with an ordered payout, and who entered it; each change is another value. */
@Embeddable
public class BankAnswer {

    @Column(name = "answered_by")
    private @Nullable String answeredBy;

    @Column(name = "answered_on")
    private @Nullable LocalDate answeredOn;

    /** The day on which the bank moved the money. */
    @Column(name = "executed_on")
    private @Nullable LocalDate executedOn;

    @Column(name = "returned_by")
    private @Nullable String returnedBy;

    @Column(name = "returned_on")
    private @Nullable LocalDate returnedOn;

    /** The day on which the money was back on the office's account. */
    @Column(name = "came_back_on")
    private @Nullable LocalDate cameBackOn;

    /** The bank has not answered. */
    protected BankAnswer() {}

    /** @param bankDay the day on which the bank moved the money, null when it rejected the order */
    static BankAnswer entered(String account, LocalDate day, @Nullable LocalDate bankDay) {
        var answer = new BankAnswer();
        answer.answeredBy = account;
        answer.answeredOn = day;
        answer.executedOn = bankDay;
        return answer;
    }

    BankAnswer gaveBack(String account, LocalDate day, LocalDate bankDay) {
        var answer = standing();
        answer.returnedBy = account;
        answer.returnedOn = day;
        answer.cameBackOn = bankDay;
        return answer;
    }

    /** The same, the money not having come back. */
    BankAnswer standing() {
        var answer = new BankAnswer();
        answer.answeredBy = answeredBy;
        answer.answeredOn = answeredOn;
        answer.executedOn = executedOn;
        return answer;
    }

    Snapshot told(Snapshot payout) {
        return payout.with("answeredBy", answeredBy)
                .with("answeredOn", answeredOn)
                .with("executedOn", executedOn)
                .with("returnedBy", returnedBy)
                .with("returnedOn", returnedOn)
                .with("cameBackOn", cameBackOn);
    }

    public Optional<String> by() {
        return Optional.ofNullable(answeredBy);
    }

    public Optional<LocalDate> on() {
        return Optional.ofNullable(answeredOn);
    }

    public Optional<LocalDate> executedOn() {
        return Optional.ofNullable(executedOn);
    }

    public Optional<LocalDate> cameBackOn() {
        return Optional.ofNullable(cameBackOn);
    }
}
