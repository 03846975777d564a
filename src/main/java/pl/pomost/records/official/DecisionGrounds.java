package pl.pomost.records.official;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import pl.pomost.business.assessment.AssessmentResult;
import pl.pomost.business.assessment.Assessments;
import pl.pomost.business.assessment.Committee;
import pl.pomost.business.assessment.Committees;
import pl.pomost.business.assessment.FormalRuling;
import pl.pomost.business.assessment.Panel;
import pl.pomost.business.card.CardCriterion;
import pl.pomost.business.casefile.CaseFile;
import pl.pomost.business.casefile.Stage;
import pl.pomost.business.decision.GrantArithmetic;
import pl.pomost.business.decision.GrantFigures;
import pl.pomost.business.ranking.Outcome;
import pl.pomost.business.ranking.RankingEntry;
import pl.pomost.business.ranking.RankingList;
import pl.pomost.business.ranking.Rankings;
import pl.pomost.business.ranking.TieBreak;
import pl.pomost.kernel.money.Money;
import pl.pomost.kernel.text.Titled;
import pl.pomost.records.dossier.AssessmentArithmetic;

/** What a result and a decision rest on, as the group reads it: cards without the hands that wrote them, thresholds, place, sum. */
@ApplicationScoped
class DecisionGrounds {

    @Inject
    Committees committees;

    @Inject
    Assessments assessments;

    @Inject
    AssessmentArithmetic arithmetic;

    @Inject
    GrantFigures figures;

    @Inject
    GrantArithmetic sums;

    @Inject
    Rankings rankings;

    DecisionGrounds() {}

    /** A locked card; it names nobody. */
    public record Card(
            Panel panel,
            int number,
            BigDecimal total,
            boolean recommended,
            @Nullable Money amount) {}

    /** A place on a ranking list. @param places how many places the list has */
    public record Place(
            String protocol,
            LocalDate day,
            int place,
            int places,
            TieBreak tieBreak,
            Outcome outcome,
            Money amount,
            Money granted,
            Money leftAfter) {}

    void put(CaseFile file, Map<String, Object> facts) {
        var underlying = figures.underlying(file);
        var committee = underlying.committee();
        var found = committees.findings(file, committee);
        var result = file.stage() == Stage.FORMALLY_REJECTED
                ? Optional.<AssessmentResult>empty()
                : found.counting().filter(each -> each.conclusion() != AssessmentResult.Conclusion.DIVERGENT);
        facts.put("cards", result.isPresent() ? cards(committee) : List.of());
        result.ifPresent(known -> facts.put("result", arithmetic.line(file, known)));
        facts.put("against", result.map(known -> known.verdict().reasons()).orElse(List.of()));
        arithmetic.onAppeal(file, found).ifPresent(both -> facts.put("onAppeal", both));
        facts.put("unmet", unmet(file, committee));
        facts.put("rulings", rejections(file));
        var limits = figures.of(file, underlying);
        facts.put("limits", limits);
        facts.put(
                "operands",
                result.isPresent() || limits.asked().isPositive() ? sums.of(file, limits, underlying) : List.of());
        place(file).ifPresent(place -> facts.put("place", place));
    }

    private static List<Card> cards(Committee committee) {
        var cards = new ArrayList<Card>();
        for (var panel : Panel.values()) {
            if (committee.isScored(panel)) {
                committee
                        .scoreCards(panel)
                        .forEach(card -> cards.add(new Card(
                                panel,
                                cards.size() + 1,
                                card.total(),
                                card.isRecommended(),
                                card.recommendedAmount().orElse(null))));
            }
        }
        return List.copyOf(cards);
    }

    private static List<Titled> unmet(CaseFile file, Committee committee) {
        return file.stage() == Stage.FORMALLY_REJECTED
                ? committee.unmet(Panel.FIRST).stream()
                        .map(CardCriterion::titled)
                        .toList()
                : List.of();
    }

    private List<String> rejections(CaseFile file) {
        return file.stage() != Stage.FORMALLY_REJECTED
                ? List.of()
                : assessments.rulingsOn(file.number()).stream()
                        .filter(ruling -> ruling.kind() != FormalRuling.Kind.CORRECTION_CALL)
                        .map(FormalRuling::content)
                        .toList();
    }

    private Optional<Place> place(CaseFile file) {
        return rankings.latestOf(file.number()).flatMap(entry -> rankings.listsOf(file.editionCode()).stream()
                .filter(list -> list.id().equals(entry.listId()))
                .findFirst()
                .map(list -> place(list, entry)));
    }

    private Place place(RankingList list, RankingEntry entry) {
        return new Place(
                list.protocol(),
                list.drawnUpOn(),
                entry.place(),
                rankings.entriesOf(list).size(),
                entry.tieBreak(),
                entry.outcome(),
                entry.amount(),
                entry.granted(),
                entry.leftAfter());
    }
}
