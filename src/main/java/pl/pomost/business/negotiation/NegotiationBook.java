package pl.pomost.business.negotiation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.stream.Collectors;
import pl.pomost.business.assessment.AfterNegotiation;
import pl.pomost.business.assessment.AssessmentResult;
import pl.pomost.business.assessment.Committees;
import pl.pomost.business.casefile.CaseFiles;
import pl.pomost.business.plan.CostLine;
import pl.pomost.kernel.fact.CaseNumber;
import pl.pomost.kernel.money.Money;
import pl.pomost.kernel.refusal.Reason;

/** What a negotiation that has ended means: for the amount that counts, and for each cost line. */
@ApplicationScoped
public class NegotiationBook implements AfterNegotiation {

    @Inject
    Negotiations negotiations;

    @Inject
    CaseFiles files;

    @Inject
    Committees committees;

    NegotiationBook() {}

    @Override
    public AssessmentResult of(CaseNumber number, AssessmentResult result) {
        return negotiations
                .outcomeOf(number)
                .map(outcome -> outcome.amount()
                        .map(result::recommending)
                        .orElseGet(() -> result.rejected(Reason.of("negotiation.unanswered")
                                .with(
                                        "due",
                                        negotiations.of(number).orElseThrow().due()))))
                .orElse(result);
    }

    /**
     * What is cut of each line that a cut was kept on, by the numbers of the lines, in złoty; nothing where an appeal has put a new
     * assessment, with a higher amount of its own, in the place of the one that was negotiated.
     */
    public Map<Integer, Money> cuts(CaseNumber number) {
        return negotiations
                .outcomeOf(number)
                .filter(outcome -> !isReplaced(number))
                .map(outcome -> outcome.cuts().stream().collect(Collectors.toMap(KeptCut::lineNumber, KeptCut::kept)))
                .orElse(Map.of());
    }

    private boolean isReplaced(CaseNumber number) {
        var found = committees.findings(files.look(number));
        return found.decided() && found.isNewCounting() && !found.isAmountKept();
    }

    /** What a line takes from the grant after the cuts, in złoty. */
    public static Money left(CostLine line, Map<Integer, Money> cuts) {
        return line.fromGrant().minus(cuts.getOrDefault(line.number(), Money.ZERO));
    }
}
