package pl.pomost.business.membership;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import pl.pomost.business.agreement.Cooperative;
import pl.pomost.business.agreement.Cooperatives;
import pl.pomost.business.applicant.FounderKind;
import pl.pomost.business.applicant.Groups;
import pl.pomost.business.casefile.CaseFile;
import pl.pomost.business.casefile.SeparationPolicy;
import pl.pomost.business.casefile.Stage;
import pl.pomost.business.programme.Programmes;
import pl.pomost.business.programme.RegistrationPaper;
import pl.pomost.kernel.access.Actor;
import pl.pomost.kernel.calendar.BusinessClock;
import pl.pomost.kernel.refusal.Check;
import pl.pomost.kernel.refusal.Reason;
import pl.pomost.kernel.refusal.Refusal;
import pl.pomost.kernel.refusal.Verdict;

/**
 * The roll of a cooperative: the founders from the day of their resolution, then whoever joined and left. Until somebody
 * does, nothing is recorded: the group says who they are.
 */
@ApplicationScoped
public class RollPolicy {

    /** Longest reason, in characters. */
    public static final int REASON_LENGTH = 500;

    @Inject
    Memberships memberships;

    @Inject
    Groups groups;

    @Inject
    Cooperatives cooperatives;

    @Inject
    Programmes programmes;

    @Inject
    SeparationPolicy separation;

    @Inject
    BusinessClock clock;

    RollPolicy() {}

    /** The roll of a case as it stands. */
    public Roll roll(CaseFile file) {
        return roll(file, cooperatives.of(file.number()));
    }

    /** As above, for a cooperative that was read already. */
    Roll roll(CaseFile file, Optional<Cooperative> cooperative) {
        var kept = memberships.of(file.number());
        return new Roll(
                kept.isEmpty() ? founders(file, cooperative) : kept,
                memberships.pausesOf(file.number()),
                begins(file, cooperative));
    }

    /** The last of the resolution, the entry in the register, the start of activity and, where the rules ask, the first insured day. */
    private LocalDate begins(CaseFile file, Optional<Cooperative> cooperative) {
        var asked =
                programmes.rules(file.rulesVersion()).registrationPapers().contains(RegistrationPaper.SOCIAL_INSURANCE);
        return Stream.of(
                        cooperative.map(Cooperative::resolvedOn),
                        cooperative.flatMap(Cooperative::registeredOn),
                        cooperative.flatMap(Cooperative::activityStartedOn),
                        cooperative.flatMap(Cooperative::insuredSince).filter(day -> asked))
                .flatMap(Optional::stream)
                .max(LocalDate::compareTo)
                .orElse(LocalDate.MIN);
    }

    /** The roll, kept from now on. */
    Roll kept(CaseFile file) {
        if (memberships.of(file.number()).isEmpty()) {
            founders(file, cooperatives.of(file.number())).forEach(memberships::add);
        }
        return roll(file);
    }

    Membership membership(Roll roll, int number) {
        return roll.membership(number).orElseThrow(() -> Refusal.unknown("membership", number));
    }

    /** The advisor of the case records it, while there is a registered cooperative whose case is not over. */
    Verdict records(CaseFile file, Actor actor) {
        var registered =
                cooperatives.of(file.number()).filter(Cooperative::isRegistered).isPresent();
        return separation
                .writes(file, actor)
                .require(registered && !file.stage().isEnd(), () -> Reason.of("membership.wrong-stage")
                        .with("stage", file.stage()));
    }

    /** The same of whoever joins or leaves: until the agreement is signed that takes a manager's consent (domain.md 3.2, g16). */
    Verdict changes(CaseFile file, Actor actor) {
        return records(file, actor)
                .require(
                        file.stage() != Stage.CONTRACT_PREP || file.founderKind() != FounderKind.NATURAL_PERSONS,
                        () -> Reason.of("membership.by-consent"));
    }

    /** A day that must be given, from the founding to a year ahead: what is announced is recorded before it comes. */
    LocalDate day(Check check, String field, @Nullable LocalDate day) {
        check.required(field, day);
        var latest = clock.day().plusYears(1);
        check.that(field, day == null || !day.isAfter(latest), () -> Reason.ofField(field, "membership.too-far")
                .with("latest", latest));
        return day == null ? clock.day() : day;
    }

    private List<Membership> founders(CaseFile file, Optional<Cooperative> cooperative) {
        var since = cooperative.map(Cooperative::resolvedOn).orElse(file.openedOn());
        var group = groups.of(file.number());
        var all = new ArrayList<Membership>();
        if (group.founderKind() == FounderKind.NATURAL_PERSONS) {
            group.members()
                    .forEach(member -> all.add(
                            new Membership(file.number(), all.size() + 1, member.participantNumber(), null, Tie.MEMBER)
                                    .from(since, null)));
            return all;
        }
        var places = group.personsCounted(programmes.rules(file.rulesVersion()));
        while (all.size() < places) {
            all.add(new Membership(file.number(), all.size() + 1, null, null, Tie.EMPLOYED).from(since, null));
        }
        return all;
    }
}
