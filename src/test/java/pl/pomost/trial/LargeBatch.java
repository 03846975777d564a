package pl.pomost.trial;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import pl.pomost.business.account.OfficeAccounts;
import pl.pomost.business.account.TransferFormat;
import pl.pomost.business.batch.ApproveBatch;
import pl.pomost.business.batch.ExportBatch;
import pl.pomost.business.batch.GatherBatch;
import pl.pomost.business.due.DueFilter;
import pl.pomost.business.due.DuePayouts;
import pl.pomost.business.payout.Payout;
import pl.pomost.business.payout.PayoutReference;
import pl.pomost.business.payout.Payouts;
import pl.pomost.business.posting.AnswerPosting;
import pl.pomost.business.posting.ProposeMatches;
import pl.pomost.business.programme.Budget;
import pl.pomost.business.programme.ChangeBudget;
import pl.pomost.business.programme.Programmes;
import pl.pomost.business.statement.KeepStatementLines;
import pl.pomost.business.statement.LoadStatement;
import pl.pomost.business.statement.Statements;
import pl.pomost.given.BankWords;
import pl.pomost.given.Cases;
import pl.pomost.given.DataBase;
import pl.pomost.given.GivenBatch;
import pl.pomost.given.GivenCase;
import pl.pomost.given.GivenMoney;
import pl.pomost.given.Office;
import pl.pomost.kernel.access.Role;
import pl.pomost.kernel.money.Money;
import pl.pomost.kernel.refusal.Refusal;
import pl.pomost.records.ledger.LedgerCheck;

/**
 * Pays one tranche of so many cases in one batch, from the look at what is due to the last confirmed line of the statement: first of few
 * cases, then of many. Printed is the time of one row among few and among many, and how many times as long the second is: what grows
 * with the square of the rows shows at once, whatever the machine. Arguments: DERBY or POSTGRESQL; how many are few; how many are many;
 * CAMT or MT940.
 */
public final class LargeBatch {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);
    private static final String GRANT = "10000.00";

    private final Office office;
    private final boolean camt;
    private final Map<String, Long> times = new LinkedHashMap<>();

    private LargeBatch(Office office, boolean camt) {
        this.office = office;
        this.camt = camt;
    }

    public static void main(String[] arguments) {
        var few = Integer.parseInt(arguments[1]);
        var many = Integer.parseInt(arguments[2]);
        try (var store = DataBase.valueOf(arguments[0]).fresh()) {
            var office = Office.on(store.entities()).on(DAY);
            money(office, few + many);
            var among = new LargeBatch(office, arguments[3].equals("CAMT"));
            var first = among.run(few);
            // another day: the same movement would count once
            office.on(DAY.plusDays(1));
            var second = among.run(many);
            System.out.println("step; ms a row of " + few + "; ms a row of " + many + "; times as long");
            first.forEach((step, time) -> {
                var one = time / 1e6 / few;
                var other = second.get(step) / 1e6 / many;
                System.out.printf("%s; %.2f; %.2f; %.1f%n", step, one, other, other / one);
            });
            var check = office.inTransaction(() -> office.the(LedgerCheck.class).run());
            System.out.println("findings of the check: " + check.findings());
        }
        System.exit(0);
    }

    private static void money(Office office, int cases) {
        var edition = office.inTransaction(
                () -> office.the(Programmes.class).editions().get(0).code());
        office.as("admin", Role.ADMINISTRATOR)
                .does(
                        ChangeBudget.class,
                        new ChangeBudget.Command(
                                edition,
                                Budget.Purpose.GRANTS,
                                Money.of(GRANT).times(cases).max(Money.of("2000000.00")),
                                "Próba."));
        GivenBatch.payer(office);
    }

    private Map<String, Long> run(int rows) {
        times.clear();
        var cases = new ArrayList<GivenCase>();
        timed("open a case and sign", () -> {
            for (int i = 0; i < rows; i++) {
                cases.add(new Cases(office)
                        .opened()
                        .approvedAtOnceFor(GRANT)
                        .registered()
                        .agreed());
            }
        });
        System.out.println("opened " + rows);
        timed("look at what is due", this::look);
        var payouts = new ArrayList<PayoutReference>();
        timed("prepare and check", () -> cases.forEach(each -> payouts.add(GivenMoney.prepare(each, 1))));
        pay(payouts);
        System.out.println("paid " + rows);
        return new LinkedHashMap<>(times);
    }

    private void look() {
        office.as(GivenMoney.ACCOUNTANT, Role.ACCOUNTANT);
        office.inTransaction(() -> {
            var from =
                    office.the(OfficeAccounts.class).account(GivenBatch.PAYER).orElseThrow();
            var due = office.the(DuePayouts.class);
            return due.items(DueFilter.ALL).stream()
                    .map(item -> due.row(item, from))
                    .toList();
        });
    }

    private void pay(List<PayoutReference> payouts) {
        var number = new ArrayList<String>();
        timed(
                "gather",
                () -> number.add(office.as(GivenMoney.ACCOUNTANT, Role.ACCOUNTANT)
                        .does(
                                GatherBatch.class,
                                new GatherBatch.Command(
                                        GivenBatch.PAYER, TransferFormat.ELIXIR_0, GivenBatch.payDay(office), payouts))
                        .subject()));
        var batch = number.get(0);
        timed("approve", () -> office.as(GivenMoney.MANAGER, Role.MANAGER)
                .does(ApproveBatch.class, new ApproveBatch.Command(GivenBatch.ref(office, batch))));
        timed("order at the bank", () -> office.as(GivenMoney.ACCOUNTANT, Role.ACCOUNTANT)
                .does(ExportBatch.class, new ExportBatch.Command(GivenBatch.ref(office, batch))));
        post(told(batch, payouts));
    }

    private byte[] told(String batch, List<PayoutReference> payouts) {
        var words = BankWords.of(batch.replaceAll("\\D", ""), office.today(), "90000000.00");
        for (var reference : payouts) {
            Payout payout = office.inTransaction(() -> office.the(Payouts.class).payout(reference));
            words.moved(
                    "-" + payout.amount().amount().toPlainString(),
                    reference.text(),
                    payout.recipientAccount().value(),
                    reference.text());
        }
        return camt ? words.camt("08") : words.mt940("<", StandardCharsets.UTF_8.name());
    }

    private void post(byte[] content) {
        var number = new ArrayList<String>();
        timed("load the statement", () -> {
            number.add(office.as("ksiegowa", Role.ACCOUNTANT)
                    .does(LoadStatement.class, new LoadStatement.Command(content))
                    .subject());
            while (!isWhole(number.get(0))) {
                office.as("(system)", Role.SYSTEM)
                        .does(KeepStatementLines.class, new KeepStatementLines.Command(number.get(0)));
            }
        });
        timed("propose", () -> propose(number.get(0)));
        timed("confirm", () -> {
            var lines = office.inTransaction(
                    () -> office.the(Statements.class).take(number.get(0)).lineCount());
            for (int line = 1; line <= lines; line++) {
                office.as("ksiegowa2", Role.ACCOUNTANT)
                        .does(
                                AnswerPosting.class,
                                new AnswerPosting.Command(
                                        number.get(0), line, 1, AnswerPosting.Answer.CONFIRMED, null));
            }
        });
    }

    private boolean isWhole(String number) {
        return office.inTransaction(
                () -> office.the(Statements.class).take(number).isWhole());
    }

    private void propose(String number) {
        try {
            while (true) {
                office.as("ksiegowa", Role.ACCOUNTANT).does(ProposeMatches.class, new ProposeMatches.Command(number));
            }
        } catch (Refusal nothingLeft) {
            System.out.println(nothingLeft.verdict().reasons());
        }
    }

    private void timed(String step, Runnable work) {
        var began = System.nanoTime();
        work.run();
        times.put(step, System.nanoTime() - began);
        System.out.printf("%s: %d s%n", step, times.get(step) / 1_000_000_000L);
    }
}
