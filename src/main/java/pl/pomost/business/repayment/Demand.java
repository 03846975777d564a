package pl.pomost.business.repayment;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import pl.pomost.business.payout.PayoutReference;
import pl.pomost.business.programme.InterestTerms;
import pl.pomost.kernel.fact.CaseNumber;
import pl.pomost.kernel.fact.Snapshot;
import pl.pomost.kernel.identifier.Nrb;
import pl.pomost.kernel.money.Money;

/**
 * Money that a cooperative is to return: how much of which payouts, on what ground, with which interest, to which account.
 * What it says never changes. It is delivered, from which its term runs; payments are received against it until nothing is
 * owed; when the term passes before, it is enforced.
 */
@Entity
@Table(name = "demand")
@SuppressWarnings("NullAway.Init") // filled by the store
public class Demand {

    @Id
    @GeneratedValue(generator = "ids")
    private Long id;

    private String number;

    @Column(name = "case_number")
    private CaseNumber caseNumber;

    @Enumerated(EnumType.STRING)
    private RepaymentKind kind;

    private @Nullable String ground;
    private boolean wholeGrant;
    private Money principal;

    /** What was demanded of payouts that the bank gave back: it is owed no more. */
    private Money lapsed = Money.ZERO;

    @Embedded
    private InterestTerms interest;

    private Nrb account;
    private String reasons;
    private String issuedBy;
    private LocalDate issuedOn;
    private @Nullable LocalDate deliveredOn;
    private @Nullable LocalDate dueOn;
    private @Nullable String enforcedBy;
    private @Nullable LocalDate enforcedOn;
    private @Nullable String enforcement;
    private @Nullable LocalDate closedOn;

    /** 1 while money is owed, else null: so the data base lets a case owe on one demand. */
    private @Nullable Integer owed = 1;

    @ElementCollection
    @CollectionTable(
            name = "demand_part",
            joinColumns = @JoinColumn(name = "demand_number", referencedColumnName = "number"))
    private List<DemandPart> parts = new ArrayList<>();

    protected Demand() {}

    /**
     * Makes a demand that is not issued yet.
     *
     * @param ground     code of the ground, null for money that was not spent
     * @param wholeGrant whether it wants back all that the grant still is
     */
    Demand(
            String number,
            CaseNumber caseNumber,
            @Nullable String ground,
            boolean wholeGrant,
            List<DemandPart> parts,
            InterestTerms interest) {
        this.number = number;
        this.caseNumber = caseNumber;
        this.kind = ground == null ? RepaymentKind.UNSPENT : RepaymentKind.BREACH;
        this.ground = ground;
        this.wholeGrant = wholeGrant;
        this.parts.addAll(parts);
        this.principal = parts.stream().map(DemandPart::amount).collect(Money.summing());
        this.interest = interest;
    }

    Demand issued(String manager, LocalDate day, Nrb toAccount, String why) {
        issuedBy = manager;
        issuedOn = day;
        account = toAccount;
        reasons = why;
        return this;
    }

    /** The cooperative has received it: its term runs. */
    void delivered(LocalDate day, LocalDate due) {
        deliveredOn = day;
        dueOn = due;
    }

    void enforced(String manager, LocalDate day, String how) {
        enforcedBy = manager;
        enforcedOn = day;
        enforcement = how;
    }

    /** The bank gave that payout back: what was demanded of it is owed no more. */
    void lapse(PayoutReference reference) {
        lapsed = lapsed.plus(part(reference).orElseThrow().amount());
    }

    boolean hasLapsed() {
        return lapsed.isPositive();
    }

    /** What it wants back of that payout. */
    Optional<DemandPart> part(PayoutReference reference) {
        return parts.stream()
                .filter(part -> part.payoutReference().equals(reference))
                .findFirst();
    }

    /** Nothing is owed any more. */
    void close(LocalDate day) {
        closedOn = day;
        owed = null;
    }

    /** The payment that closed it had not come: it is owed again, with interest as if it had never been there. */
    void reopen() {
        closedOn = null;
        owed = 1;
    }

    Snapshot snapshot() {
        return Snapshot.empty()
                .with("demand", number)
                .with("repaymentKind", kind)
                .with("ground", ground)
                .with("wholeGrant", wholeGrant)
                .with("principal", principal)
                .with("lapsed", hasLapsed() ? lapsed : null)
                .with("parts", parts().stream().map(DemandPart::snapshot).toList())
                .with("interest", interest.snapshot())
                .with("account", account.value())
                .personal("reasons", reasons)
                .with("issuedBy", issuedBy)
                .with("issuedOn", issuedOn)
                .with("deliveredOn", deliveredOn)
                .with("dueOn", dueOn)
                .with("enforcedBy", enforcedBy)
                .with("enforcedOn", enforcedOn)
                .personal("enforcement", enforcement)
                .with("closedOn", closedOn);
    }

    /** Such as ZW-2026-0001; whoever pays names it. */
    public String number() {
        return number;
    }

    public CaseNumber caseNumber() {
        return caseNumber;
    }

    public RepaymentKind kind() {
        return kind;
    }

    /** Code of the ground; empty for money that was not spent. */
    public Optional<String> ground() {
        return Optional.ofNullable(ground);
    }

    /** Whether all that the grant still was is demanded: then the case ends when it is returned. */
    public boolean isWholeGrant() {
        return wholeGrant;
    }

    /** What is demanded without interest, in złoty. */
    public Money principal() {
        return principal;
    }

    /** What of it lapsed because the bank gave the payouts back. */
    public Money lapsed() {
        return lapsed;
    }

    public InterestTerms interest() {
        return interest;
    }

    /** The office's account to which the money is returned. */
    public Nrb account() {
        return account;
    }

    public String reasons() {
        return reasons;
    }

    public String issuedBy() {
        return issuedBy;
    }

    public LocalDate issuedOn() {
        return issuedOn;
    }

    /** The day on which the cooperative received it. */
    public Optional<LocalDate> deliveredOn() {
        return Optional.ofNullable(deliveredOn);
    }

    /** Last day in time. */
    public Optional<LocalDate> dueOn() {
        return Optional.ofNullable(dueOn);
    }

    public Optional<LocalDate> enforcedOn() {
        return Optional.ofNullable(enforcedOn);
    }

    public Optional<String> enforcement() {
        return Optional.ofNullable(enforcement);
    }

    /** The day on which nothing was owed any more. */
    public Optional<LocalDate> closedOn() {
        return Optional.ofNullable(closedOn);
    }

    public boolean isOwed() {
        return owed != null;
    }

    /** The parts in their order. */
    public List<DemandPart> parts() {
        return parts.stream()
                .sorted(Comparator.comparingInt(DemandPart::number))
                .toList();
    }
}
