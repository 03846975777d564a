package pl.pomost.business.programme;

import java.util.List;
import pl.pomost.kernel.fact.CaseNumber;
import pl.pomost.kernel.money.Money;

/** Where projects, editions, rules and budgets are kept. */
public interface Programmes {

    /** @throws pl.pomost.kernel.refusal.Refusal UNKNOWN when there is no such edition */
    Edition edition(String code);

    /** The rules of that version; a version that stands on a case always exists. */
    SupportRules rules(String version);

    /** All editions, those still open first. */
    List<Edition> editions();

    /** The edition's budget for the purpose, locked until the transaction ends. */
    Budget lockBudget(String editionCode, Budget.Purpose purpose);

    /** The edition's budget as it stands now, not locked. */
    Budget budget(String editionCode, Budget.Purpose purpose);

    /** Adds a line to the promises of a budget that is locked. */
    void add(Commitment commitment);

    /** What is promised to the case from the budget at present. */
    Money committedTo(CaseNumber caseNumber, Budget.Purpose purpose);
}
