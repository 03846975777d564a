package pl.pomost.business.recruitment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import pl.pomost.business.programme.Programmes;
import pl.pomost.business.programme.RecruitmentTerms;
import pl.pomost.kernel.calendar.BusinessClock;
import pl.pomost.kernel.refusal.Reason;
import pl.pomost.kernel.refusal.Verdict;
import pl.pomost.kernel.usecase.Door;

/**
 * Puts the recruitment of an edition together: the mean of the cards of each person, the reserve first, then the newcomers
 * by points, by the moment of the receipt, by the number of the form; places go along that order.
 */
@ApplicationScoped
public class RecruitmentBook {

    private static final Comparator<RecruitmentDraft.Line> ORDER = Comparator.comparing(RecruitmentDraft.Line::points)
            .reversed()
            .thenComparing(RecruitmentDraft.Line::receivedAt)
            .thenComparing(RecruitmentDraft.Line::formNumber);

    @Inject
    Programmes programmes;

    @Inject
    Enrolments enrolments;

    @Inject
    RecruitmentCommittee committee;

    @Inject
    BusinessClock clock;

    @Inject
    Door door;

    RecruitmentBook() {}

    /** The list as it would be now. @param withNewcomers whether people who wait for their first list come onto it */
    public RecruitmentDraft draft(String edition, boolean withNewcomers) {
        var version = programmes.rulesOf(programmes.edition(edition), clock.day());
        var terms = programmes.rules(version).recruitment();
        var taken = (int) enrolments.placesTaken(edition);
        var needed = needed(terms);
        var newcomers = withNewcomers ? newcomers(edition) : List.<RecruitmentDraft.Line>of();
        var ordered = Stream.concat(
                        reserve(edition).stream(), newcomers.stream().sorted(ORDER))
                .toList();
        var number = enrolments.listsOf(edition).size() + 1;
        return new RecruitmentDraft(
                edition, number, version, terms.places(), taken, needed, along(ordered, terms, taken, needed));
    }

    /**
     * The reserve in its order: that of the latest list. Whoever came to it by an appeal since stands before the first who has
     * fewer points, or as many and came later.
     */
    public List<RecruitmentDraft.Line> reserve(String edition) {
        var lists = enrolments.listsOf(edition);
        if (lists.isEmpty()) {
            return List.of();
        }
        var latest = lists.get(lists.size() - 1);
        var waiting = new ArrayList<>(enrolments.at(edition, EnrolmentStage.RESERVE));
        var reserve = new ArrayList<RecruitmentDraft.Line>();
        for (var place : enrolments.placesOf(latest)) {
            waiting.stream()
                    .filter(each -> each.id().equals(place.enrolmentId()) && !each.isAppealedAfter(latest.number()))
                    .findFirst()
                    .ifPresent(each -> reserve.add(waits(each, place.cards(), place.points())));
        }
        waiting.removeIf(each -> reserve.stream().anyMatch(line -> line.enrolment() == each));
        waiting.stream().map(this::afterAppeal).sorted(ORDER).forEach(line -> insert(reserve, line));
        return List.copyOf(reserve);
    }

    private static void insert(List<RecruitmentDraft.Line> reserve, RecruitmentDraft.Line line) {
        var at = IntStream.range(0, reserve.size())
                .filter(place -> ORDER.compare(line, reserve.get(place)) < 0)
                .findFirst()
                .orElse(reserve.size());
        reserve.add(at, line);
    }

    private RecruitmentDraft.Line afterAppeal(Enrolment enrolment) {
        var cards = enrolments.appealCardsOf(enrolment);
        return waits(enrolment, cards.size(), enrolment.appealPoints().orElseGet(() -> mean(cards)));
    }

    private static RecruitmentDraft.Line waits(Enrolment enrolment, int cards, BigDecimal points) {
        return new RecruitmentDraft.Line(
                enrolment,
                enrolment.formNumber().orElseThrow(),
                cards,
                points,
                enrolment.receivedAt().orElseThrow(),
                RecruitmentDraft.Admission.RESERVE);
    }

    private List<RecruitmentDraft.Line> newcomers(String edition) {
        return enrolments.at(edition, EnrolmentStage.MERIT_CHECK).stream()
                .map(this::line)
                .toList();
    }

    private RecruitmentDraft.Line line(Enrolment enrolment) {
        var cards = enrolments.cardsOf(enrolment);
        return new RecruitmentDraft.Line(
                enrolment,
                enrolment.formNumber().orElseThrow(),
                cards.size(),
                mean(cards),
                enrolment.receivedAt().orElseThrow(),
                RecruitmentDraft.Admission.NOT_QUALIFIED);
    }

    /** All that speaks against approving the list now. */
    public Verdict against(RecruitmentDraft draft) {
        var newcomers = draft.lines().stream()
                .filter(line -> line.enrolment().stage() == EnrolmentStage.MERIT_CHECK)
                .toList();
        return Verdict.allowed()
                .require(!newcomers.isEmpty(), () -> Reason.of("enrolment.nobody-waits")
                        .with("edition", draft.edition()))
                .and(ended(draft))
                .and(settled(draft.edition()))
                .and(scored(newcomers))
                .and(separated(draft));
    }

    /** Whoever applies on the last day of the call is treated like all others, where the rules say so. */
    private Verdict ended(RecruitmentDraft draft) {
        var edition = programmes.edition(draft.edition());
        var waits = programmes.rules(draft.rulesVersion()).recruitment().isListAfterCall();
        return Verdict.allowed()
                .require(!waits || clock.day().isAfter(edition.openUntil()), () -> Reason.of("enrolment.call-open")
                        .with("edition", edition.code())
                        .with("until", edition.openUntil())
                        .with("day", clock.day()));
    }

    /** Whoever waits and appeals is passed over by nobody: the list waits for the decision. */
    Verdict settled(String edition) {
        var open = enrolments.at(edition, EnrolmentStage.APPEAL).stream()
                .filter(each ->
                        each.appealedAt().filter(EnrolmentStage.RESERVE::equals).isPresent())
                .flatMap(each -> each.formNumber().stream())
                .toList();
        return Verdict.allowed().require(open.isEmpty(), () -> Reason.of("enrolment.appeals-open")
                .with("forms", open));
    }

    private Verdict scored(List<RecruitmentDraft.Line> newcomers) {
        var lacking = newcomers.stream()
                .filter(line -> line.cards() < committee(line))
                .toList();
        return Verdict.allowed().require(lacking.isEmpty(), () -> Reason.of("enrolment.too-few-cards")
                .with("forms", forms(lacking))
                .with("needed", committee(lacking.get(0))));
    }

    /** Whoever scored somebody on the list does not approve it. */
    Verdict separated(RecruitmentDraft draft) {
        var scored = draft.lines().stream()
                .filter(line -> committee.hasScored(line.enrolment(), door.actor()))
                .toList();
        return Verdict.allowed().require(scored.isEmpty(), () -> Reason.of("enrolment.scored-yourself")
                .with("forms", forms(scored)));
    }

    private int committee(RecruitmentDraft.Line line) {
        return programmes.rules(line.enrolment().rulesVersion()).recruitment().committee();
    }

    private static List<String> forms(List<RecruitmentDraft.Line> lines) {
        return lines.stream().map(RecruitmentDraft.Line::formNumber).toList();
    }

    /** Points that qualify: the share of the highest points, two decimals. */
    public static BigDecimal needed(RecruitmentTerms terms) {
        return terms.threshold()
                .percent()
                .multiply(BigDecimal.valueOf(terms.points()))
                .movePointLeft(2)
                .setScale(2, RoundingMode.HALF_UP);
    }

    /** Mean of the points of all cards, two decimals; nothing without cards. */
    public static BigDecimal mean(List<InterviewCard> cards) {
        var sum = cards.stream().mapToInt(InterviewCard::points).sum();
        return cards.isEmpty()
                ? BigDecimal.ZERO.setScale(2)
                : BigDecimal.valueOf(sum).divide(BigDecimal.valueOf(cards.size()), 2, RoundingMode.HALF_UP);
    }

    private static List<RecruitmentDraft.Line> along(
            List<RecruitmentDraft.Line> ordered, RecruitmentTerms terms, int taken, BigDecimal needed) {
        var free = Math.max(0, terms.places() - taken);
        var lines = new ArrayList<RecruitmentDraft.Line>();
        for (var line : ordered) {
            var waits = line.admission() == RecruitmentDraft.Admission.RESERVE;
            var positive = waits || line.points().compareTo(needed) >= 0;
            var admission = !positive
                    ? RecruitmentDraft.Admission.NOT_QUALIFIED
                    : free > 0 ? RecruitmentDraft.Admission.QUALIFIED : RecruitmentDraft.Admission.RESERVE;
            free -= admission == RecruitmentDraft.Admission.QUALIFIED ? 1 : 0;
            lines.add(new RecruitmentDraft.Line(
                    line.enrolment(), line.formNumber(), line.cards(), line.points(), line.receivedAt(), admission));
        }
        return List.copyOf(lines);
    }
}
