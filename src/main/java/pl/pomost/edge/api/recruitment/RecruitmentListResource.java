package pl.pomost.edge.api.recruitment;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import pl.pomost.business.recruitment.ApproveRecruitmentList;
import pl.pomost.business.recruitment.MoveUpRecruits;
import pl.pomost.edge.api.Answers;
import pl.pomost.edge.api.Problems;
import pl.pomost.records.recruitment.RecruitmentLists;

/** The recruitment lists of an edition: forms by number, no names. */
@Path("editions/{edition}/recruitment-lists")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Recruitment")
public class RecruitmentListResource {

    @Inject
    RecruitmentLists lists;

    @Inject
    ApproveRecruitmentList approveRecruitmentList;

    @Inject
    MoveUpRecruits moveUpRecruits;

    @Inject
    Problems problems;

    @PathParam("edition")
    String edition;

    @GET
    @Operation(operationId = "listRecruitmentLists", summary = "The recruitment lists of an edition, the latest first")
    public List<RecruitmentLists.RecruitmentSheet> list() {
        return lists.of(edition);
    }

    @GET
    @Path("next")
    @Operation(
            operationId = "readNextRecruitmentList",
            summary = "The list as it would be now, with all that speaks against approving it")
    public NextRecruitmentList next() {
        return new NextRecruitmentList(
                lists.next(edition),
                lists.against(edition).stream().map(problems::told).toList());
    }

    @GET
    @Path("committee")
    @Operation(
            operationId = "readRecruitmentCommittee",
            summary = "Forms that the committee scores now, with the caller's own points")
    public List<RecruitmentLists.CommitteeRow> committee() {
        return lists.committee(edition);
    }

    @POST
    @Operation(
            operationId = "approveRecruitmentList",
            summary = "Approve the list: who is in, who waits, who is not qualified (manager who scored nobody on it)")
    @APIResponse(responseCode = "200", description = "Approved; the subject is the number of the protocol")
    public Response approve() {
        return Answers.done(approveRecruitmentList.handle(new ApproveRecruitmentList.Command(edition)));
    }

    @POST
    @Path("reserve")
    @Operation(
            operationId = "moveUpRecruits",
            summary = "Give free places to the reserve, strictly in its order (manager)")
    @APIResponse(responseCode = "200", description = "Moved up; the subject is the number of the protocol")
    public Response moveUp() {
        return Answers.done(moveUpRecruits.handle(new MoveUpRecruits.Command(edition)));
    }
}
