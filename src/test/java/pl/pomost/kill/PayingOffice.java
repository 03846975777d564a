package pl.pomost.kill;

import java.math.BigDecimal;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.apache.derby.jdbc.EmbeddedDataSource;
import org.postgresql.ds.PGSimpleDataSource;
import pl.pomost.business.account.TransferFormat;
import pl.pomost.business.batch.ApproveBatch;
import pl.pomost.business.batch.BatchRef;
import pl.pomost.business.batch.ExportBatch;
import pl.pomost.business.batch.GatherBatch;
import pl.pomost.business.casefile.CaseFiles;
import pl.pomost.business.decision.Decision;
import pl.pomost.business.outbox.DeliverDispatch;
import pl.pomost.business.payout.AnswerPayout;
import pl.pomost.business.payout.CheckPayout;
import pl.pomost.business.payout.PayoutReference;
import pl.pomost.business.payout.PreparePayout;
import pl.pomost.business.programme.AddRules;
import pl.pomost.business.programme.Budget;
import pl.pomost.business.programme.ChangeBudget;
import pl.pomost.business.programme.ChangeEditionRules;
import pl.pomost.business.programme.Programmes;
import pl.pomost.business.programme.Setting;
import pl.pomost.given.Cases;
import pl.pomost.given.DataBase;
import pl.pomost.given.GivenBatch;
import pl.pomost.given.GivenMoney;
import pl.pomost.given.Office;
import pl.pomost.given.Store;
import pl.pomost.kernel.access.Role;
import pl.pomost.kernel.fact.CaseNumber;
import pl.pomost.kernel.fact.CaseRef;
import pl.pomost.kernel.fact.Facts;
import pl.pomost.kernel.fact.Snapshot;
import pl.pomost.kernel.money.Money;
import pl.pomost.platform.setup.Migrations;
import pl.pomost.records.outbox.OutboxWatch;

/**
 * The process that is killed. Each run goes on from what the data base says, as people at their desks would: what is not
 * prepared is prepared, what is checked is gathered, open batches are approved, approved ones exported, exported payouts answered;
 * beside them the clockwork takes the files of exported batches out of the house.
 * Arguments: seed, pay or prove; DERBY or POSTGRESQL; where it is; how many cases; how many tranches each pays.
 */
public final class PayingOffice {

    /** The first word of a run, before the number of payouts that are not executed yet. */
    static final String RUNNING = "running, unpaid: ";

    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);
    private static final int ROWS = 50;
    private static final String TRANCHE = "1000.00";

    private final Office office;
    private final Store store;
    private final int cases;
    private final int tranches;

    private PayingOffice(Store store, int cases, int tranches) {
        this.store = store;
        this.office = Office.on(store.entities()).on(DAY);
        this.cases = cases;
        this.tranches = tranches;
    }

    public static void main(String[] arguments) throws Exception {
        var kind = DataBase.valueOf(arguments[1]);
        var source = source(kind, arguments[2]);
        if (arguments[0].equals("seed")) {
            Migrations.apply(source);
        }
        var paying = new PayingOffice(kind.at(source), Integer.parseInt(arguments[3]), Integer.parseInt(arguments[4]));
        switch (arguments[0]) {
            case "seed" -> paying.seed();
            case "pay" -> paying.pay();
            default -> new Proof(paying.office, paying.store, paying.cases, paying.tranches).print();
        }
        System.out.println("done");
        System.exit(0);
    }

    private static DataSource source(DataBase kind, String place) {
        if (kind == DataBase.DERBY) {
            var derby = new EmbeddedDataSource();
            derby.setUser("pomost");
            derby.setDatabaseName(place + ";create=true");
            return derby;
        }
        var server = new PGSimpleDataSource();
        server.setUrl(place);
        server.setOptions("-c lock_timeout=10s");
        return server;
    }

    /** Cases whose agreements are paid in many tranches; the last of them waits for a settlement and stays out. */
    private void seed() {
        var edition = office.inTransaction(
                () -> office.the(Programmes.class).editions().get(0).code());
        var base = office.inTransaction(
                () -> office.the(Programmes.class).editions().get(0).rulesVersion());
        var shares = IntStream.rangeClosed(0, tranches)
                .mapToObj(each -> share(tranches + 1))
                .collect(Collectors.joining(","));
        var rules = office.as("admin", Role.ADMINISTRATOR)
                .does(
                        AddRules.class,
                        new AddRules.Command("KILL", base, DAY, Map.of(Setting.TRANCHES, shares), "Wiele transz."))
                .subject();
        office.as("admin", Role.ADMINISTRATOR)
                .does(ChangeEditionRules.class, new ChangeEditionRules.Command(edition, rules, DAY));
        var whole = Money.of(TRANCHE).times(tranches + 1);
        office.as("admin", Role.ADMINISTRATOR)
                .does(
                        ChangeBudget.class,
                        new ChangeBudget.Command(
                                edition,
                                Budget.Purpose.GRANTS,
                                whole.times(cases).max(Money.of("2000000.00")),
                                "Próba."));
        GivenBatch.payer(office);
        for (int i = 0; i < cases; i++) {
            var given = new Cases(office).opened().approvedAtOnceFor(whole.toString());
            tellDecision(given.number(), whole);
            given.registered().agreed();
        }
    }

    /** The shortcut of the fixture writes the decision without a word; the trail wants one. */
    private void tellDecision(CaseNumber number, Money amount) {
        office.inTransaction(() -> {
            var decision = Snapshot.empty()
                    .with("outcome", Decision.Result.APPROVED)
                    .with("amount", amount)
                    .with("decidedBy", GivenMoney.MANAGER);
            var file = office.the(CaseFiles.class).look(number);
            return office.the(Facts.class).record(file.tells("decision", decision));
        });
    }

    private static String share(int parts) {
        return BigDecimal.valueOf(100)
                .divide(BigDecimal.valueOf(parts))
                .stripTrailingZeros()
                .toPlainString();
    }

    private void pay() throws Exception {
        System.out.println(RUNNING + (cases * tranches - payouts("EXECUTED").size()));
        var clockwork = new Thread(this::deliverForEver);
        clockwork.setDaemon(true);
        clockwork.start();
        for (int tranche = 1; tranche <= tranches; tranche++) {
            prepare(tranche);
            checkAll();
            gatherAll();
            approveAll();
            exportAll();
            answerAll();
        }
        while (deliver() > 0) {
            Thread.sleep(20);
        }
    }

    @SuppressWarnings("BusyWait")
    private void deliverForEver() {
        try {
            while (true) {
                deliver();
                Thread.sleep(20);
            }
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
        }
    }

    /** What is due leaves. Only this method delivers, one after the other, as the timer does. @return how much was due */
    private synchronized int deliver() {
        var due = office.inTransaction(() -> office.the(OutboxWatch.class).due(ROWS));
        for (var name : due) {
            office.as("(system)", Role.SYSTEM).does(DeliverDispatch.class, new DeliverDispatch.Command(name));
        }
        return due.size();
    }

    private void prepare(int tranche) throws SQLException {
        var missing = texts("SELECT a.case_number FROM agreement a WHERE NOT EXISTS (SELECT 1 FROM payout p WHERE"
                + " p.case_number = a.case_number AND p.live_instalment = " + tranche + ") ORDER BY a.case_number");
        atOnce(
                missing,
                number -> does(
                        Role.ACCOUNTANT,
                        GivenMoney.ACCOUNTANT,
                        PreparePayout.class,
                        new PreparePayout.Command(ref(number), tranche)));
    }

    private void checkAll() throws SQLException {
        atOnce(
                payouts("PREPARED"),
                reference -> does(
                        Role.ACCOUNTANT,
                        GivenMoney.ACCOUNTANT,
                        CheckPayout.class,
                        new CheckPayout.Command(caseOf(reference), new PayoutReference(reference))));
    }

    private void gatherAll() throws SQLException {
        var free = texts(
                "SELECT p.reference FROM payout p WHERE p.state = 'CHECKED' AND NOT EXISTS (SELECT 1 FROM batch_row r"
                        + " WHERE r.live_reference = p.reference) ORDER BY p.reference");
        for (int from = 0; from < free.size(); from += ROWS) {
            var rows = free.subList(from, Math.min(free.size(), from + ROWS)).stream()
                    .map(PayoutReference::new)
                    .toList();
            does(
                    Role.ACCOUNTANT,
                    GivenMoney.ACCOUNTANT,
                    GatherBatch.class,
                    new GatherBatch.Command(GivenBatch.PAYER, TransferFormat.ELIXIR_0, DAY, rows));
        }
    }

    private void approveAll() throws SQLException {
        for (var number : texts("SELECT batch_number FROM batch WHERE state = 'OPEN' ORDER BY batch_number")) {
            does(Role.MANAGER, GivenMoney.MANAGER, ApproveBatch.class, new ApproveBatch.Command(batch(number)));
        }
    }

    private void exportAll() throws SQLException {
        for (var number : texts("SELECT batch_number FROM batch WHERE state = 'APPROVED' ORDER BY batch_number")) {
            does(Role.ACCOUNTANT, GivenMoney.ACCOUNTANT, ExportBatch.class, new ExportBatch.Command(batch(number)));
        }
    }

    private void answerAll() throws SQLException {
        atOnce(
                payouts("EXPORTED"),
                reference -> does(
                        Role.ACCOUNTANT,
                        "ksiegowa2",
                        AnswerPayout.class,
                        new AnswerPayout.Command(
                                caseOf(reference),
                                new PayoutReference(reference),
                                AnswerPayout.Answer.EXECUTED,
                                DAY,
                                null)));
    }

    private interface Work {
        void on(String key);
    }

    /** Two desks at once, each with every other key. */
    private static void atOnce(List<String> keys, Work work) {
        var desks = new ArrayList<Thread>();
        var failures = Collections.synchronizedList(new ArrayList<RuntimeException>());
        for (int desk = 0; desk < 2; desk++) {
            int mine = desk;
            var thread = new Thread(() -> {
                try {
                    for (int i = mine; i < keys.size(); i += 2) {
                        work.on(keys.get(i));
                    }
                } catch (RuntimeException failure) {
                    failures.add(failure);
                }
            });
            thread.start();
            desks.add(thread);
        }
        for (var desk : desks) {
            try {
                desk.join();
            } catch (InterruptedException interrupted) {
                throw new IllegalStateException(interrupted);
            }
        }
        if (!failures.isEmpty()) {
            throw failures.get(0);
        }
    }

    private void does(Role role, String account, Class<?> useCase, Object command) {
        office.as(account, role).does(useCase, command);
        System.out.println("step");
    }

    private CaseRef ref(String number) {
        return office.inTransaction(() -> {
            var file = office.the(CaseFiles.class).look(new CaseNumber(number));
            return new CaseRef(file.number(), file.version());
        });
    }

    private CaseRef caseOf(String reference) {
        return ref(new PayoutReference(reference).caseNumber().text());
    }

    private BatchRef batch(String number) {
        return GivenBatch.ref(office, number);
    }

    private List<String> payouts(String state) throws SQLException {
        return texts("SELECT reference FROM payout WHERE state = '" + state + "' ORDER BY reference");
    }

    private List<String> texts(String query) throws SQLException {
        try (var connection = store.source().getConnection();
                var asked = connection.createStatement();
                var rows = asked.executeQuery(query)) {
            var found = new ArrayList<String>();
            while (rows.next()) {
                found.add(rows.getString(1));
            }
            return found;
        }
    }
}
