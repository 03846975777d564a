package pl.pomost.business.security;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import pl.pomost.business.agreement.Agreements;
import pl.pomost.business.agreement.Cooperatives;
import pl.pomost.business.agreement.Security.Kind;
import pl.pomost.business.agreement.Security.Need;
import pl.pomost.business.casefile.CaseFile;
import pl.pomost.business.decision.Decisions;
import pl.pomost.business.programme.PledgeRules;
import pl.pomost.business.programme.Programmes;
import pl.pomost.business.programme.SupportRules;
import pl.pomost.business.reference.MinimumWages;
import pl.pomost.kernel.calendar.BusinessClock;
import pl.pomost.kernel.money.Money;
import pl.pomost.kernel.refusal.Reason;
import pl.pomost.kernel.refusal.Verdict;

/** What each kind of security must prove, and whether those of a case secure it, all by the figures of its rules. */
@ApplicationScoped
public class PledgePolicy {

    @Inject
    Pledges pledges;

    @Inject
    Programmes programmes;

    @Inject
    Decisions decisions;

    @Inject
    Agreements agreements;

    @Inject
    Cooperatives cooperatives;

    @Inject
    MinimumWages wages;

    @Inject
    BusinessClock clock;

    PledgePolicy() {}

    /** All reasons why the security does not secure the case today. */
    public Verdict verifiable(CaseFile file, Pledge pledge) {
        var rules = programmes.rules(file.rulesVersion());
        var verdict = Verdict.allowed();
        if (pledge.kind().needs(Need.AMOUNT) || pledge.kind() == Kind.PROMISSORY_NOTE) {
            var terms = rules.security();
            var note = pledge.kind() == Kind.PROMISSORY_NOTE;
            var needed = note ? terms.noteFor(secured(file)) : secured(file);
            var amount = pledge.amount().orElse(Money.ZERO);
            verdict = verdict.require(
                    !amount.isLessThan(needed) || coversWithout(file, pledge, terms, note),
                    () -> Reason.of("pledge.too-little").with("amount", amount).with("needed", needed));
        }
        if (pledge.kind().needs(Need.EXPIRY)) {
            verdict = verdict.and(longEnough(file, rules, pledge));
        }
        verdict = verdict.require(
                pledge.kind() != Kind.CORPORATE_SURETY || pledge.giverNumber().isPresent(),
                () -> Reason.of("pledge.no-legal-person"));
        return pledge.kind().needs(Need.INCOME) ? verdict.and(guarantor(rules, pledge)) : verdict;
    }

    /** Whether the grant is covered already, so that this one may secure less: a bridging support. Beside a note only notes count. */
    private boolean coversWithout(CaseFile file, Pledge pledge, PledgeRules terms, boolean note) {
        var others = Cover.of(
                live(file).stream()
                        .filter(each -> each != pledge && each.state().compareTo(PledgeState.VERIFIED) >= 0)
                        .toList(),
                terms);
        return !(note ? others.notes() : others.notes().plus(others.others())).isLessThan(secured(file));
    }

    /** All reasons why those in force do not cover the grant and so much support besides; none where the rules ask for nothing. */
    public Verdict covers(CaseFile file, Money support) {
        var terms = programmes.rules(file.rulesVersion()).security();
        if (!terms.isOn()) {
            return Verdict.allowed();
        }
        var today = clock.day();
        var cover =
                Cover.of(live(file).stream().filter(each -> each.holdsOn(today)).toList(), terms);
        var grant = secured(file);
        return Verdict.allowed()
                .require(!cover.sum().isLessThan(grant.plus(support)), () -> Reason.of("pledge.not-covered")
                        .with("grant", grant)
                        .with("support", support)
                        .with("needed", grant.plus(support))
                        .with("notes", cover.notes())
                        .with("interest", terms.noteInterest())
                        .with("others", cover.others())
                        .with("persons", cover.persons())
                        .with("covered", cover.sum()));
    }

    private Verdict longEnough(CaseFile file, SupportRules rules, Pledge pledge) {
        var durable = cooperatives
                .of(file.number())
                .flatMap(cooperative -> cooperative.durableUntil(rules))
                .orElseGet(() -> clock.day().plusMonths(rules.monitoring().durabilityMonths()));
        var needed = durable.plusMonths(rules.security().guaranteeExtraMonths());
        var until = pledge.validUntil().orElse(clock.day());
        return Verdict.allowed().require(!until.isBefore(needed), () -> Reason.of("pledge.too-short")
                .with("until", until)
                .with("needed", needed)
                .with("durable", durable)
                .with("months", rules.security().guaranteeExtraMonths()));
    }

    private Verdict guarantor(SupportRules rules, Pledge pledge) {
        var oldest = clock.day().minusMonths(rules.security().incomeCertificateMonths());
        var proved = pledge.incomeProvedOn().orElse(LocalDate.MIN);
        var wage = wages.inForceOn(clock.day());
        var percent = rules.security().incomePercent();
        var least = new Money(wage.amount()
                .amount()
                .multiply(BigDecimal.valueOf(percent))
                .divide(BigDecimal.valueOf(100), 2, RoundingMode.UP));
        var income = pledge.monthlyIncome().orElse(Money.ZERO);
        return Verdict.allowed()
                .require(!proved.isBefore(oldest), () -> Reason.of("pledge.old-income")
                        .with("proved", proved)
                        .with("oldest", oldest))
                .require(!income.isLessThan(least), () -> Reason.of("pledge.low-income")
                        .with("income", income)
                        .with("least", least)
                        .with("percent", percent)
                        .with("wage", wage.amount()))
                .require(pledge.spouseConsents(), () -> Reason.of("pledge.no-spouse"));
    }

    /** All reasons why the securities of a case do not let the agreement be signed; none where the rules ask for nothing. */
    public Verdict signable(CaseFile file) {
        var terms = programmes.rules(file.rulesVersion()).security();
        if (!terms.isOn()) {
            return Verdict.allowed();
        }
        var live = live(file);
        return Verdict.allowed()
                .require(!live.isEmpty(), () -> Reason.of("pledge.none"))
                .and(eachIn(live, PledgeState.VERIFIED))
                .require(
                        !terms.isNoteRequired()
                                || live.stream().anyMatch(pledge -> pledge.kind() == Kind.PROMISSORY_NOTE),
                        () -> Reason.of("pledge.no-note"))
                .and(guarantors(live, terms.perGuarantor(), secured(file)));
    }

    /** All reasons why nothing is paid now; none where the rules ask for nothing. */
    public Verdict payable(CaseFile file) {
        if (!programmes.rules(file.rulesVersion()).security().isOn()) {
            return Verdict.allowed();
        }
        var today = clock.day();
        var verdict = eachIn(live(file), PledgeState.ACTIVE);
        for (var pledge : live(file)) {
            verdict = verdict.require(
                    pledge.state() != PledgeState.ACTIVE || pledge.holdsOn(today), () -> Reason.of("pledge.expired")
                            .with("pledge", pledge.number())
                            .with("until", pledge.validUntil().orElse(today)));
        }
        return verdict;
    }

    private static Verdict eachIn(List<Pledge> live, PledgeState least) {
        var verdict = Verdict.allowed();
        for (var pledge : live) {
            verdict = verdict.require(pledge.state().compareTo(least) >= 0, () -> Reason.of("pledge.not-yet")
                    .with("pledge", pledge.number())
                    .with("kind", pledge.kind())
                    .with("state", pledge.state())
                    .with("needed", least));
        }
        return verdict;
    }

    /** Where persons guarantee, one for each so many złoty. */
    private static Verdict guarantors(List<Pledge> live, Money each, Money amount) {
        var persons = live.stream()
                .filter(pledge -> pledge.kind() == Kind.PERSONAL_SURETY)
                .count();
        var needed = amount.amount().divide(each.amount(), 0, RoundingMode.UP).longValueExact();
        return Verdict.allowed().require(persons == 0 || persons >= needed, () -> Reason.of("pledge.few-guarantors")
                .with("persons", persons)
                .with("needed", needed)
                .with("each", each)
                .with("amount", amount));
    }

    List<Pledge> live(CaseFile file) {
        return pledges.of(file.number()).stream()
                .filter(pledge -> !pledge.state().isOver())
                .toList();
    }

    /** The amount that is secured: what was agreed, or else approved. */
    private Money secured(CaseFile file) {
        return agreements
                .of(file.number())
                .map(signed -> signed.amount())
                .or(() -> decisions.approvalOf(file.number()).map(decision -> decision.amount()))
                .orElse(Money.ZERO);
    }
}
