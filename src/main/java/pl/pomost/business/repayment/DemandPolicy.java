package pl.pomost.business.repayment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import pl.pomost.business.casefile.CaseFile;
import pl.pomost.business.payout.PayoutKind;
import pl.pomost.business.programme.Programmes;
import pl.pomost.business.reference.BreachGround;
import pl.pomost.business.reference.BreachGrounds;
import pl.pomost.kernel.money.Money;
import pl.pomost.kernel.refusal.Check;
import pl.pomost.kernel.refusal.Reason;
import pl.pomost.kernel.refusal.Verdict;

/** What may be demanded back: never more of a payout than is left of it, and all of the grant where the ground says so. */
@ApplicationScoped
public class DemandPolicy {

    @Inject
    BreachGrounds grounds;

    @Inject
    Returnable returnable;

    @Inject
    Programmes programmes;

    DemandPolicy() {}

    /** Tells what is wrong with the form of a demand. */
    void check(Check check, String ground, List<DemandRepayment.Part> parts) {
        check.required("ground", ground);
        check.that("ground", ground == null || grounds.of(ground).isPresent(), "ground.unknown");
        check.required("parts", parts);
        if (parts == null) {
            return;
        }
        check.range("parts", parts.size(), 1, DemandRepayment.MOST_PARTS);
        for (int i = 0; i < parts.size(); i++) {
            check.required("parts[" + i + "].payout", parts.get(i).payout());
            check.positive("parts[" + i + "].amount", parts.get(i).amount());
        }
    }

    /** All reasons why these parts cannot be demanded on that ground. */
    Verdict verdict(CaseFile file, String ground, List<DemandRepayment.Part> parts) {
        var verdict = Verdict.allowed()
                .require(
                        parts.stream()
                                        .map(DemandRepayment.Part::payout)
                                        .distinct()
                                        .count()
                                == parts.size(),
                        () -> Reason.of("demand.payout-twice"));
        for (var part : parts) {
            verdict = verdict.and(ofPart(file, part));
        }
        var about = grounds.of(ground).orElseThrow();
        var bought = !programmes.rules(file.rulesVersion()).unitRates();
        return verdict.require(bought || !about.ofCosts(), () -> Reason.of("demand.nothing-bought")
                        .with("ground", ground))
                .require(about.extent() != BreachGround.Extent.WHOLE || isWhole(file, parts), () -> Reason.of(
                                "demand.not-whole")
                        .with("ground", ground)
                        .with("left", returnable.ofGrant(file.number()))
                        .with("demanded", ofGrant(file, parts)));
    }

    private Verdict ofPart(CaseFile file, DemandRepayment.Part part) {
        var left = received(file, part.payout()).map(Returnable.Received::left);
        return Verdict.allowed()
                .require(left.isPresent(), () -> Reason.of("demand.payout-unknown")
                        .with("payout", part.payout()))
                .require(!part.amount().isMoreThan(left.orElse(part.amount())), () -> Reason.of("demand.above-paid")
                        .with("payout", part.payout())
                        .with("left", left.orElse(Money.ZERO))
                        .with("demanded", part.amount()));
    }

    /** The executed payout of that reference of which something is left. */
    Optional<Returnable.Received> received(CaseFile file, String reference) {
        return returnable.of(file.number()).stream()
                .filter(received -> received.payout().reference().text().equals(reference))
                .findFirst();
    }

    /** Whether these parts are all that is left of the grant. */
    boolean isWhole(CaseFile file, List<DemandRepayment.Part> parts) {
        return ofGrant(file, parts).equals(returnable.ofGrant(file.number()));
    }

    private Money ofGrant(CaseFile file, List<DemandRepayment.Part> parts) {
        return parts.stream()
                .filter(part -> received(file, part.payout())
                        .filter(received -> received.payout().kind() == PayoutKind.TRANCHE)
                        .isPresent())
                .map(DemandRepayment.Part::amount)
                .collect(Money.summing());
    }
}
