package pl.pomost.business.agreement;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import pl.pomost.business.programme.SupportRules;
import pl.pomost.kernel.fact.CaseNumber;
import pl.pomost.kernel.fact.Snapshot;
import pl.pomost.kernel.identifier.Krs;
import pl.pomost.kernel.identifier.Nrb;
import pl.pomost.kernel.money.Money;

/**
 * The grant agreement: signed once, for exactly the approved amount, never changed. It says in which tranches the money is
 * paid and to which account. Payouts claim parts of it; the data base keeps what is claimed and never lets it exceed the
 * amount. Whoever prepares or gives up a payout locks this row first.
 */
@Entity
@Table(name = "agreement")
@SuppressWarnings("NullAway.Init") // filled by the store
public class Agreement {

    @Id
    @GeneratedValue(generator = "ids")
    private Long id;

    private String number;

    @Column(name = "case_number")
    private CaseNumber caseNumber;

    private Money amount;
    private String rulesVersion;

    /** The cap for all agreements with the cooperative together, as the rules of this case say it. */
    private Money grantPerCooperative;

    /** Written by the triggers on payouts alone. */
    @Column(insertable = false, updatable = false)
    private Money claimed = Money.ZERO;

    private LocalDate signedOn;
    private String signedBy;
    private String recipientName;
    private Krs recipientKrs;
    private Nrb recipientAccount;

    /** The same column as it is kept, sealed; null until it was read from the store. */
    @Column(name = "recipient_account", insertable = false, updatable = false)
    private @Nullable String keptAccount;

    @Embedded
    private Security security;

    @ElementCollection
    @CollectionTable(
            name = "agreement_tranche",
            joinColumns = @JoinColumn(name = "agreement_number", referencedColumnName = "number"))
    private List<Tranche> tranches = new ArrayList<>();

    protected Agreement() {}

    Agreement(String number, Cooperative recipient, List<Money> tranches, Security security, SupportRules rules) {
        this.number = number;
        this.caseNumber = recipient.caseNumber();
        this.amount = Money.sum(tranches);
        this.rulesVersion = rules.version();
        this.grantPerCooperative = rules.grantPerCooperative();
        this.recipientName = recipient.registeredName().orElseThrow();
        this.recipientKrs = recipient.krs().orElseThrow();
        this.recipientAccount = recipient.account().orElseThrow();
        this.security = security;
        IntStream.range(0, tranches.size()).forEach(i -> this.tranches.add(new Tranche(i + 1, tranches.get(i))));
    }

    Agreement signed(String manager, LocalDate day) {
        signedBy = manager;
        signedOn = day;
        return this;
    }

    Snapshot snapshot() {
        return Snapshot.empty()
                .with("number", number)
                .with("amount", amount)
                .with("tranches", tranches().stream().map(Tranche::amount).toList())
                .with("signedOn", signedOn)
                .with("signedBy", signedBy)
                .with("recipient", recipientName)
                .with("krs", recipientKrs)
                .personal("account", recipientAccount.value(), Snapshot.Privacy.IDENTIFIER)
                .with("security", security.snapshot());
    }

    public Long id() {
        return id;
    }

    /** Such as 5/2026/D: the fifth grant agreement of 2026. */
    public String number() {
        return number;
    }

    public CaseNumber caseNumber() {
        return caseNumber;
    }

    /** The agreed grant in złoty: the approved amount. */
    public Money amount() {
        return amount;
    }

    /** What payouts that are not given up have claimed so far; as it was when the agreement was read. */
    public Money claimed() {
        return claimed;
    }

    public LocalDate signedOn() {
        return signedOn;
    }

    /** Account of the manager who signed for the office. */
    public String signedBy() {
        return signedBy;
    }

    /** The cooperative's registered name. */
    public String recipientName() {
        return recipientName;
    }

    public Krs recipientKrs() {
        return recipientKrs;
    }

    /** The only account to which this agreement is paid. */
    public Nrb recipientAccount() {
        return recipientAccount;
    }

    /** The account as it is kept, sealed: a payout takes it over letter by letter, so that the data base can compare them. */
    public @Nullable String keptAccount() {
        return keptAccount;
    }

    public Security security() {
        return security;
    }

    /** The tranches in the order in which they are paid. */
    public List<Tranche> tranches() {
        return tranches.stream()
                .sorted(Comparator.comparingInt(Tranche::number))
                .toList();
    }

    public Optional<Tranche> tranche(int trancheNumber) {
        return tranches.stream()
                .filter(tranche -> tranche.number() == trancheNumber)
                .findFirst();
    }

    public boolean isLast(Tranche tranche) {
        return tranche.number() == tranches.size();
    }
}
