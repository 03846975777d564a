package pl.pomost.business.batch;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import pl.pomost.business.account.OfficeAccount;
import pl.pomost.business.account.OfficeAccounts;
import pl.pomost.business.account.TransferFormat;
import pl.pomost.business.payout.PayoutReference;
import pl.pomost.business.payout.Payouts;
import pl.pomost.kernel.access.Permission;
import pl.pomost.kernel.calendar.BusinessClock;
import pl.pomost.kernel.fact.Facts;
import pl.pomost.kernel.refusal.Check;
import pl.pomost.kernel.refusal.Reason;
import pl.pomost.kernel.refusal.Refusal;
import pl.pomost.kernel.refusal.Verdict;
import pl.pomost.kernel.usecase.Door;
import pl.pomost.kernel.usecase.Receipt;
import pl.pomost.kernel.usecase.Requires;
import pl.pomost.kernel.usecase.UseCase;

/** An accountant gathers payouts that are checked or approved, so that they are let go and ordered together: all of them or none. */
@UseCase
@Requires(Permission.PREPARE_PAYOUTS)
public class GatherBatch {

    /** Most rows of one batch. */
    public static final int MOST_ROWS = 10_000;

    private static final int CODE_LENGTH = 20;

    @Inject
    Batches batches;

    @Inject
    OfficeAccounts accounts;

    @Inject
    Payouts payouts;

    @Inject
    BatchPolicy policy;

    @Inject
    PayDays payDays;

    @Inject
    BusinessClock clock;

    @Inject
    Facts facts;

    @Inject
    Door door;

    GatherBatch() {}

    /**
     * What is gathered.
     *
     * @param payer   code of the account that pays
     * @param format  in which form the bank is told, null as the account says
     * @param payDay  the day on which the bank is to pay: a working day from the business day on, not too far ahead
     * @param payouts at least one, at most {@link #MOST_ROWS}, none twice
     */
    public record Command(
            @Nullable String payer,
            @Nullable TransferFormat format,
            @Nullable LocalDate payDay,
            List<PayoutReference> payouts) {}

    /** @return the receipt; its subject is the number of the batch */
    public Receipt handle(Command command) {
        checkForm(command);
        var payer = Objects.requireNonNull(command.payer());
        var from = accounts.account(payer)
                .orElseThrow(() -> new Refusal(
                        Refusal.Kind.INVALID,
                        Reason.ofField("payer", "batch.no-payer").with("code", payer)));
        policy.paying(from).orRefuse();
        // The number first: gatherings queue at its counter, so that none binds a payout between question and answer of
        // another.
        var number = batches.nextNumber(clock.day().getYear());
        var format = command.format() == null ? from.format().orElseThrow() : command.format();
        var batch = new Batch(number, format, from.code(), Objects.requireNonNull(command.payDay()))
                .gatheredBy(
                        door.actor().account(), clock.day(), command.payouts().size());
        var rows = rows(batch, from, command.payouts());
        batches.add(batch, rows);
        return facts.record(batch.fact(rows));
    }

    /** In the order of references: whoever takes their cases one after the other does it in one order with everybody else. */
    private List<BatchRow> rows(Batch batch, OfficeAccount from, List<PayoutReference> references) {
        var verdict = Verdict.allowed();
        var rows = new ArrayList<BatchRow>();
        for (var reference : new TreeSet<>(references)) {
            var payout = payouts.payout(reference);
            verdict = verdict.and(policy.gatherable(payout, from));
            rows.add(new BatchRow(batch.number(), rows.size() + 1, payout));
        }
        verdict.orRefuse();
        return rows;
    }

    private void checkForm(Command command) {
        var check = new Check();
        check.text("payer", command.payer(), CODE_LENGTH);
        check.required("payDay", command.payDay());
        var payDay = command.payDay();
        if (payDay != null) {
            payDays.verdict(payDay).reasons().forEach(reason -> check.that("payDay", false, () -> reason));
        }
        var count = command.payouts().size();
        check.that("payouts", count > 0, () -> Reason.ofField("payouts", "required"));
        check.that("payouts", count <= MOST_ROWS, () -> Reason.ofField("payouts", "batch.too-many")
                .with("count", count)
                .with("most", MOST_ROWS));
        check.that(
                "payouts",
                new TreeSet<>(command.payouts()).size() == count,
                () -> Reason.ofField("payouts", "batch.row-twice"));
        check.orRefuse();
    }
}
