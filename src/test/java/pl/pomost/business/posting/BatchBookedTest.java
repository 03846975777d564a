package pl.pomost.business.posting;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import pl.pomost.business.payout.PayoutReference;
import pl.pomost.business.payout.PayoutState;
import pl.pomost.business.payout.Payouts;
import pl.pomost.given.BankWords;
import pl.pomost.given.Cases;
import pl.pomost.given.DataBase;
import pl.pomost.given.GivenBatch;
import pl.pomost.given.GivenCase;
import pl.pomost.given.GivenMoney;
import pl.pomost.given.GivenPosting;
import pl.pomost.given.GivenStatement;
import pl.pomost.given.Office;
import pl.pomost.given.Store;
import pl.pomost.kernel.access.Role;
import pl.pomost.kernel.money.Money;
import pl.pomost.kernel.refusal.Reason;
import pl.pomost.records.statement.LineRow;
import pl.pomost.records.statement.StatementLines;
import pl.pomost.records.statement.StatementRegister;

/** The bank books a whole batch as one debit: its payouts are executed when all agrees, on both data bases. */
class BatchBookedTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);

    private Store store;
    private Office office;
    private GivenCase first;
    private GivenCase second;
    private String batch;
    private Money sum;

    @AfterEach
    void close() {
        store.close();
    }

    @ParameterizedTest
    @EnumSource
    void executesEachPayoutWithTheLineAsItsProof(DataBase kind) {
        orderedOn(kind);
        GivenStatement.loaded(office, camt(sum, 2));

        assertThat(lines())
                .extracting(LineRow::amount)
                .containsExactly(amount(first).negate(), amount(second).negate());
        office.as(GivenMoney.ACCOUNTANT, Role.ACCOUNTANT)
                .does(ProposeMatches.class, new ProposeMatches.Command("WB-2026-0001"));
        assertThat(GivenPosting.answerRefused(office, GivenMoney.ACCOUNTANT, 1)).isEqualTo("posting.own-proposal");
        assertThat(GivenPosting.answerRefused(office, GivenMoney.MANAGER, 1)).isNotEmpty();
        GivenPosting.confirmed(office, 1);
        GivenPosting.confirmed(office, 2);

        assertThat(List.of(state(first), state(second))).containsOnly(PayoutState.EXECUTED);
        var row = office.inTransaction(() -> office.the(StatementRegister.class).one("WB-2026-0001"));
        assertThat(row.posted()).isEqualTo(sum.negate()).isEqualTo(row.moved());
        assertThat(row.unposted()).isEqualTo(Money.ZERO);
    }

    @ParameterizedTest
    @EnumSource
    void readsTheNumberOfTheBatchInMt940(DataBase kind) {
        orderedOn(kind);
        GivenStatement.loaded(
                office,
                BankWords.of("00001", DAY, "900000.00")
                        .moved(sum.negate().toString(), "", GivenBatch.ACCOUNT, "przelewy zbiorcze " + batch)
                        .mt940("~", "UTF-8"));

        assertThat(lines()).hasSize(2);
    }

    @ParameterizedTest
    @EnumSource
    void staysOnTheListWithTheReasonWhenItDoesNotAgree(DataBase kind) {
        orderedOn(kind);
        GivenStatement.loaded(office, camt(sum, 3));
        GivenStatement.loaded(
                office,
                new String(camt(sum.plus(Money.of("0.01")), 2), StandardCharsets.UTF_8)
                        .replace("<Id>00001</Id>", "<Id>00002</Id>")
                        .getBytes(StandardCharsets.UTF_8));

        var open =
                office.inTransaction(() -> office.the(StatementLines.class).work(StatementLines.View.OPEN, null, 50));
        assertThat(open)
                .extracting(line -> line.matches().get(0).against().get(0).rule())
                .containsExactlyInAnyOrder("match.batch-apart", "match.batch-amount");
        assertThat(open).extracting(line -> line.matches().get(0).subject()).containsOnly(batch);
        assertThat(office.as(GivenMoney.ACCOUNTANT, Role.ACCOUNTANT)
                        .refusalOf(ProposeMatches.class, new ProposeMatches.Command("WB-2026-0001"))
                        .verdict()
                        .reasons())
                .extracting(Reason::rule)
                .containsExactly("posting.nothing-sure");
        assertThat(GivenPosting.refusal(office, 1, PostingKind.EXECUTION, batch, "x"))
                .isEqualTo("unknown.payout");
    }

    private void orderedOn(DataBase kind) {
        store = kind.fresh();
        office = GivenStatement.account(Office.on(store.entities()).on(DAY));
        first = agreed("97333.33");
        second = agreed("50000.00");
        var references = List.of(GivenMoney.prepare(first, 1), GivenMoney.prepare(second, 1));
        batch = GivenBatch.export(office, references.toArray(PayoutReference[]::new));
        sum = amount(first).plus(amount(second));
    }

    private GivenCase agreed(String amount) {
        return new Cases(office).opened().approvedAtOnceFor(amount).registered().agreed();
    }

    /** One debit of camt.053 that stands for a batch. */
    private byte[] camt(Money amount, int count) {
        var text = new String(
                BankWords.of("00001", DAY, "900000.00")
                        .moved(amount.negate().toString(), "", GivenBatch.ACCOUNT, "x")
                        .camt("08"),
                StandardCharsets.UTF_8);
        return text.replaceAll(
                        "<NtryDtls>.*</NtryDtls>",
                        "<NtryDtls><Btch><PmtInfId>" + batch + "</PmtInfId><NbOfTxs>" + count
                                + "</NbOfTxs></Btch></NtryDtls>")
                .getBytes(StandardCharsets.UTF_8);
    }

    private List<LineRow> lines() {
        return office.inTransaction(() -> office.the(StatementLines.class).page("WB-2026-0001", 0, 50));
    }

    private Money amount(GivenCase of) {
        return office.inTransaction(
                () -> office.the(Payouts.class).of(of.number()).get(0).amount());
    }

    private PayoutState state(GivenCase of) {
        return office.inTransaction(
                () -> office.the(Payouts.class).of(of.number()).get(0).state());
    }
}
