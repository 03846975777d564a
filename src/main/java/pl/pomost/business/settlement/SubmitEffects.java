package pl.pomost.business.settlement;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import pl.pomost.business.agreement.Cooperative;
import pl.pomost.business.agreement.Cooperatives;
import pl.pomost.business.casefile.CaseFile;
import pl.pomost.business.casefile.CaseFiles;
import pl.pomost.business.plan.BusinessPlan;
import pl.pomost.business.plan.BusinessPlans;
import pl.pomost.business.programme.Programmes;
import pl.pomost.kernel.access.Permission;
import pl.pomost.kernel.calendar.BusinessClock;
import pl.pomost.kernel.fact.CaseRef;
import pl.pomost.kernel.money.Money;
import pl.pomost.kernel.refusal.Check;
import pl.pomost.kernel.refusal.Reason;
import pl.pomost.kernel.usecase.AboutCase;
import pl.pomost.kernel.usecase.Receipt;
import pl.pomost.kernel.usecase.Requires;
import pl.pomost.kernel.usecase.UseCase;

/**
 * Under unit rates the advisor hands in effects instead of invoices: jobs that exist and were kept. Each stands as a document of
 * the cooperative itself (the contract of employment) that claims its lines whole.
 */
@UseCase
@Requires(Permission.ADVISE_CASES)
public class SubmitEffects {

    private static final int NUMBER_LENGTH = 60;
    private static final int MOST_LINES = 3;

    @Inject
    CaseFiles files;

    @Inject
    SettlementIntake intake;

    @Inject
    BusinessPlans plans;

    @Inject
    Cooperatives cooperatives;

    @Inject
    SpendingRules spending;

    @Inject
    Programmes programmes;

    @Inject
    BusinessClock clock;

    SubmitEffects() {}

    /** All effects of the settlement, 1 to 300; a later submission replaces those of the one before. */
    public record Command(CaseRef theCase, List<Effect> effects) implements AboutCase {}

    public Receipt handle(Command command) {
        form(command, clock.day()).orRefuse();
        var file = files.take(command.theCase());
        intake.open(file, true).orRefuse();
        var plan = plans.of(file.number());
        var months = programmes.rules(file.rulesVersion()).monitoring().durabilityMonths();
        new EffectPolicy(plan.lines(), spending.days(file), months)
                .verdict(command.effects())
                .orRefuse();
        var proofs = proofs(command.effects(), file, plan);
        intake.usedOnce(proofs).orRefuse();
        return intake.handIn(file, proofs);
    }

    private List<Proof> proofs(List<Effect> effects, CaseFile file, BusinessPlan plan) {
        var cooperative = cooperatives.of(file.number()).orElseThrow();
        var proofs = new ArrayList<Proof>();
        for (var effect : effects) {
            var entry = entry(effect, cooperative, plan);
            proofs.add(new Proof(
                    file.number(), proofs.size() + 1, entry, cooperative.nip().orElseThrow()));
        }
        return proofs;
    }

    private ProofEntry entry(Effect effect, Cooperative cooperative, BusinessPlan plan) {
        var planned = spending.planned(plan);
        var shares = plan.lines().stream()
                .filter(line -> effect.lines().contains(line.number()))
                .map(line -> new ProofEntry.Share(line.number(), planned.getOrDefault(line.number(), line.fromGrant())))
                .toList();
        return new ProofEntry(
                cooperative.nip().orElseThrow().value(),
                cooperative.registeredName().orElseThrow(),
                effect.documentNumber(),
                effect.employedFrom(),
                effect.keptUntil(),
                shares.stream().map(ProofEntry.Share::amount).collect(Money.summing()),
                Money.ZERO,
                cooperative.account().orElseThrow().value(),
                null,
                false,
                false,
                shares);
    }

    private static Check form(Command command, LocalDate today) {
        var check = new Check();
        check.required("effects", command.effects());
        if (command.effects() != null) {
            check.range("effects", command.effects().size(), 1, SubmitSettlement.MOST_PROOFS);
            for (int i = 0; i < command.effects().size(); i++) {
                effect(check, "effects[" + i + "]", command.effects().get(i), today);
            }
        }
        return check;
    }

    private static void effect(Check check, String at, @Nullable Effect effect, LocalDate today) {
        check.required(at, effect);
        if (effect == null) {
            return;
        }
        check.text(at + ".documentNumber", effect.documentNumber(), NUMBER_LENGTH);
        check.required(at + ".employedFrom", effect.employedFrom());
        check.required(at + ".keptUntil", effect.keptUntil());
        check.required(at + ".lines", effect.lines());
        if (effect.lines() != null) {
            check.range(at + ".lines", effect.lines().size(), 1, MOST_LINES);
        }
        if (effect.employedFrom() != null && effect.keptUntil() != null) {
            check.that(at + ".keptUntil", !effect.keptUntil().isAfter(today), () -> Reason.ofField(
                            at + ".keptUntil", "in-future")
                    .with("day", today));
            check.that(
                    at + ".keptUntil",
                    !effect.keptUntil().isBefore(effect.employedFrom()),
                    "settlement.kept-before-employed");
        }
    }
}
