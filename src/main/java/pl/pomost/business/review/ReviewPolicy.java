package pl.pomost.business.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import pl.pomost.business.bridging.BridgingKind;
import pl.pomost.business.bridging.BridgingState;
import pl.pomost.business.bridging.BridgingSupport;
import pl.pomost.business.card.MeritCard;
import pl.pomost.business.card.MeritCards;
import pl.pomost.business.casefile.CaseFile;
import pl.pomost.business.office.User;
import pl.pomost.business.office.Users;
import pl.pomost.business.programme.BridgingProcedure;
import pl.pomost.business.programme.Programmes;
import pl.pomost.kernel.access.Actor;
import pl.pomost.kernel.access.Role;
import pl.pomost.kernel.money.Share;
import pl.pomost.kernel.refusal.Reason;
import pl.pomost.kernel.refusal.Refusal;
import pl.pomost.kernel.refusal.Verdict;

/** What an application must have, who may assess it, and what its rounds come to, by the rules of the case. */
@ApplicationScoped
public class ReviewPolicy {

    private static final Set<BridgingState> ASSESSED =
            EnumSet.of(BridgingState.FORMAL, BridgingState.MERIT, BridgingState.APPEAL);

    @Inject
    Reviews reviews;

    @Inject
    Programmes programmes;

    @Inject
    Users users;

    @Inject
    MeritCards cards;

    ReviewPolicy() {}

    /** The settings of the case about bridging support. */
    public BridgingProcedure procedure(CaseFile file) {
        return programmes.rules(file.rulesVersion()).bridgingProcedure();
    }

    /** Whether that kind is scored on a card. */
    public boolean withCard(CaseFile file, BridgingKind kind) {
        return kind == BridgingKind.EXTENDED || procedure(file).basicMerit();
    }

    /** The form of the card of the case. */
    public MeritCard card(CaseFile file) {
        return cards.of(procedure(file).card());
    }

    /** The share of all points that a card needs where its form names no points. */
    Share threshold(CaseFile file) {
        return programmes.rules(file.rulesVersion()).scores().threshold();
    }

    /** The papers that an application of that kind must have. */
    public List<String> papers(CaseFile file, BridgingKind kind) {
        return kind == BridgingKind.BASIC
                ? procedure(file).basicPapers()
                : procedure(file).extendedPapers();
    }

    /** All papers that are still missing. */
    Verdict complete(CaseFile file, BridgingSupport support) {
        var given = reviews.papersOf(file.number()).stream()
                .filter(paper -> paper.supportId().equals(support.id()))
                .map(paper -> paper.paper().name())
                .collect(Collectors.toSet());
        var verdict = Verdict.allowed();
        for (var paper : papers(file, support.kind())) {
            verdict = verdict.require(given.contains(paper), () -> Reason.of("review.paper-missing")
                    .with("paper", paper));
        }
        return verdict;
    }

    /** The round that is or was worked on last. */
    Optional<BridgingReview> last(BridgingSupport support) {
        return reviews.of(support).stream().reduce((earlier, later) -> later);
    }

    /** The round that the actor works on now. @throws Refusal RULE when the state has none, or it is somebody else's */
    BridgingReview mine(BridgingSupport support, Actor actor) {
        var review = ASSESSED.contains(support.state()) ? open(support) : Optional.<BridgingReview>empty();
        return review.filter(each -> actor.isPerson(each.assessor()))
                .orElseThrow(() -> new Refusal(
                        Refusal.Kind.RULE, Reason.of("review.not-yours").with("state", support.state())));
    }

    /** Whether somebody works on that round now. */
    public boolean isOpen(BridgingSupport support, BridgingReview review) {
        return ASSESSED.contains(support.state()) && review.round() == round(support);
    }

    /** The round of the state: the second one while an appeal is heard. */
    Optional<BridgingReview> open(BridgingSupport support) {
        return reviews.of(support).stream()
                .filter(review -> review.round() == round(support))
                .findFirst();
    }

    static final int FIRST = 1;
    static final int SECOND = FIRST + 1;

    /** Whether what was found speaks for the support; a worse second round changes nothing, where the rules say so. */
    boolean isPositive(CaseFile file, BridgingSupport support) {
        var withCard = withCard(file, support.kind());
        var rounds = reviews.of(support);
        return programmes.rules(file.rulesVersion()).appeal().lowerScoreKeepsOld()
                ? rounds.stream().anyMatch(round -> round.isPositive(withCard))
                : last(support).filter(round -> round.isPositive(withCard)).isPresent();
    }

    /** Whether the first round spoke against the support. */
    boolean beganNegative(CaseFile file, BridgingSupport support) {
        var withCard = withCard(file, support.kind());
        return reviews.of(support).stream()
                .filter(review -> review.round() == FIRST)
                .noneMatch(review -> review.isPositive(withCard));
    }

    /** Whether the round has found all that it was asked. */
    public boolean isFinished(CaseFile file, BridgingSupport support, BridgingReview review) {
        return review.isChecked() && (!review.isFormMet() || review.isScored() || !withCard(file, support.kind()));
    }

    /** An assessor who works here, never advised the case, never assessed this application and is not who gives it. */
    Verdict mayAssess(String account, CaseFile file, BridgingSupport support, Actor chair) {
        var assesses = users.find(account)
                .filter(User::isActive)
                .filter(user -> user.roles().contains(Role.ASSESSOR))
                .isPresent();
        var before = reviews.of(support).stream()
                .filter(review -> review.round() < round(support))
                .anyMatch(review -> review.assessor().equals(account));
        return Verdict.allowed()
                .require(assesses, () -> Reason.ofField("assessor", "assessor.no-role")
                        .with("account", account))
                .require(!file.advisors().contains(account), () -> Reason.ofField("assessor", "assessor.advised")
                        .with("account", account))
                .require(!before, () -> Reason.ofField("assessor", "assessor.seated-before")
                        .with("account", account))
                .require(
                        !account.equals(support.decidedBy().orElse("")),
                        () -> Reason.ofField("assessor", "review.decided-first").with("account", account))
                .require(!chair.isPerson(account), () -> Reason.ofField("assessor", "review.own-assessor"));
    }

    /** Number of the round that the state of the support asks for. */
    static int round(BridgingSupport support) {
        return support.state() == BridgingState.APPEAL ? SECOND : FIRST;
    }

    /** Accounts that could be given the application. */
    public List<String> assessors(CaseFile file, BridgingSupport support, Actor chair) {
        return users.holding(Role.ASSESSOR).stream()
                .map(User::account)
                .filter(account -> mayAssess(account, file, support, chair).isAllowed())
                .sorted()
                .toList();
    }
}
