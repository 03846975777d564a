package pl.pomost.given;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.concurrent.atomic.AtomicInteger;
import pl.pomost.business.agreement.BeginRegistration;
import pl.pomost.business.agreement.CompleteRegistration;
import pl.pomost.business.agreement.Cooperatives;
import pl.pomost.business.agreement.RegisterNumbers;
import pl.pomost.business.agreement.SecurityTerms;
import pl.pomost.business.agreement.SignAgreement;
import pl.pomost.business.casefile.CaseFiles;
import pl.pomost.business.casefile.Stage;
import pl.pomost.business.composition.CompositionPolicy;
import pl.pomost.business.composition.NameFounders;
import pl.pomost.business.decision.Decision;
import pl.pomost.business.decision.Decisions;
import pl.pomost.business.declaration.Declarations;
import pl.pomost.business.declaration.RecordRegisteredActivities;
import pl.pomost.business.payout.AnswerPayout;
import pl.pomost.business.payout.PayoutReference;
import pl.pomost.business.payout.PreparePayout;
import pl.pomost.business.programme.Budget;
import pl.pomost.business.programme.Commitment;
import pl.pomost.business.programme.Programmes;
import pl.pomost.kernel.access.Role;
import pl.pomost.kernel.money.Money;

/** From the approval of a case to its payouts; numbers are invented, with valid check digits. */
public final class GivenMoney {

    public static final String MANAGER = "kierownik";
    public static final String ACCOUNTANT = "ksiegowa";
    public static final String NAME = "Spółdzielnia Socjalna Żuraw";
    public static final String NIP = "1234563218";
    public static final String REGON = "123456785";
    public static final String ACCOUNT = "90999900000000000000000002";

    private static final AtomicInteger KRS = new AtomicInteger(100_000);

    private GivenMoney() {}

    /** A cooperative that nobody has registered yet. */
    public static RegisterNumbers fresh() {
        var number = KRS.incrementAndGet();
        return new RegisterNumbers(NAME, "%010d".formatted(number), Registered.nip(number), Registered.regon(number));
    }

    /** The same; the first one of an office has the numbers that tests name. */
    static RegisterNumbers freshAt(Office office) {
        var numbers = fresh();
        var first = office.inTransaction(
                () -> office.the(Cooperatives.class).knownUnder(NIP).isEmpty());
        return first ? new RegisterNumbers(NAME, numbers.krs(), NIP, REGON) : numbers;
    }

    static void approve(GivenCase given, Money amount) {
        var office = given.office();
        if (given.group().founders() == 0) {
            given.counting(5);
        }
        office.inTransaction(() -> {
            var file = office.the(CaseFiles.class).look(given.number());
            var programmes = office.the(Programmes.class);
            var budget = programmes.lockBudget(file.editionCode(), Budget.Purpose.GRANTS);
            var promise = new Commitment(budget, file.number(), amount, office.today());
            programmes.add(promise);
            var rules = programmes.rules(file.rulesVersion());
            var persons = Math.min(5, given.group().personsCounted(rules));
            var fields = new HashMap<String, Object>();
            fields.put("caseNumber", file.number());
            fields.put("rulesVersion", file.rulesVersion());
            fields.put("outcome", Decision.Result.APPROVED);
            fields.put("grounds", "Dobry plan.");
            fields.put("amount", amount);
            fields.put("persons", persons);
            fields.put("grantPerPerson", rules.grantPerPerson());
            fields.put("grantPerCooperative", rules.grantPerCooperative());
            fields.put("commitmentId", promise.id());
            fields.put("decidedBy", MANAGER);
            fields.put("decidedOn", office.today());
            office.the(Decisions.class).add(Filled.entity(Decision.class, fields));
            Filled.set(file, "stage", Stage.APPROVED);
            return null;
        });
    }

    static void register(GivenCase given) {
        register(given, given.office().today());
    }

    /** It was founded, entered and began its work on that day. */
    static void register(GivenCase given, LocalDate day) {
        var office = given.office();
        given.advisorDoes(
                BeginRegistration.class,
                ref -> new BeginRegistration.Command(ref, office.today(), null, RegisterNumbers.NONE));
        office.inTransaction(() -> {
            Filled.set(office.the(Cooperatives.class).of(given.number()).orElseThrow(), "resolvedOn", day);
            return null;
        });
        registerActivities(given);
        nameFounders(given);
        given.advisorDoes(
                CompleteRegistration.class,
                ref -> new CompleteRegistration.Command(ref, freshAt(given.office()), ACCOUNT, NAME, day, day));
    }

    /** The founding act names the people of the group, and nobody else. */
    static void nameFounders(GivenCase given) {
        var office = given.office();
        var founders = office.inTransaction(() -> office.the(CompositionPolicy.class)
                .founders(office.the(CaseFiles.class).look(given.number())));
        given.advisorDoes(NameFounders.class, ref -> new NameFounders.Command(ref, founders, 0));
    }

    /** The court register names what the plan names. */
    public static void registerActivities(GivenCase given) {
        var declared = given.office()
                .inTransaction(() -> given.office().the(Declarations.class).of(given.number()));
        declared.filter(each -> !each.activities().isEmpty())
                .ifPresent(each -> given.advisorDoes(
                        RecordRegisteredActivities.class,
                        ref -> new RecordRegisteredActivities.Command(
                                ref, each.classification().orElseThrow(), each.activities(), null)));
    }

    static void sign(GivenCase given) {
        var note = SecurityTerms.note("zarząd spółdzielni", given.office().today(), "sejf, półka 2");
        given.does(MANAGER, Role.MANAGER, SignAgreement.class, ref -> new SignAgreement.Command(ref, note));
    }

    /** Prepares, approves, orders and executes a tranche, each by whoever should. */
    static void pay(GivenCase given, int tranche) {
        execute(given, prepare(given, tranche));
    }

    /** What is prepared is let go and ordered in a batch of its own, and the bank executes it today. */
    public static void execute(GivenCase given, PayoutReference reference) {
        GivenBatch.export(given.office(), reference);
        given.does(
                ACCOUNTANT,
                Role.ACCOUNTANT,
                AnswerPayout.class,
                ref -> new AnswerPayout.Command(
                        ref,
                        reference,
                        AnswerPayout.Answer.EXECUTED,
                        given.office().today(),
                        null));
    }

    /** The accountant prepares a tranche. */
    public static PayoutReference prepare(GivenCase given, int tranche) {
        var receipt = given.does(
                ACCOUNTANT, Role.ACCOUNTANT, PreparePayout.class, ref -> new PreparePayout.Command(ref, tranche));
        return new PayoutReference(receipt.subject());
    }
}
