package pl.pomost.business.programme;

import java.time.LocalDate;
import java.util.List;
import pl.pomost.kernel.fact.CaseNumber;
import pl.pomost.kernel.money.Money;

/** Where projects, editions, rules and budgets are kept. */
public interface Programmes {

    /** @throws pl.pomost.kernel.refusal.Refusal UNKNOWN when there is no such edition */
    Edition edition(String code);

    /** The edition, locked until the transaction ends: its days stay as they are. @throws pl.pomost.kernel.refusal.Refusal UNKNOWN */
    Edition lockEdition(String code);

    /**
     * Takes the edition for a change: locks its row until the transaction ends and moves its version on.
     *
     * @throws pl.pomost.kernel.refusal.Refusal UNKNOWN when there is none, STALE when it has moved on since it was seen
     */
    default Edition takeEdition(String code, long seen) {
        var edition = lockEdition(code);
        edition.moveOnFrom(seen);
        return edition;
    }

    /** The rules of that version; a version that stands on a case always exists. */
    SupportRules rules(String version);

    /** The rules of that version, locked until the transaction ends: their family and their use stay as they are. */
    SupportRules lockRules(String version);

    /** The version that a case gets when it is opened under the edition on that day. */
    String rulesOf(Edition edition, LocalDate day);

    /** How many versions the family of rules has. */
    long versionsOf(String code);

    boolean hasProject(String code);

    /** The project with that code. @throws pl.pomost.kernel.refusal.Refusal UNKNOWN when there is none */
    Project project(String code);

    boolean hasEdition(String code);

    void add(SupportRules rules);

    void add(Project project);

    void add(Edition edition, Budget grants, Budget bridging);

    void add(EditionRules change);

    /** How often the budget has been changed. */
    int changesOf(Budget budget);

    /** Adds the line that says how large a locked budget becomes; it reaches the store at once. */
    void add(BudgetChange change);

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

    /** What a contract of the case has released for others and was not promised to it again. */
    Money releasedOf(CaseNumber caseNumber, String contract);

    /** How much the latest line of a contract of the case released; zero where that line promised again, or there is none. */
    Money lastReleasedOf(CaseNumber caseNumber, String contract);

    /** Frees what is promised to the case from the budget, which stays locked until the transaction ends. @return how much */
    default Money release(String editionCode, CaseNumber caseNumber, Budget.Purpose purpose, LocalDate day) {
        var budget = lockBudget(editionCode, purpose);
        var promised = committedTo(caseNumber, purpose);
        if (promised.isPositive()) {
            add(new Commitment(budget, caseNumber, promised.negate(), day));
        }
        return promised;
    }
}
