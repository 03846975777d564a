package pl.pomost.given;

import java.util.ArrayList;
import java.util.List;
import pl.pomost.business.appeal.Appeal;
import pl.pomost.business.appeal.AppealRuling;
import pl.pomost.business.appeal.Appeals;
import pl.pomost.business.appeal.LetterReceipt;
import pl.pomost.kernel.fact.CaseNumber;

/** Appeals in memory. */
public final class FakeAppeals implements Appeals {

    private final List<LetterReceipt> receipts = new ArrayList<>();
    private final List<Appeal> appeals = new ArrayList<>();
    private final List<AppealRuling> rulings = new ArrayList<>();

    @Override
    public void add(LetterReceipt receipt) {
        Filled.set(receipt, "id", (long) receipts.size());
        receipts.add(receipt);
    }

    @Override
    public List<LetterReceipt> receiptsOf(CaseNumber number) {
        return receipts.stream()
                .filter(each -> each.caseNumber().equals(number))
                .toList();
    }

    @Override
    public void add(Appeal appeal) {
        Filled.set(appeal, "id", (long) appeals.size());
        appeals.add(appeal);
    }

    @Override
    public List<Appeal> of(CaseNumber number) {
        return appeals.stream().filter(each -> each.caseNumber().equals(number)).toList();
    }

    @Override
    public void add(AppealRuling ruling) {
        rulings.add(ruling);
    }

    @Override
    public List<AppealRuling> rulingsOn(CaseNumber number) {
        return rulings.stream().filter(each -> each.caseNumber().equals(number)).toList();
    }
}
