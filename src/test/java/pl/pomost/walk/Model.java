package pl.pomost.walk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;
import pl.pomost.business.agreement.Agreements;
import pl.pomost.business.bridging.BridgingMonth;
import pl.pomost.business.bridging.BridgingSupports;
import pl.pomost.business.casefile.Move;
import pl.pomost.business.casefile.Stage;
import pl.pomost.business.obligation.Obligation;
import pl.pomost.business.obligation.Obligations;
import pl.pomost.business.payout.Payout;
import pl.pomost.business.payout.PayoutKind;
import pl.pomost.business.payout.Payouts;
import pl.pomost.business.programme.Budget;
import pl.pomost.business.programme.Programmes;
import pl.pomost.given.GivenCase;
import pl.pomost.kernel.money.Money;

/** What holds after every step, whoever took it: said from the programme's rules, not from the code that keeps them. */
final class Model {

    private final GivenCase given;

    Model(GivenCase given) {
        this.given = given;
    }

    /** What a refusal must leave alone. */
    record Seen(Stage stage, Money promised, long payouts) {}

    Seen seen() {
        return given.office()
                .inTransaction(() -> new Seen(
                        given.stage(),
                        promised(Budget.Purpose.GRANTS),
                        payouts().count()));
    }

    void mustBeAsBefore(Seen before, String why) {
        assertThat(seen()).as(why).isEqualTo(before);
    }

    /** After a step that was done. */
    void mustHold(Stage before, String why) {
        assertThat(isLegal(before, given.stage()))
                .as("from " + before + " to " + given.stage() + "\n" + why)
                .isTrue();
        given.office().inTransaction(() -> {
            sums(why);
            months(why);
            hands(why);
            obligations(why);
            return null;
        });
    }

    /** One move, or one and the move that follows from it by itself. */
    private static boolean isLegal(Stage before, Stage after) {
        return before == after
                || leads(before, after)
                || Arrays.stream(Stage.values()).anyMatch(between -> leads(before, between) && leads(between, after));
    }

    private static boolean leads(Stage from, Stage to) {
        return Move.from(from).stream().anyMatch(move -> move.to().contains(to));
    }

    private void sums(String why) {
        var rules = programmes().rules(given.file().rulesVersion());
        var approved = promised(Budget.Purpose.GRANTS);
        assertThat(approved).as("cap of a cooperative\n" + why).isLessThanOrEqualTo(rules.grantPerCooperative());
        for (var purpose : Budget.Purpose.values()) {
            var budget = programmes().budget(given.file().editionCode(), purpose);
            assertThat(budget.committed()).as("budget\n" + why).isLessThanOrEqualTo(budget.amount());
        }
        var agreed = given.office()
                .the(Agreements.class)
                .of(given.number())
                .map(each -> each.amount())
                .orElse(Money.ZERO);
        assertThat(agreed).as("agreed above approved\n" + why).isLessThanOrEqualTo(approved);
        assertThat(live(PayoutKind.TRANCHE)).as("paid above agreed\n" + why).isLessThanOrEqualTo(agreed);
        assertThat(live(PayoutKind.BRIDGING))
                .as("bridging paid above promised\n" + why)
                .isLessThanOrEqualTo(promised(Budget.Purpose.BRIDGING));
    }

    private void months(String why) {
        var months = given.office().the(BridgingSupports.class).monthsOf(given.number());
        assertThat(months.stream().map(BridgingMonth::month))
                .as("no month twice\n" + why)
                .doesNotHaveDuplicates();
        var most = programmes().rules(given.file().rulesVersion()).bridgingTotalMonths();
        assertThat(months).as("months in all\n" + why).hasSizeLessThanOrEqualTo(most);
        assertThat(payouts()
                        .filter(payout -> payout.state().isLive())
                        .map(payout -> payout.kind() + " " + payout.instalment()))
                .as("no instalment twice\n" + why)
                .doesNotHaveDuplicates();
    }

    private void hands(String why) {
        assertThat(payouts()).as("three hands\n" + why).allSatisfy(payout -> {
            assertThat(payout.approvedBy()).isNotEqualTo(Optional.of(payout.preparedBy()));
            payout.answeredBy()
                    .ifPresent(
                            bank -> assertThat(payout.approvedBy()).isNotEmpty().isNotEqualTo(Optional.of(bank)));
        });
    }

    private void obligations(String why) {
        var all = given.office().the(Obligations.class).of(given.number());
        assertThat(all.stream().filter(Obligation::isOpen))
                .as("owner and date\n" + why)
                .allSatisfy(owed -> {
                    assertThat(owed.owner()).isNotNull();
                    assertThat(owed.due())
                            .isNotNull()
                            .isAfterOrEqualTo(given.file().openedOn());
                });
        assertThat(all)
                .as("one number each\n" + why)
                .extracting(Obligation::number)
                .doesNotHaveDuplicates();
    }

    private Money promised(Budget.Purpose purpose) {
        return programmes().committedTo(given.number(), purpose);
    }

    private Money live(PayoutKind kind) {
        return payouts()
                .filter(payout -> payout.kind() == kind && payout.state().isLive())
                .map(Payout::amount)
                .collect(Money.summing());
    }

    private Stream<Payout> payouts() {
        return given.office().the(Payouts.class).of(given.number()).stream();
    }

    private Programmes programmes() {
        return given.office().the(Programmes.class);
    }
}
