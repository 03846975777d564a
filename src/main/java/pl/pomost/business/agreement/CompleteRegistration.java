package pl.pomost.business.agreement;

import static pl.pomost.business.agreement.RegistrationDays.given;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import pl.pomost.business.applicant.FounderKind;
import pl.pomost.business.applicant.Groups;
import pl.pomost.business.casefile.CaseFile;
import pl.pomost.business.casefile.CaseFiles;
import pl.pomost.business.casefile.CaseMoves;
import pl.pomost.business.casefile.Move;
import pl.pomost.business.obligation.Duties;
import pl.pomost.business.obligation.ObligationKind;
import pl.pomost.business.programme.Programmes;
import pl.pomost.business.programme.RegistrationPaper;
import pl.pomost.kernel.access.Permission;
import pl.pomost.kernel.calendar.BusinessClock;
import pl.pomost.kernel.calendar.DayKind;
import pl.pomost.kernel.calendar.Term;
import pl.pomost.kernel.calendar.TermEvent;
import pl.pomost.kernel.calendar.WorkingCalendar;
import pl.pomost.kernel.fact.CaseRef;
import pl.pomost.kernel.fact.Facts;
import pl.pomost.kernel.identifier.Nrb;
import pl.pomost.kernel.refusal.Check;
import pl.pomost.kernel.refusal.Reason;
import pl.pomost.kernel.refusal.Refusal;
import pl.pomost.kernel.usecase.AboutCase;
import pl.pomost.kernel.usecase.Door;
import pl.pomost.kernel.usecase.Receipt;
import pl.pomost.kernel.usecase.Requires;
import pl.pomost.kernel.usecase.UseCase;

/** The advisor records the entry in the registers and the account; after that the agreement can be signed. */
@UseCase
@Requires(Permission.ADVISE_CASES)
public class CompleteRegistration {

    @Inject
    CaseFiles files;

    @Inject
    Cooperatives cooperatives;

    @Inject
    KnownNumbers numbers;

    @Inject
    Programmes programmes;

    @Inject
    CaseMoves moves;

    @Inject
    Groups groups;

    @Inject
    Duties duties;

    @Inject
    BusinessClock clock;

    @Inject
    WorkingCalendar calendar;

    @Inject
    Facts facts;

    @Inject
    Door door;

    CompleteRegistration() {}

    /**
     * What the extracts and the bank's certificate say.
     *
     * @param theCase           the case as it was seen
     * @param cooperative       name and numbers; a case of joining has them already and may leave them out
     * @param account           account number, 26 digits
     * @param accountOwner      owner of the account as the bank writes it: the exact registered name
     * @param registeredOn      day of the entry in the court register
     * @param activityStartedOn first day of activity, not before the entry
     * @param insurance         registration for social insurance; needed where the rules ask for its paper
     */
    public record Command(
            CaseRef theCase,
            RegisterNumbers cooperative,
            @Nullable String account,
            @Nullable String accountOwner,
            @Nullable LocalDate registeredOn,
            @Nullable LocalDate activityStartedOn,
            SocialInsurance insurance)
            implements AboutCase {

        /** With nothing said of social insurance. */
        public Command(
                CaseRef theCase,
                RegisterNumbers cooperative,
                @Nullable String account,
                @Nullable String accountOwner,
                @Nullable LocalDate registeredOn,
                @Nullable LocalDate activityStartedOn) {
            this(theCase, cooperative, account, accountOwner, registeredOn, activityStartedOn, SocialInsurance.NONE);
        }
    }

    public Receipt handle(Command command) {
        var file = files.take(command.theCase());
        var cooperative = cooperatives
                .of(file.number())
                .orElseThrow(() -> new Refusal(Refusal.Kind.RULE, Reason.of("registration.not-begun")));
        var check = new Check();
        var account = check.identifier("account", command.account(), Nrb::parse);
        checkDays(command, file, cooperative, check);
        var papers = programmes.rules(file.rulesVersion()).registrationPapers();
        var founding = file.purpose() == CaseFile.Purpose.FOUND;
        command.insurance()
                .check(
                        check,
                        papers.contains(RegistrationPaper.SOCIAL_INSURANCE),
                        founding ? command.registeredOn() : null,
                        founding ? lastStart(file) : clock.day(),
                        clock.day());
        var seat = command.cooperative().readAddress(check);
        var identity =
                file.purpose() == CaseFile.Purpose.JOIN ? known(command, cooperative, check) : entered(command, check);
        check.orRefuse();

        moves.make(Move.COMPLETE_REGISTRATION, file, door.actor());
        identity.ifPresent(entry -> enter(cooperative, entry));
        seat.ifPresent(cooperative::hasSeatAt);
        cooperative.isReady(account, given(command.registeredOn()), given(command.activityStartedOn()));
        insured(cooperative, file, command.insurance());
        cooperatives.flush();
        membersToCome(file, given(command.registeredOn()));
        personsToEmploy(file, given(command.registeredOn()));
        return facts.record(file.tells("cooperative", cooperative.snapshot()));
    }

    /** Within so many days from the first insured day; what came later is kept and shown as late, what is to come is owed. */
    private void insured(Cooperative cooperative, CaseFile file, SocialInsurance insurance) {
        var since = insurance.since();
        var handedIn = insurance.registeredOn();
        if (since != null) {
            var days = programmes.rules(file.rulesVersion()).stages().socialInsuranceDays();
            var due = Term.of(TermEvent.INSURANCE, calendar.deadline(since, days, DayKind.CALENDAR));
            cooperative.isInsured(since, handedIn, due.due());
            if (handedIn == null) {
                duties.open(file, ObligationKind.REGISTER_INSURANCE, due);
            }
        }
    }

    /** A cooperative of fewer founders than it must have in the end owes the others by a day. */
    private void membersToCome(CaseFile file, LocalDate registeredOn) {
        var rules = programmes.rules(file.rulesVersion());
        var founding = file.purpose() == CaseFile.Purpose.FOUND && file.founderKind() == FounderKind.NATURAL_PERSONS;
        if (founding
                && groups.of(file.number()).members().size() < rules.group().laterMembers()) {
            duties.open(
                    file,
                    ObligationKind.ADMIT_MEMBERS,
                    Term.monthsToAct(
                            calendar,
                            TermEvent.REGISTRATION,
                            registeredOn,
                            rules.group().laterMembersMonths()));
        }
    }

    /** A cooperative that legal persons found owes work for so many people by a day. */
    private void personsToEmploy(CaseFile file, LocalDate registeredOn) {
        var people = programmes.rules(file.rulesVersion()).people();
        var founding = file.purpose() == CaseFile.Purpose.FOUND && file.founderKind() == FounderKind.LEGAL_PERSONS;
        if (founding && people.legalEmploys() > 0) {
            duties.open(
                    file,
                    ObligationKind.EMPLOY_PERSONS,
                    Term.monthsToAct(calendar, TermEvent.REGISTRATION, registeredOn, people.legalEmploysMonths()));
        }
    }

    /** Joining: name and numbers are known since the resolution. */
    private static Optional<Cooperative.Identity> known(Command command, Cooperative cooperative, Check check) {
        command.cooperative().mustBeAbsent(check, "registration.known-already");
        checkOwner(command, cooperative.registeredName().orElse(""), check);
        return Optional.empty();
    }

    /** Founding: the registers have just given them. */
    private static Optional<Cooperative.Identity> entered(Command command, Check check) {
        var read = command.cooperative().read(check);
        checkOwner(
                command,
                Objects.toString(command.cooperative().registeredName(), "").strip(),
                check);
        check.orRefuse();
        return Optional.of(read.get());
    }

    private void enter(Cooperative cooperative, Cooperative.Identity identity) {
        cooperatives.foundedUnder(identity.krs()).ifPresent(other -> {
            throw new Refusal(
                    Refusal.Kind.INVALID,
                    Reason.ofField("krs", "registration.krs-taken").with("case", other));
        });
        numbers.check(identity);
        cooperative.enters(identity);
    }

    /** The contract asks for an account in the exact name; a bank's certificate in another name is somebody else's. */
    private static void checkOwner(Command command, String name, Check check) {
        var owner = command.accountOwner();
        check.text("accountOwner", owner, RegisterNumbers.NAME_LENGTH);
        check.that(
                "accountOwner",
                owner == null || owner.isBlank() || name.isEmpty() || name.equals(owner.strip()),
                () -> Reason.ofField("accountOwner", "registration.account-owner")
                        .with("name", name));
    }

    /** Whoever joins an existing cooperative has no entry to wait for. */
    private static void inTerm(@Nullable LocalDate entry, CaseFile file, Check check) {
        var late = file.purpose() == CaseFile.Purpose.FOUND
                && entry != null
                && file.due().filter(entry::isAfter).isPresent();
        check.that("registeredOn", !late, () -> Reason.ofField("registeredOn", "registration.after-term")
                .with("due", file.due().orElseThrow()));
    }

    private void checkDays(Command command, CaseFile file, Cooperative cooperative, Check check) {
        var entry = command.registeredOn();
        RegistrationDays.past(check, "registeredOn", entry, clock.day());
        check.that(
                "registeredOn",
                entry == null || file.purpose() == CaseFile.Purpose.JOIN || !entry.isBefore(cooperative.resolvedOn()),
                () -> Reason.ofField("registeredOn", "registration.before-meeting")
                        .with("meeting", cooperative.resolvedOn()));
        inTerm(entry, file, check);
        var start = command.activityStartedOn();
        check.required("activityStartedOn", start);
        var last = lastStart(file);
        check.that(
                "activityStartedOn",
                start == null || entry == null || !start.isBefore(entry) && !start.isAfter(last),
                () -> Reason.ofField("activityStartedOn", "registration.activity-day")
                        .with("from", given(entry))
                        .with("until", last));
    }

    private LocalDate lastStart(CaseFile file) {
        return clock.day()
                .plusMonths(programmes.rules(file.rulesVersion()).monitoring().durabilityMonths());
    }
}
