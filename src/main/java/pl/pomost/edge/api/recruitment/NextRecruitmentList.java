package pl.pomost.edge.api.recruitment;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import pl.pomost.edge.api.Problem;
import pl.pomost.records.recruitment.RecruitmentLists.RecruitmentSheet;

/**
 * The list as it would be if it were approved now.
 *
 * @param reasons everything that speaks against the caller's approving it
 */
@Schema(name = "NextRecruitmentList")
public record NextRecruitmentList(RecruitmentSheet list, List<Problem.ProblemReason> reasons) {}
