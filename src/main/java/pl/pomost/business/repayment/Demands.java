package pl.pomost.business.repayment;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import pl.pomost.kernel.fact.CaseNumber;
import pl.pomost.kernel.money.Money;
import pl.pomost.kernel.refusal.Reason;
import pl.pomost.kernel.refusal.Refusal;
import pl.pomost.kernel.refusal.Verdict;

/** Where demands and the payments received against them are kept. */
public interface Demands {

    /** The next number of that year, without gaps; the counter stays locked until the transaction ends. */
    String nextNumber(int year);

    void add(Demand demand);

    /** All of a case in the order of issuing. */
    List<Demand> of(CaseNumber caseNumber);

    /** The one on which the case owes money. */
    default Optional<Demand> owed(CaseNumber caseNumber) {
        return of(caseNumber).stream().filter(Demand::isOwed).findFirst();
    }

    /** Allowed while the case owes on no other demand. */
    default Verdict noneOwed(CaseNumber caseNumber) {
        var owed = owed(caseNumber);
        return Verdict.allowed().require(owed.isEmpty(), () -> Reason.of("demand.open")
                .with("demand", owed.map(Demand::number).orElse("")));
    }

    /** One of a case. @throws Refusal UNKNOWN when the case has no such demand */
    default Demand demand(CaseNumber caseNumber, String number) {
        return of(caseNumber).stream()
                .filter(demand -> demand.number().equals(number))
                .findFirst()
                .orElseThrow(() -> Refusal.unknown("demand", number));
    }

    void add(Repayment payment);

    /** The payment on the demand of that day, amount and reference that stands already; blanks and case do not count. */
    default Optional<Repayment> standing(Demand demand, LocalDate day, Money amount, String bankReference) {
        return paymentsOf(demand).stream()
                .filter(Repayment::stands)
                .filter(each -> each.receivedOn().equals(day) && each.amount().equals(amount))
                .filter(each -> plain(each.bankReference()).equals(plain(bankReference)))
                .findFirst();
    }

    private static String plain(String reference) {
        return reference.replaceAll("\\s", "").toUpperCase(Locale.ROOT);
    }

    /** The payments of a demand in the order of entering. */
    List<Repayment> paymentsOf(Demand demand);

    /** What was changed reaches the store now, so that it can refuse it. */
    void flush();
}
