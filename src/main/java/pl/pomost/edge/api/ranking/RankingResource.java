package pl.pomost.edge.api.ranking;

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
import pl.pomost.business.ranking.DrawUpRankingList;
import pl.pomost.business.ranking.MoveUpReserve;
import pl.pomost.edge.api.Answers;
import pl.pomost.edge.api.Bodies;
import pl.pomost.edge.api.Problems;
import pl.pomost.records.ranking.RankingOutlook;
import pl.pomost.records.ranking.RankingOverview;

/** The ranking lists of an edition. */
@Path("editions/{edition}/ranking-lists")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Ranking")
public class RankingResource {

    @Inject
    RankingOverview overview;

    @Inject
    RankingOutlook outlook;

    @Inject
    Problems problems;

    @Inject
    DrawUpRankingList drawUpRankingList;

    @Inject
    MoveUpReserve moveUpReserve;

    @PathParam("edition")
    String edition;

    @GET
    @Operation(operationId = "listRankingLists", summary = "The ranking lists of an edition, the latest first")
    public List<RankingOverview.RankingSheet> list() {
        return overview.of(edition);
    }

    @GET
    @Path("next")
    @Operation(
            operationId = "readNextRankingList",
            summary = "The next list as it would be now: by which rules, from which money, and what speaks against it")
    public NextRankingAnswer next() {
        return NextRankingAnswer.of(outlook.of(edition), problems);
    }

    @POST
    @Operation(
            operationId = "drawUpRankingList",
            summary = "Rank every recommended case that is on no list yet and give the free money out (manager)")
    @APIResponse(responseCode = "200", description = "Drawn up; the subject is the number of the protocol")
    public Response drawUp() {
        return Answers.done(drawUpRankingList.handle(new DrawUpRankingList.Command(edition)));
    }

    @POST
    @Path("reserve")
    @Operation(
            operationId = "moveUpReserve",
            summary = "Give money that became free to the reserve list, in its order (manager)")
    @APIResponse(responseCode = "200", description = "Moved up; the subject is the number of the protocol")
    public Response moveUp(MoveUpReserveRequest request) {
        var present = Bodies.present(request);
        return Answers.done(moveUpReserve.handle(new MoveUpReserve.Command(edition, present.appealsDecided())));
    }
}
