package pl.pomost.business.decision;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import pl.pomost.business.casefile.CaseFile;
import pl.pomost.business.casefile.Stage;
import pl.pomost.business.plan.PersonLimits;
import pl.pomost.business.programme.Commitment;
import pl.pomost.business.programme.SupportRules;
import pl.pomost.kernel.access.Actor;
import pl.pomost.kernel.fact.CaseNumber;
import pl.pomost.kernel.fact.Snapshot;
import pl.pomost.kernel.money.Money;

/**
 * What a manager decided about a grant. Made once and never changed: an approval says the amount and is bound to the
 * promise of that very amount from the edition's budget; a refusal names its ground with the facts that make it hold. An approval copies the limits that it was held
 * against, so that the data base can hold it against them too.
 */
@Entity
@Table(name = "decision")
@SuppressWarnings("NullAway.Init") // filled by the store
public class Decision {

    /** How it was decided. */
    public enum Result {
        APPROVED,
        REFUSED
    }

    @Id
    @GeneratedValue(generator = "ids")
    private Long id;

    private CaseNumber caseNumber;
    private String rulesVersion;

    @Enumerated(EnumType.STRING)
    private Result outcome;

    private int turn = 1;

    @Enumerated(EnumType.STRING)
    private @Nullable RefusalGround ground;

    private @Nullable String facts;

    @Enumerated(EnumType.STRING)
    private @Nullable Stage refusedAt;

    private String grounds;
    private @Nullable Money amount;
    private @Nullable Integer persons;
    private @Nullable Money grantPerPerson;
    private @Nullable Money askedByPersons;
    private @Nullable Money grantPerCooperative;
    private @Nullable Long commitmentId;
    private String decidedBy;
    private LocalDate decidedOn;

    protected Decision() {}

    private Decision(CaseFile file, Result outcome, String grounds, Actor decider, LocalDate day) {
        this.caseNumber = file.number();
        this.rulesVersion = file.rulesVersion();
        this.outcome = outcome;
        this.grounds = grounds;
        this.decidedBy = decider.account();
        this.decidedOn = day;
    }

    /**
     * An approval.
     *
     * @param promise the line of the budget that promises the amount
     * @param people what the persons counted by the rules of the case let it be
     */
    static Decision approval(
            CaseFile file,
            Commitment promise,
            PersonLimits people,
            SupportRules rules,
            String grounds,
            Actor decider,
            LocalDate day) {
        var decision = new Decision(file, Result.APPROVED, grounds, decider, day);
        decision.amount = promise.amount();
        decision.persons = people.persons();
        decision.askedByPersons = people.named() ? people.total() : null;
        decision.grantPerPerson = rules.grantPerPerson();
        decision.grantPerCooperative = rules.grantPerCooperative();
        decision.commitmentId = promise.id();
        return decision;
    }

    /**
     * A refusal.
     *
     * @param turn  how many refusals of the case there are with it: one that an appeal undid may be followed by another
     * @param facts what makes the ground hold, in Polish sentences with their figures
     */
    static Decision refusal(
            CaseFile file, int turn, RefusalGround ground, String facts, String grounds, Actor decider, LocalDate day) {
        var decision = new Decision(file, Result.REFUSED, grounds, decider, day);
        decision.turn = turn;
        decision.ground = ground;
        decision.facts = facts;
        decision.refusedAt = file.stage();
        return decision;
    }

    Snapshot snapshot() {
        return Snapshot.empty()
                .with("outcome", outcome)
                .with("amount", amount)
                .with("persons", persons)
                .with("askedByPersons", askedByPersons)
                .with("ground", ground)
                .with("refusedAt", refusedAt)
                .personal("facts", facts)
                .personal("grounds", grounds)
                .with("decidedBy", decidedBy)
                .with("decidedOn", decidedOn);
    }

    public CaseNumber caseNumber() {
        return caseNumber;
    }

    public Result result() {
        return outcome;
    }

    /** The ground of a refusal; empty for an approval, and for a refusal from before grounds had names. */
    public Optional<RefusalGround> ground() {
        return Optional.ofNullable(ground);
    }

    /** What made the ground hold, in Polish, as the letter says it. */
    public Optional<String> facts() {
        return Optional.ofNullable(facts);
    }

    /** Where the case stood when its grant was refused. */
    public Optional<Stage> refusedAt() {
        return Optional.ofNullable(refusedAt);
    }

    public String grounds() {
        return grounds;
    }

    /** The approved amount in złoty; zero for a refusal. */
    public Money amount() {
        return amount == null ? Money.ZERO : amount;
    }

    /** Account of the manager who decided. */
    public String decidedBy() {
        return decidedBy;
    }

    /** The business day of the decision. */
    public LocalDate decidedOn() {
        return decidedOn;
    }
}
