package pl.pomost.business.appeal;

import java.util.List;
import pl.pomost.kernel.fact.CaseNumber;

/** Where receipts of letters, appeals and their rulings are kept; they are only added. */
public interface Appeals {

    void add(LetterReceipt receipt);

    /** The receipts of the case, the earliest first. */
    List<LetterReceipt> receiptsOf(CaseNumber number);

    void add(Appeal appeal);

    /** The appeals of the case, the earliest first. */
    List<Appeal> of(CaseNumber number);

    void add(AppealRuling ruling);

    /** What was decided on them, the earliest first. */
    List<AppealRuling> rulingsOn(CaseNumber number);
}
