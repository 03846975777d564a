package pl.pomost.business.recruitment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
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

    /** The reserve in its order: that of the latest list, which names everybody who waits. */
    public List<RecruitmentDraft.Line> reserve(String edition) {
        var lists = enrolments.listsOf(edition);
        if (lists.isEmpty()) {
            return List.of();
        }
        var waiting = enrolments.at(edition, EnrolmentStage.RESERVE);
        return enrolments.placesOf(lists.get(lists.size() - 1)).stream()
                .flatMap(place -> waiting.stream()
                        .filter(each -> each.id().equals(place.enrolmentId()))
                        .map(each -> new RecruitmentDraft.Line(
                                each,
                                place.formNumber(),
                                place.cards(),
                                place.points(),
                                place.receivedAt(),
                                RecruitmentDraft.Admission.RESERVE)))
                .toList();
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
                .and(scored(newcomers))
                .and(separated(draft));
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
                .filter(line -> enrolments.cardsOf(line.enrolment()).stream()
                        .anyMatch(card -> door.actor().isPerson(card.scorer())))
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
