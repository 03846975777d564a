package pl.pomost.edge.api.register;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import pl.pomost.business.casefile.CaseMoves;
import pl.pomost.business.casefile.PossibleMoves;
import pl.pomost.edge.api.Answers;
import pl.pomost.edge.api.Problems;
import pl.pomost.edge.api.SeenVersion;
import pl.pomost.records.dossier.CaseDossier;

/** Looking at one case. Assessors see those that were given to them. */
@Path("cases/{number}")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Cases")
public class CaseDossierResource {

    @Inject
    CaseDossier dossier;

    @Inject
    PossibleMoves possibleMoves;

    @Inject
    Problems problems;

    @GET
    @Operation(operationId = "getCase", summary = "Read a case; the ETag is its version")
    @APIResponse(
            responseCode = "200",
            description = "The case as it stands",
            content = @Content(schema = @Schema(implementation = CaseAnswer.class)))
    public Response one(@PathParam("number") String number) {
        var known = SeenVersion.number(number);
        var head = dossier.head(known);
        return Answers.seen(CaseAnswer.of(head, dossier.figures(known)), head.version());
    }

    @GET
    @Path("moves")
    @Operation(
            operationId = "listMoves",
            summary = "List every move with who may make it and all reasons against it now")
    public List<MoveAnswer> moves(@PathParam("number") String number) {
        return possibleMoves.of(SeenVersion.number(number)).stream()
                .map(this::told)
                .toList();
    }

    private MoveAnswer told(CaseMoves.Option option) {
        var move = option.move();
        return new MoveAnswer(
                move,
                List.copyOf(move.from()),
                option.to(),
                move.permission(),
                move.permission().holders(),
                option.verdict().isAllowed(),
                option.verdict().reasons().stream().map(problems::told).toList());
    }
}
