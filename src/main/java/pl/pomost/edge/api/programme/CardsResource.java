package pl.pomost.edge.api.programme;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import pl.pomost.business.card.AddCard;
import pl.pomost.business.card.ConfirmCardFigure;
import pl.pomost.edge.api.Answers;
import pl.pomost.edge.api.Bodies;
import pl.pomost.kernel.refusal.Check;
import pl.pomost.records.lookup.CardDifference;
import pl.pomost.records.lookup.CardOverview;

/** Versions of the forms of cards: read, compared, and added to; never changed. */
@Path("merit-cards")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Programmes")
public class CardsResource {

    @Inject
    CardOverview cards;

    @Inject
    AddCard addCard;

    @Inject
    ConfirmCardFigure confirmCardFigure;

    @GET
    @Operation(
            operationId = "listCards",
            summary = "All versions of the forms of cards, the newest of each family first")
    public List<CardOverview.CardRow> versions() {
        return cards.versions();
    }

    @GET
    @Path("{family}/{version}")
    @Operation(operationId = "readCard", summary = "One version with its criteria and what each figure rests on")
    public CardOverview.CardSheet read(@PathParam("family") String family, @PathParam("version") int version) {
        return cards.sheet(family + "/" + version);
    }

    @GET
    @Path("{family}/{version}/difference")
    @Operation(operationId = "compareCards", summary = "What differs between a version and another")
    public List<CardDifference> difference(
            @PathParam("family") String family,
            @PathParam("version") int version,
            @QueryParam("from")
                    @Parameter(description = "The version to compare with", required = true, example = "PES-100/1")
                    @Nullable
                    String from) {
        var check = new Check();
        check.required("from", from);
        check.that(
                "from",
                from == null
                        || cards.versions().stream().anyMatch(row -> row.code().equals(from)),
                "card.no-such");
        check.orRefuse();
        return cards.difference(from == null ? "" : from, family + "/" + version);
    }

    @POST
    @Operation(operationId = "addCard", summary = "Add a version of a form, made from another (administrator)")
    @APIResponse(responseCode = "200", description = "Added; the subject is the version")
    public Response add(AddCardRequest request) {
        return Answers.done(addCard.handle(Bodies.present(request).command()));
    }

    @POST
    @Path("{family}/{version}/confirmations")
    @Operation(
            operationId = "confirmCardFigure",
            summary = "Say that a figure of a form was compared with its source, where and when (administrator)")
    @APIResponse(responseCode = "200", description = "Confirmed in every version of the family with that figure")
    public Response confirm(
            @PathParam("family") String family, @PathParam("version") int version, ConfirmCardFigureRequest request) {
        var body = Bodies.present(request);
        return Answers.done(confirmCardFigure.handle(new ConfirmCardFigure.Command(
                family + "/" + version, body.figure(), body.basis(), body.confirmedOn())));
    }
}
