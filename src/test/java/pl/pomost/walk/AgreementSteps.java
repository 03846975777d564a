package pl.pomost.walk;

import static pl.pomost.kernel.access.Role.ACCOUNTANT;
import static pl.pomost.kernel.access.Role.ADVISOR;
import static pl.pomost.kernel.access.Role.MANAGER;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import pl.pomost.business.annex.Annex;
import pl.pomost.business.annex.Annexes;
import pl.pomost.business.annex.AnswerAnnex;
import pl.pomost.business.annex.ProposeAnnex;
import pl.pomost.business.casefile.Stage;
import pl.pomost.business.composition.AnswerComposition;
import pl.pomost.business.composition.CompositionPolicy;
import pl.pomost.business.composition.Compositions;
import pl.pomost.business.composition.NameFounders;
import pl.pomost.business.composition.ProposeComposition;
import pl.pomost.business.membership.ActivityPause;
import pl.pomost.business.membership.EndPause;
import pl.pomost.business.membership.Membership;
import pl.pomost.business.membership.Memberships;
import pl.pomost.business.membership.RecordJoining;
import pl.pomost.business.membership.RecordLeaving;
import pl.pomost.business.membership.RecordPause;
import pl.pomost.business.membership.Tie;
import pl.pomost.business.monitoring.FillPost;
import pl.pomost.business.monitoring.OpenPost;
import pl.pomost.business.monitoring.VacatePost;
import pl.pomost.business.security.EndSecurity;
import pl.pomost.business.security.PlanSecurity;
import pl.pomost.business.security.Pledge;
import pl.pomost.business.security.PledgeEnd;
import pl.pomost.business.security.PledgeState;
import pl.pomost.business.security.PledgeTerms;
import pl.pomost.business.security.Pledges;
import pl.pomost.business.security.ReceiveSecurity;
import pl.pomost.business.security.VerifySecurity;
import pl.pomost.given.GivenSecurity;
import pl.pomost.kernel.money.Money;

/** What happens around a signed agreement: its securities, its annexes, and who comes and goes. */
final class AgreementSteps {

    static final List<Stage> AGREED_AT = List.of(
            Stage.CONTRACT_SIGNED,
            Stage.SPENDING,
            Stage.SETTLEMENT_SUBMITTED,
            Stage.SETTLEMENT_CORRECTION,
            Stage.SETTLED,
            Stage.MONITORING,
            Stage.SUSPENDED);
    static final List<Stage> SECURED_AT =
            Stream.concat(Stream.of(Stage.CONTRACT_PREP), AGREED_AT.stream()).toList();

    private AgreementSteps() {}

    // ------------------------------------------------------------ founders

    /** Whoever leads answers what waits; by chance somebody leaves, joins or takes another's place. */
    static List<Step> composition() {
        return List.of(
                Step.maybe(ProposeComposition.class, ADVISOR, AgreementSteps::proposed),
                Step.maybe(
                        AnswerComposition.class,
                        MANAGER,
                        w -> w.office.the(Compositions.class).changesOf(w.given.number()).stream()
                                .filter(each -> each.isOpen() || w.byChance())
                                .findFirst()
                                .map(each -> new AnswerComposition.Command(
                                        w.ref(),
                                        each.number(),
                                        !w.isLeading() && w.byChance(),
                                        "Plan opierał się na niej."))));
    }

    private static Optional<Object> proposed(Walk walk) {
        var members = walk.given.group().members();
        if (walk.isLeading() || members.isEmpty()) {
            return Optional.empty();
        }
        var leaver = walk.pick(members.get(0).participantNumber(), walk.any(walk.people()), "");
        var joiner = walk.pick(walk.any(walk.people()), "");
        return Optional.of(new ProposeComposition.Command(walk.ref(), leaver, joiner, "Tak wyszło."));
    }

    /** The papers name the people of the group, unless somebody leads astray. */
    static NameFounders.Command named(Walk walk) {
        var founders = walk.office.the(CompositionPolicy.class).founders(walk.given.file());
        return new NameFounders.Command(walk.ref(), founders, walk.isLeading() ? 0 : walk.pick(0, 0, 1));
    }

    // ------------------------------------------------------------ securities

    static List<Step> securities() {
        return List.of(
                Step.maybe(PlanSecurity.class, ADVISOR, AgreementSteps::planned),
                Step.maybe(ReceiveSecurity.class, ADVISOR, w -> pledge(w, PledgeState.PLANNED)
                        .map(pledge -> new ReceiveSecurity.Command(w.ref(), pledge.number(), w.today(), "sejf"))),
                Step.maybe(VerifySecurity.class, ACCOUNTANT, w -> pledge(w, PledgeState.RECEIVED)
                        .map(pledge -> new VerifySecurity.Command(w.ref(), pledge.number()))),
                Step.maybe(EndSecurity.class, MANAGER, w -> ending(w)));
    }

    private static Optional<Object> planned(Walk walk) {
        var none = pledges(walk).allMatch(pledge -> pledge.state().isOver());
        if (walk.isLeading() ? !none : !walk.byChance()) {
            return Optional.empty();
        }
        var terms = walk.pick(
                PledgeTerms.note("zarząd", Money.of("100000.00")),
                PledgeTerms.note("zarząd", Money.of("0.01")),
                GivenSecurity.guarantor(walk.today(), "9000.00", true),
                GivenSecurity.guarantor(walk.today(), "100.00", false),
                GivenSecurity.guarantee("100000.00", walk.today().plusYears(2)),
                GivenSecurity.guarantee("100000.00", walk.today().plusDays(20)));
        return Optional.of(new PlanSecurity.Command(walk.ref(), terms));
    }

    /** Puts in force what is verified; any other end by chance, and of what cannot be verified when the walk leads out. */
    private static Optional<Object> ending(Walk walk) {
        var end = walk.pick(PledgeEnd.ACTIVATE, PledgeEnd.values());
        return pledges(walk)
                .filter(pledge -> !pledge.state().isOver())
                .filter(pledge -> !walk.isLeading() || pledge.state() == PledgeState.VERIFIED)
                .findFirst()
                .map(pledge -> new EndSecurity.Command(walk.ref(), pledge.number(), end, "Protokół."));
    }

    private static Optional<Pledge> pledge(Walk walk, PledgeState state) {
        return pledges(walk).filter(pledge -> pledge.state() == state).findFirst();
    }

    private static Stream<Pledge> pledges(Walk walk) {
        return walk.office.the(Pledges.class).of(walk.given.number()).stream();
    }

    // ------------------------------------------------------------ annexes

    static List<Step> annexes() {
        return List.of(
                Step.byChance(
                        ProposeAnnex.class,
                        ADVISOR,
                        w -> new ProposeAnnex.Command(
                                w.ref(),
                                w.any(Arrays.asList(Annex.Kind.values())),
                                w.today().plusDays(w.between(-5, 60)),
                                w.pick(1, 99),
                                Money.of(w.pick("12000.00", "0.01", "1000000.00")),
                                "Pięć osób.",
                                "Sześć osób.",
                                null,
                                "Dostawca się spóźnia.")),
                Step.maybe(AnswerAnnex.class, MANAGER, w -> w.office.the(Annexes.class).of(w.given.number()).stream()
                        .filter(annex -> annex.state() == Annex.AnnexState.PROPOSED)
                        .findFirst()
                        .map(annex -> new AnswerAnnex.Command(
                                w.ref(), annex.proposal(), w.pick(true, false), "Bez uzasadnienia."))));
    }

    // ------------------------------------------------------------ who comes and goes

    static List<Step> roll() {
        return List.of(
                Step.byChance(
                        RecordJoining.class,
                        ADVISOR,
                        w -> new RecordJoining.Command(
                                w.ref(),
                                null,
                                "Osoba " + w.between(1, 4),
                                w.pick(Tie.MEMBER, Tie.EMPLOYED),
                                w.today().plusDays(w.between(-20, 20)),
                                "Uchwała.")),
                Step.byChance(
                        RecordLeaving.class,
                        ADVISOR,
                        w -> new RecordLeaving.Command(
                                w.ref(),
                                w.pick(present(w), w.between(1, 9)),
                                w.today().plusDays(w.between(-10, 10)),
                                "Wystąpiła.")),
                Step.byChance(
                        RecordPause.class,
                        ADVISOR,
                        w -> new RecordPause.Command(w.ref(), w.today().plusDays(w.between(-10, 10)), "Remont.")),
                Step.maybe(EndPause.class, ADVISOR, w -> pause(w).map(
                                pause -> new EndPause.Command(w.ref(), pause.number(), later(pause, w)))),
                Step.byChance(OpenPost.class, ADVISOR, w -> new OpenPost.Command(w.ref(), "kucharka", w.today())),
                Step.byChance(
                        FillPost.class, ADVISOR, w -> new FillPost.Command(w.ref(), 1, "Ewa Próbna", true, w.today())),
                Step.byChance(
                        VacatePost.class, ADVISOR, w -> new VacatePost.Command(w.ref(), 1, w.today(), "Odeszła.")));
    }

    private static java.time.LocalDate later(ActivityPause pause, Walk walk) {
        return pause.beganOn().isAfter(walk.today()) ? pause.beganOn() : walk.today();
    }

    private static Optional<ActivityPause> pause(Walk walk) {
        return walk.office.the(Memberships.class).pausesOf(walk.given.number()).stream()
                .filter(pause -> pause.endedOn().isEmpty())
                .findFirst();
    }

    private static int present(Walk walk) {
        return walk.office.the(Memberships.class).of(walk.given.number()).stream()
                .filter(each -> each.leftOn().isEmpty())
                .map(Membership::number)
                .findFirst()
                .orElse(1);
    }
}
