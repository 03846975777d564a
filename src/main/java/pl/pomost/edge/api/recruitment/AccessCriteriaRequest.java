package pl.pomost.edge.api.recruitment;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import pl.pomost.business.applicant.ProofKind;
import pl.pomost.business.programme.AccessCriterion;
import pl.pomost.business.recruitment.RecordAccessCriteria;
import pl.pomost.edge.api.Lists;

/**
 * Which criteria are met; those that are left out stay as they were.
 *
 * @param criteria one for each criterion that is recorded or proved anew; only those that the rules of the edition ask for
 */
public record AccessCriteriaRequest(List<CriterionGiven> criteria) {

    /**
     * One criterion.
     *
     * @param endedOn   last day of a business or a membership; absent when there was none
     * @param reference number of the paper or another mark, at most 100 characters
     * @param issuedOn  day of the paper, from which it holds
     */
    public record CriterionGiven(
            AccessCriterion criterion,
            boolean met,
            @Nullable LocalDate endedOn,
            ProofKind proof,
            String reference,
            LocalDate issuedOn) {

        RecordAccessCriteria.Given given() {
            return new RecordAccessCriteria.Given(criterion, met, endedOn, proof, reference, issuedOn);
        }
    }

    List<RecordAccessCriteria.Given> answers() {
        return Lists.mapped(criteria, CriterionGiven::given);
    }
}
