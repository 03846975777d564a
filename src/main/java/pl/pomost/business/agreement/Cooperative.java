package pl.pomost.business.agreement;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import pl.pomost.business.programme.SupportRules;
import pl.pomost.kernel.fact.CaseNumber;
import pl.pomost.kernel.fact.Snapshot;
import pl.pomost.kernel.identifier.Krs;
import pl.pomost.kernel.identifier.Nip;
import pl.pomost.kernel.identifier.Nrb;
import pl.pomost.kernel.identifier.Regon;

/**
 * The social cooperative that the grant is for. It appears in a case when its founders have met (or when an existing one has
 * resolved to admit the members), and is registered when the court, tax and statistics numbers and the account in its exact
 * name are known; after that nothing of it changes but the address of its seat, and what was to come of its social insurance.
 */
@Entity
@Table(name = "cooperative")
@SuppressWarnings("NullAway.Init") // filled by the store
public class Cooperative {

    @Id
    @GeneratedValue(generator = "ids")
    private Long id;

    @Column(name = "case_number")
    private CaseNumber caseNumber;

    private LocalDate resolvedOn;
    private @Nullable String resolution;
    private @Nullable String registeredName;
    private @Nullable Krs krs;
    private @Nullable Krs foundedKrs;
    private @Nullable Nip nip;
    private @Nullable Regon regon;
    private @Nullable String seatAddress;
    private @Nullable Nrb account;
    private @Nullable LocalDate registeredOn;
    private @Nullable LocalDate activityStartedOn;
    private @Nullable LocalDate insuredSince;
    private @Nullable LocalDate insuranceRegisteredOn;
    private @Nullable LocalDate insuranceDue;

    protected Cooperative() {}

    private Cooperative(CaseNumber caseNumber, LocalDate resolvedOn) {
        this.caseNumber = caseNumber;
        this.resolvedOn = resolvedOn;
    }

    /** The founders have met and resolved to found it. */
    static Cooperative founded(CaseNumber caseNumber, LocalDate meetingOn) {
        return new Cooperative(caseNumber, meetingOn);
    }

    /** An existing one has resolved to admit the members. */
    static Cooperative joined(CaseNumber caseNumber, LocalDate resolvedOn, String resolution, Identity identity) {
        var cooperative = new Cooperative(caseNumber, resolvedOn);
        cooperative.resolution = resolution;
        cooperative.identify(identity);
        return cooperative;
    }

    /**
     * How registers know a cooperative.
     *
     * @param name  its name exactly as registered
     * @param krs   number in the court register
     * @param nip   tax number
     * @param regon statistics number
     * @param seat  address of its seat; null as long as nobody said it
     */
    record Identity(
            String name,
            Krs krs,
            Nip nip,
            Regon regon,
            @Nullable String seat) {}

    private void identify(Identity identity) {
        registeredName = identity.name();
        krs = identity.krs();
        nip = identity.nip();
        regon = identity.regon();
        seatAddress = identity.seat();
    }

    /** A founded one enters the registers; nobody else may found under the same number. */
    void enters(Identity identity) {
        identify(identity);
        foundedKrs = identity.krs();
    }

    /** The seat is there, since it was not said before or the cooperative moved. */
    void hasSeatAt(String address) {
        seatAddress = address;
    }

    void isReady(Nrb ownAccount, LocalDate entryDay, LocalDate activityDay) {
        account = ownAccount;
        registeredOn = entryDay;
        activityStartedOn = activityDay;
    }

    /** It is or will be a payer of social insurance. @param handedIn null while that is not due yet */
    void isInsured(LocalDate since, @Nullable LocalDate handedIn, LocalDate due) {
        insuredSince = since;
        insuranceRegisteredOn = handedIn;
        insuranceDue = due;
    }

    /** What was to come has come. */
    void insuranceWasRegistered(LocalDate handedIn) {
        insuranceRegisteredOn = handedIn;
    }

    /** Whether the registration for social insurance came, or will come, after its last day. @param today the business day */
    public boolean isInsuredLate(LocalDate today) {
        return insuranceDue != null
                && (insuranceRegisteredOn == null ? today : insuranceRegisteredOn).isAfter(insuranceDue);
    }

    Snapshot snapshot() {
        return Snapshot.empty()
                .with("resolvedOn", resolvedOn)
                .with("resolution", resolution)
                .with("registeredName", registeredName)
                .with("krs", krs)
                .with("nip", nip)
                .with("regon", regon)
                .with("seatAddress", seatAddress)
                .personal("account", account == null ? null : account.value(), Snapshot.Privacy.IDENTIFIER)
                .with("registeredOn", registeredOn)
                .with("activityStartedOn", activityStartedOn)
                .with("insuredSince", insuredSince)
                .with("insuranceRegisteredOn", insuranceRegisteredOn)
                .with("insuranceDue", insuranceDue);
    }

    /** Day from which the first person is insured. */
    public Optional<LocalDate> insuredSince() {
        return Optional.ofNullable(insuredSince);
    }

    /** Day on which it was registered as a payer of social insurance. */
    public Optional<LocalDate> insuranceRegisteredOn() {
        return Optional.ofNullable(insuranceRegisteredOn);
    }

    /** Last day on which that had to be done. */
    public Optional<LocalDate> insuranceDue() {
        return Optional.ofNullable(insuranceDue);
    }

    public CaseNumber caseNumber() {
        return caseNumber;
    }

    /** The day of the founding meeting, or of the resolution that admits the members. */
    public LocalDate resolvedOn() {
        return resolvedOn;
    }

    /** Number of the resolution that admits the members; empty when the cooperative is founded in the case. */
    public Optional<String> resolution() {
        return Optional.ofNullable(resolution);
    }

    public Optional<String> registeredName() {
        return Optional.ofNullable(registeredName);
    }

    public Optional<Krs> krs() {
        return Optional.ofNullable(krs);
    }

    public Optional<Nip> nip() {
        return Optional.ofNullable(nip);
    }

    public Optional<Regon> regon() {
        return Optional.ofNullable(regon);
    }

    /** Street, number, postal code and town of its seat. */
    public Optional<String> seatAddress() {
        return Optional.ofNullable(seatAddress);
    }

    /** The account, in the cooperative's own name, to which everything is paid. */
    public Optional<Nrb> account() {
        return Optional.ofNullable(account);
    }

    /** The day of the entry in the court register. */
    public Optional<LocalDate> registeredOn() {
        return Optional.ofNullable(registeredOn);
    }

    /** The day from which the durability and the bridging months run. */
    public Optional<LocalDate> activityStartedOn() {
        return Optional.ofNullable(activityStartedOn);
    }

    /** The last day of durability under those rules: so many months from the first day of activity. */
    public Optional<LocalDate> durableUntil(SupportRules rules) {
        return activityStartedOn()
                .map(start -> start.plusMonths(rules.monitoring().durabilityMonths()));
    }

    /** Whether everything is known that an agreement needs. */
    public boolean isRegistered() {
        return account != null;
    }
}
