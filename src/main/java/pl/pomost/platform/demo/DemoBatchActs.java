package pl.pomost.platform.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import pl.pomost.business.account.AddOfficeAccount;
import pl.pomost.business.account.OfficeAccounts;
import pl.pomost.business.account.TransferFormat;
import pl.pomost.business.batch.ApproveBatch;
import pl.pomost.business.batch.BatchRef;
import pl.pomost.business.batch.ExportBatch;
import pl.pomost.business.batch.GatherBatch;
import pl.pomost.business.payout.PayoutReference;
import pl.pomost.kernel.access.Role;
import pl.pomost.kernel.calendar.WorkingCalendar;

/** The accounts of the office, which are invented, and the batches in which payouts leave. */
@ApplicationScoped
class DemoBatchActs {

    /** Code of the account that pays for the project of the demonstration. */
    static final String PAYER = "POKAZ";

    @Inject
    DemoActing acting;

    @Inject
    OfficeAccounts accounts;

    @Inject
    AddOfficeAccount addOfficeAccount;

    @Inject
    GatherBatch gatherBatch;

    @Inject
    WorkingCalendar calendar;

    @Inject
    ApproveBatch approveBatch;

    @Inject
    ExportBatch exportBatch;

    DemoBatchActs() {}

    /** The account that pays for a project, when it is not there yet. */
    void payer(String code, String project, String account) {
        if (accounts.account(code).isEmpty()) {
            acting.does(
                    acting.today(),
                    "admin",
                    Role.ADMINISTRATOR,
                    () -> addOfficeAccount.handle(new AddOfficeAccount.Command(
                            code,
                            "Rachunek projektu " + project,
                            account,
                            project,
                            "PLAIN",
                            TransferFormat.ELIXIR_0,
                            "Ośrodek TŁOK",
                            "ul. Przykładowa 1",
                            "87-100",
                            "Toruń",
                            null)));
        }
    }

    /** The day on which a bank pays what is ordered on that day; to be asked while nobody does anything. */
    LocalDate payDay(LocalDate day) {
        return acting.looks(() -> calendar.isWorkingDay(day) ? day : calendar.addWorkingDays(day, 1));
    }

    /** A payout is gathered, let go and ordered at the bank, each by whoever should. */
    void order(LocalDate day, String manager, PayoutReference reference) {
        var payDay = payDay(day);
        var gathered = acting.does(
                day,
                "ksiegowa",
                Role.ACCOUNTANT,
                () -> gatherBatch.handle(new GatherBatch.Command(PAYER, null, payDay, List.of(reference))));
        var number = gathered.subject();
        var approved = acting.does(
                day,
                manager,
                Role.MANAGER,
                () -> approveBatch.handle(new ApproveBatch.Command(new BatchRef(number, gathered.version()))));
        acting.does(
                day,
                "ksiegowa",
                Role.ACCOUNTANT,
                () -> exportBatch.handle(new ExportBatch.Command(new BatchRef(number, approved.version()))));
    }
}
