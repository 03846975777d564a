package pl.pomost.edge.desk.repayment;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import pl.pomost.business.programme.InterestRounding;
import pl.pomost.business.programme.InterestTerms;
import pl.pomost.business.reference.InterestKind;
import pl.pomost.edge.desk.Refusals;
import pl.pomost.kernel.calendar.Period;
import pl.pomost.kernel.money.Money;
import pl.pomost.kernel.refusal.Check;
import pl.pomost.records.lookup.InterestCalculator;

/** Counts interest on a typed sum and shows every period. */
@Named
@ViewScoped
public class InterestPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    InterestCalculator calculator;

    @Inject
    Refusals refusals;

    private transient InterestCalculator.@Nullable Calculation calculation;
    private @Nullable Money amount;
    private @Nullable LocalDate from;
    private @Nullable LocalDate to;
    private InterestKind kind = InterestKind.TAX_ARREARS;
    private InterestRounding rounding = InterestRounding.FULL_PLN;
    private boolean countStartDay = true;
    private @Nullable Money freeUpTo;

    InterestPage() {}

    public void count() {
        calculation = refusals.result(this::counted).orElse(null);
    }

    private InterestCalculator.Calculation counted() {
        var check = new Check();
        check.positive("amount", amount);
        check.required("from", from);
        check.required("to", to);
        check.that("to", from == null || to == null || !to.isBefore(from), "interest.days");
        check.orRefuse();
        return calculator.of(
                Objects.requireNonNull(amount),
                new Period(Objects.requireNonNull(from), Objects.requireNonNull(to)),
                new InterestTerms(kind, countStartDay, rounding, freeUpTo));
    }

    public InterestCalculator.@Nullable Calculation getCalculation() {
        return calculation;
    }

    public List<InterestKind> getKinds() {
        return List.of(InterestKind.values());
    }

    public List<InterestRounding> getRoundings() {
        return List.of(InterestRounding.values());
    }

    public @Nullable Money getAmount() {
        return amount;
    }

    public void setAmount(@Nullable Money amount) {
        this.amount = amount;
    }

    public @Nullable LocalDate getFrom() {
        return from;
    }

    public void setFrom(@Nullable LocalDate from) {
        this.from = from;
    }

    public @Nullable LocalDate getTo() {
        return to;
    }

    public void setTo(@Nullable LocalDate to) {
        this.to = to;
    }

    public InterestKind getKind() {
        return kind;
    }

    public void setKind(InterestKind kind) {
        this.kind = kind;
    }

    public InterestRounding getRounding() {
        return rounding;
    }

    public void setRounding(InterestRounding rounding) {
        this.rounding = rounding;
    }

    public boolean isCountStartDay() {
        return countStartDay;
    }

    public void setCountStartDay(boolean countStartDay) {
        this.countStartDay = countStartDay;
    }

    public @Nullable Money getFreeUpTo() {
        return freeUpTo;
    }

    public void setFreeUpTo(@Nullable Money freeUpTo) {
        this.freeUpTo = freeUpTo;
    }
}
