package pl.pomost.given;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import pl.pomost.business.repayment.Demand;
import pl.pomost.business.repayment.Demands;
import pl.pomost.business.repayment.Repayment;
import pl.pomost.kernel.fact.CaseNumber;

/** Demands and their payments in memory. */
public final class FakeDemands implements Demands {

    private final List<Demand> demands = new ArrayList<>();
    private final List<Repayment> payments = new ArrayList<>();

    @Override
    public String nextNumber(int year) {
        return String.format(Locale.ROOT, "ZW-%d-%04d", year, demands.size() + 1);
    }

    @Override
    public void add(Demand demand) {
        demands.add(demand);
    }

    @Override
    public List<Demand> of(CaseNumber caseNumber) {
        return demands.stream()
                .filter(demand -> demand.caseNumber().equals(caseNumber))
                .toList();
    }

    /** All of the office. */
    List<Demand> all() {
        return List.copyOf(demands);
    }

    @Override
    public void add(Repayment payment) {
        payments.add(payment);
    }

    @Override
    public List<Repayment> paymentsOf(Demand demand) {
        return payments.stream()
                .filter(payment -> payment.demandNumber().equals(demand.number()))
                .toList();
    }

    @Override
    public void flush() {
        // Everything is where it belongs at once.
    }
}
