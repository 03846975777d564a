package pl.pomost.business.composition;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import pl.pomost.business.agreement.GrantedPersonGate;
import pl.pomost.business.applicant.FounderKind;
import pl.pomost.business.applicant.GroupMember;
import pl.pomost.business.applicant.Groups;
import pl.pomost.business.applicant.InitiativeGroup;
import pl.pomost.business.applicant.LegalFounder;
import pl.pomost.business.applicant.Participants;
import pl.pomost.business.casefile.CaseFile;
import pl.pomost.business.casefile.GroupGate;
import pl.pomost.business.casefile.GroupPolicy;
import pl.pomost.business.casefile.Stage;
import pl.pomost.business.decision.Decision;
import pl.pomost.business.decision.Decisions;
import pl.pomost.business.participation.ParticipationGate;
import pl.pomost.business.plan.BusinessPlans;
import pl.pomost.business.plan.PersonLimits;
import pl.pomost.business.programme.Programmes;
import pl.pomost.kernel.calendar.BusinessClock;
import pl.pomost.kernel.money.Money;
import pl.pomost.kernel.refusal.Reason;
import pl.pomost.kernel.refusal.Verdict;

/**
 * Between approval and agreement the founders stay those of the approved application (domain.md 3.2, g16), or change one by one with a
 * manager's consent: the group is then still large enough, the newcomer in no other group (and trained, where the edition recruits), and the approved grant within
 * what the people who remain let it be.
 */
@ApplicationScoped
public class CompositionPolicy {

    private static final Set<Stage> OPEN = EnumSet.of(Stage.APPROVED, Stage.REGISTRATION, Stage.CONTRACT_PREP);

    @Inject
    Groups groups;

    @Inject
    Participants participants;

    @Inject
    GroupGate sizes;

    @Inject
    GroupPolicy joining;

    @Inject
    ParticipationGate trained;

    @Inject
    GrantedPersonGate granted;

    @Inject
    BusinessPlans plans;

    @Inject
    Decisions decisions;

    @Inject
    Programmes programmes;

    @Inject
    Compositions compositions;

    @Inject
    BusinessClock clock;

    CompositionPolicy() {}

    /** Whether founders may change at all now. */
    public Verdict isOpen(CaseFile file) {
        return Verdict.allowed()
                .require(OPEN.contains(file.stage()), () -> Reason.of("composition.stage")
                        .with("stage", file.stage())
                        .with("from", OPEN))
                .require(file.founderKind() == FounderKind.NATURAL_PERSONS, () -> Reason.of("composition.legal"));
    }

    /** Whether that change could be consented to as things stand. */
    Verdict possible(CaseFile file, @Nullable String leaver, @Nullable String joiner) {
        var group = groups.of(file.number());
        var verdict = Verdict.allowed();
        if (leaver != null) {
            verdict = verdict.require(group.has(leaver), () -> Reason.ofField("leaver", "composition.no-member")
                    .with("participant", leaver));
        }
        if (joiner != null) {
            verdict = verdict.and(joins(file, group, joiner));
        }
        if (!verdict.isAllowed()) {
            return verdict;
        }
        var after = group.changed(leaver, joiner, clock.day());
        var rules = programmes.rules(file.rulesVersion());
        return sizes.verdict(file, after, rules)
                .and(withinLimit(file, PersonLimits.of(plans.find(file.number()), after, rules)));
    }

    private Verdict joins(CaseFile file, InitiativeGroup group, String joiner) {
        var rules = programmes.rules(file.rulesVersion());
        return joining.joins(
                        participants.take(joiner),
                        group,
                        clock.day(),
                        rules.group().adultAge())
                .and(trained.trained(file, joiner))
                .and(granted.grantedBefore(file, List.of(joiner)));
    }

    private Verdict withinLimit(CaseFile file, PersonLimits limits) {
        var approved = decisions.approvalOf(file.number()).map(Decision::amount).orElse(Money.ZERO);
        return Verdict.allowed()
                .require(!approved.isMoreThan(limits.total()), () -> Reason.of("composition.above-persons")
                        .with("approved", approved)
                        .with("persons", limits.persons())
                        .with("limit", limits.total()));
    }

    /** Whether the papers name just the people of the group, and no change waits for its answer. */
    Verdict asApproved(CaseFile file) {
        var verdict = Verdict.allowed();
        for (var change : compositions.changesOf(file.number())) {
            verdict = verdict.require(
                    !change.isOpen(), () -> Reason.of("composition.unanswered").with("number", change.number()));
        }
        var named = compositions.namedIn(file.number());
        if (named.isEmpty()) {
            return verdict.and(Verdict.refused(Reason.of("composition.not-named")));
        }
        var expected = founders(file);
        var persons = named.get().persons();
        for (var person : expected) {
            verdict = verdict.require(persons.contains(person), () -> Reason.of("composition.missing")
                    .with("person", person));
        }
        var strangers = named.get().others()
                + (int) persons.stream()
                        .filter(person -> !expected.contains(person))
                        .count();
        return verdict.require(
                strangers == 0, () -> Reason.of("composition.others").with("others", strangers));
    }

    /** Whom the papers should name: the members by number, or the founding legal persons by tax number. */
    public List<String> founders(CaseFile file) {
        var group = groups.of(file.number());
        return file.founderKind() == FounderKind.LEGAL_PERSONS
                ? group.legalFounders().stream()
                        .map(LegalFounder::nip)
                        .map(nip -> nip.value())
                        .toList()
                : group.members().stream().map(GroupMember::participantNumber).toList();
    }
}
