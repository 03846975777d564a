package pl.pomost.given;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import pl.pomost.business.bridging.BridgingMonth;
import pl.pomost.business.bridging.BridgingSupport;
import pl.pomost.business.bridging.BridgingSupports;
import pl.pomost.kernel.fact.CaseNumber;
import pl.pomost.kernel.identifier.Krs;

/** Bridging supports in memory. */
public final class FakeBridgingSupports implements BridgingSupports {

    private final List<BridgingSupport> supports = new ArrayList<>();
    private final List<BridgingMonth> months = new ArrayList<>();
    private int contracts;

    @Override
    public String nextContract(int year) {
        return ++contracts + "/" + year + "/WP";
    }

    @Override
    public String expectedContract(int year) {
        return contracts + 1 + "/" + year + "/WP";
    }

    @Override
    public void add(BridgingSupport support) {
        Filled.set(support, "id", (long) supports.size());
        supports.add(support);
    }

    @Override
    public List<BridgingSupport> of(CaseNumber caseNumber) {
        return supports.stream()
                .filter(support -> support.caseNumber().equals(caseNumber))
                .toList();
    }

    @Override
    public void add(BridgingMonth month) {
        months.add(month);
    }

    @Override
    public List<BridgingMonth> monthsOf(CaseNumber caseNumber) {
        return months.stream()
                .filter(month -> month.caseNumber().equals(caseNumber))
                .sorted(Comparator.comparingInt(BridgingMonth::number))
                .toList();
    }

    @Override
    public List<BridgingMonth> monthsOf(Krs cooperative) {
        return months.stream()
                .filter(month -> cooperative.equals(Filled.get(month, "cooperativeKrs")))
                .sorted(Comparator.comparing(BridgingMonth::month))
                .toList();
    }
}
