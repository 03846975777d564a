package pl.pomost.walk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import pl.pomost.business.agreement.Agreements;
import pl.pomost.business.annex.Annexes;
import pl.pomost.business.appeal.Appeal;
import pl.pomost.business.appeal.Appeals;
import pl.pomost.business.bridging.BridgingMonth;
import pl.pomost.business.bridging.BridgingMove;
import pl.pomost.business.bridging.BridgingState;
import pl.pomost.business.bridging.BridgingSupport;
import pl.pomost.business.bridging.BridgingSupports;
import pl.pomost.business.bridging.SupportReturned;
import pl.pomost.business.casefile.Move;
import pl.pomost.business.casefile.Stage;
import pl.pomost.business.membership.Memberships;
import pl.pomost.business.obligation.Obligation;
import pl.pomost.business.obligation.Obligations;
import pl.pomost.business.payout.Payout;
import pl.pomost.business.payout.PayoutKind;
import pl.pomost.business.payout.Payouts;
import pl.pomost.business.programme.Budget;
import pl.pomost.business.programme.Programmes;
import pl.pomost.business.security.Pledge;
import pl.pomost.business.security.PledgeState;
import pl.pomost.business.security.Pledges;
import pl.pomost.business.settlement.MoneyReturned;
import pl.pomost.given.GivenCase;
import pl.pomost.kernel.money.Money;

/** What holds after every step, whoever took it: said from the programme's rules, not from the code that keeps them. */
final class Model {

    private final GivenCase given;
    private final boolean watching;

    /** @param watching whether it looks at all that it knows, or only at the stage */
    Model(GivenCase given, boolean watching) {
        this.given = given;
        this.watching = watching;
    }

    /** What a refusal must leave alone. */
    record Seen(
            Stage stage,
            Money promised,
            long payouts,
            List<BridgingState> supports,
            List<PledgeState> pledges,
            int annexes,
            int appeals) {}

    Seen seen() {
        if (!watching) {
            return new Seen(given.stage(), Money.ZERO, 0, List.of(), List.of(), 0, 0);
        }
        return given.office()
                .inTransaction(() -> new Seen(
                        given.stage(),
                        promised(Budget.Purpose.GRANTS),
                        payouts().count(),
                        supports().stream().map(BridgingSupport::state).toList(),
                        pledges().stream().map(Pledge::state).toList(),
                        given.office().the(Annexes.class).of(given.number()).size(),
                        given.office().the(Appeals.class).of(given.number()).size()));
    }

    void mustBeAsBefore(Seen before, Supplier<String> why) {
        assertThat(seen()).as(why).isEqualTo(before);
    }

    /** After a step that was done. */
    void mustHold(Seen before, Supplier<String> why) {
        assertThat(isLegal(before.stage(), given.stage()))
                .as(() -> "from " + before.stage() + " to " + given.stage() + "\n" + why.get())
                .isTrue();
        if (!watching) {
            return;
        }
        given.office().inTransaction(() -> {
            sums(why);
            months(why);
            hands(why);
            obligations(why);
            bridging(before, why);
            securities(before, why);
            annexes(why);
            appeals(why);
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

    private void sums(Supplier<String> why) {
        var rules = programmes().rules(given.file().rulesVersion());
        var approved = promised(Budget.Purpose.GRANTS);
        assertThat(approved)
                .as(() -> "cap of a cooperative\n" + why.get())
                .isLessThanOrEqualTo(rules.grantPerCooperative());
        for (var purpose : Budget.Purpose.values()) {
            var budget = programmes().budget(given.file().editionCode(), purpose);
            assertThat(budget.committed()).as(() -> "budget\n" + why.get()).isLessThanOrEqualTo(budget.amount());
        }
        var agreed = given.office()
                .the(Agreements.class)
                .of(given.number())
                .map(each -> each.amount())
                .orElse(Money.ZERO);
        assertThat(agreed)
                .as(() -> "agreed above the cap\n" + why.get())
                .isLessThanOrEqualTo(rules.grantPerCooperative());
        var paid = live(PayoutKind.TRANCHE);
        assertThat(paid).as(() -> "paid above agreed\n" + why.get()).isLessThanOrEqualTo(agreed);
        assertThat(paid.minus(given.office().the(MoneyReturned.class).of(given.number())))
                .as(() -> "kept above what is still promised\n" + why.get())
                .isLessThanOrEqualTo(approved);
        assertThat(live(PayoutKind.BRIDGING).minus(returnedOfSupport()))
                .as(() -> "bridging kept above promised\n" + why.get())
                .isLessThanOrEqualTo(promised(Budget.Purpose.BRIDGING));
    }

    private Money returnedOfSupport() {
        var returned = given.office().the(SupportReturned.class);
        return given.office().the(BridgingSupports.class).of(given.number()).stream()
                .flatMap(support -> support.contract().stream())
                .map(contract -> returned.under(given.number(), contract))
                .collect(Money.summing());
    }

    private void months(Supplier<String> why) {
        var months = given.office().the(BridgingSupports.class).monthsOf(given.number());
        assertThat(months.stream().map(BridgingMonth::month))
                .as(() -> "no month twice\n" + why.get())
                .doesNotHaveDuplicates();
        var most = programmes().rules(given.file().rulesVersion()).bridging().totalMonths();
        assertThat(months).as(() -> "months in all\n" + why.get()).hasSizeLessThanOrEqualTo(most);
        assertThat(payouts()
                        .filter(payout -> payout.state().isLive())
                        .map(payout -> payout.kind() + " " + payout.instalment() + "/" + payout.supplement()))
                .as(() -> "no instalment twice\n" + why.get())
                .doesNotHaveDuplicates();
    }

    private void hands(Supplier<String> why) {
        assertThat(payouts()).as(() -> "three hands\n" + why.get()).allSatisfy(payout -> {
            assertThat(payout.approval().by()).isNotEqualTo(Optional.of(payout.preparedBy()));
            payout.bank().by().ifPresent(bank -> assertThat(payout.approval().by())
                    .isNotEmpty()
                    .isNotEqualTo(Optional.of(bank)));
        });
    }

    private void obligations(Supplier<String> why) {
        var all = given.office().the(Obligations.class).of(given.number());
        assertThat(all.stream().filter(Obligation::isOpen))
                .as(() -> "owner and date\n" + why.get())
                .allSatisfy(owed -> {
                    assertThat(owed.owner()).isNotNull();
                    assertThat(owed.due())
                            .isNotNull()
                            .isAfterOrEqualTo(given.file().openedOn());
                });
        assertThat(all)
                .as(() -> "one number each\n" + why.get())
                .extracting(Obligation::number)
                .doesNotHaveDuplicates();
    }

    /** Each support makes one move at a time, runs if and only if neither case nor cooperative stands still, and none outlives the case. */
    private void bridging(Seen before, Supplier<String> why) {
        var after = supports();
        for (int i = 0; i < before.supports().size(); i++) {
            var from = before.supports().get(i);
            var to = after.get(i).state();
            assertThat(from == to
                            || BridgingMove.from(from).stream().anyMatch(move -> move.to() == to)
                            || BridgingMove.from(from).stream().anyMatch(move -> BridgingMove.from(move.to()).stream()
                                    .anyMatch(next -> next.to() == to)))
                    .as(() -> "support from " + from + " to " + to + "\n" + why.get())
                    .isTrue();
        }
        var still = given.file().isSuspended()
                || given.office().the(Memberships.class).pausesOf(given.number()).stream()
                        .anyMatch(pause -> pause.isOn(given.office().today()));
        assertThat(after)
                .as(() -> "support stands still: " + still + "\n" + why.get())
                .noneMatch(support -> support.state() == (still ? BridgingState.RUNNING : BridgingState.SUSPENDED));
        if (given.stage().isEnd()) {
            assertThat(after).as(() -> "support of an ended case\n" + why.get()).allMatch(support -> support.state()
                    .isOver());
        }
    }

    /** A security never goes back, and never skips a hand. */
    private void securities(Seen before, Supplier<String> why) {
        var after = pledges();
        for (int i = 0; i < before.pledges().size(); i++) {
            assertThat(after.get(i).state())
                    .as(() -> "security\n" + why.get())
                    .isGreaterThanOrEqualTo(before.pledges().get(i));
        }
        assertThat(after).as(() -> "hands on a security\n" + why.get()).allSatisfy(pledge -> pledge.verifiedBy()
                .ifPresent(
                        by -> assertThat(pledge.receivedBy()).isPresent().get().isNotEqualTo(by)));
    }

    private void annexes(Supplier<String> why) {
        var numbers = given.office().the(Annexes.class).signed(given.number()).stream()
                .map(annex -> annex.number().orElseThrow())
                .toList();
        assertThat(numbers)
                .as(() -> "numbers of annexes\n" + why.get())
                .isEqualTo(IntStream.rangeClosed(1, numbers.size()).boxed().toList());
    }

    /** One appeal against the form and one against the points; no ruling makes a score lower. */
    private void appeals(Supplier<String> why) {
        var appeals = given.office().the(Appeals.class);
        assertThat(appeals.of(given.number()))
                .as(() -> "appeals\n" + why.get())
                .extracting(Appeal::subject)
                .doesNotHaveDuplicates();
        assertThat(appeals.rulingsOn(given.number()))
                .as(() -> "rulings\n" + why.get())
                .allSatisfy(ruling -> ruling.finalScore().ifPresent(score -> assertThat(score)
                        .isGreaterThanOrEqualTo(ruling.oldScore().orElseThrow())));
    }

    private List<BridgingSupport> supports() {
        return given.office().the(BridgingSupports.class).of(given.number());
    }

    private List<Pledge> pledges() {
        return given.office().the(Pledges.class).of(given.number());
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
