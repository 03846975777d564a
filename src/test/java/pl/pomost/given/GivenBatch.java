package pl.pomost.given;

import java.time.LocalDate;
import java.util.List;
import pl.pomost.business.account.AddOfficeAccount;
import pl.pomost.business.account.OfficeAccounts;
import pl.pomost.business.account.TransferFormat;
import pl.pomost.business.batch.ApproveBatch;
import pl.pomost.business.batch.BatchRef;
import pl.pomost.business.batch.Batches;
import pl.pomost.business.batch.ExportBatch;
import pl.pomost.business.batch.GatherBatch;
import pl.pomost.business.batch.PayDays;
import pl.pomost.business.payout.PayoutReference;
import pl.pomost.business.programme.Programmes;
import pl.pomost.kernel.access.Role;

/** Payouts that go to the bank together; the account is invented, with valid check digits. */
public final class GivenBatch {

    /** Code of the account that pays. */
    public static final String PAYER = "GLOWNY";

    public static final String ACCOUNT = "20999900000000000000000001";

    private GivenBatch() {}

    /** The office has an account for the project of its first edition. */
    public static void payer(Office office) {
        var missing = office.inTransaction(
                () -> office.the(OfficeAccounts.class).account(PAYER).isEmpty());
        if (missing) {
            var project = office.inTransaction(
                    () -> office.the(Programmes.class).editions().get(0).projectCode());
            office.as("admin", Role.ADMINISTRATOR)
                    .does(
                            AddOfficeAccount.class,
                            new AddOfficeAccount.Command(
                                    PAYER,
                                    "Rachunek projektu",
                                    ACCOUNT,
                                    project,
                                    "PLAIN",
                                    TransferFormat.ELIXIR_0,
                                    "Ośrodek TŁOK",
                                    "ul. Przykładowa 1",
                                    "87-100",
                                    "Toruń",
                                    null));
        }
    }

    /** The accountant gathers them into a batch. @return its number */
    public static String gather(Office office, PayoutReference... payouts) {
        payer(office);
        return office.as(GivenMoney.ACCOUNTANT, Role.ACCOUNTANT)
                .does(
                        GatherBatch.class,
                        new GatherBatch.Command(PAYER, TransferFormat.BY_HAND, payDay(office), List.of(payouts)))
                .subject();
    }

    /** The first day on which banks pay. */
    public static LocalDate payDay(Office office) {
        return office.inTransaction(() -> office.the(PayDays.class).first());
    }

    /** The batch at its present version. */
    public static BatchRef ref(Office office, String number) {
        return office.inTransaction(() ->
                new BatchRef(number, office.the(Batches.class).look(number).version()));
    }

    public static void approve(Office office, String number) {
        var batch = ref(office, number);
        office.as(GivenMoney.MANAGER, Role.MANAGER).does(ApproveBatch.class, new ApproveBatch.Command(batch));
    }

    /** They are gathered, let go and ordered at the bank, each by whoever should. @return the number of the batch */
    public static String export(Office office, PayoutReference... payouts) {
        var number = gather(office, payouts);
        approve(office, number);
        var batch = ref(office, number);
        office.as(GivenMoney.ACCOUNTANT, Role.ACCOUNTANT).does(ExportBatch.class, new ExportBatch.Command(batch));
        return number;
    }
}
