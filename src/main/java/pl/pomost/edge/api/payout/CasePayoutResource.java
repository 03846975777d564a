package pl.pomost.edge.api.payout;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import pl.pomost.business.bridging.PrepareBridgingPayout;
import pl.pomost.business.payout.PayoutKind;
import pl.pomost.business.payout.PayoutOptions;
import pl.pomost.business.payout.PreparePayout;
import pl.pomost.edge.api.Answers;
import pl.pomost.edge.api.Bodies;
import pl.pomost.edge.api.Problem.ProblemReason;
import pl.pomost.edge.api.Problems;
import pl.pomost.edge.api.SeenVersion;
import pl.pomost.kernel.fact.CaseNumber;
import pl.pomost.kernel.fact.CaseRef;
import pl.pomost.kernel.refusal.Check;
import pl.pomost.kernel.refusal.Verdict;
import pl.pomost.kernel.usecase.Receipt;
import pl.pomost.records.dossier.CaseDossier;
import pl.pomost.records.dossier.MoneySheet;
import pl.pomost.records.register.PayoutRegister;

/** The money of one case. */
@Path("cases/{number}")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Payouts")
public class CasePayoutResource {

    @Inject
    PreparePayout preparePayout;

    @Inject
    PrepareBridgingPayout prepareBridgingPayout;

    @Inject
    PayoutOptions options;

    @Inject
    PayoutRegister register;

    @Inject
    MoneySheet sheet;

    @Inject
    CaseDossier cases;

    @Inject
    Problems problems;

    @Context
    UriInfo uri;

    @POST
    @Path("payouts")
    @Operation(operationId = "preparePayout", summary = "Prepare the payout of a tranche or a month (accountant)")
    @APIResponse(responseCode = "201", description = "Prepared; Location is the payout, ETag the version of its case")
    public Response prepare(
            @PathParam("number") String number, @HeaderParam("If-Match") String ifMatch, PreparePayoutRequest request) {
        var theCase = SeenVersion.of(number, ifMatch);
        var receipt = prepare(theCase, Bodies.present(request));
        var address = uri.getBaseUriBuilder().path("payouts").path(receipt.subject());
        return Answers.created(address.build(), receipt);
    }

    private Receipt prepare(CaseRef theCase, PreparePayoutRequest request) {
        var check = new Check();
        check.required("kind", request.kind());
        check.orRefuse();
        return request.kind() == PayoutKind.TRANCHE
                ? preparePayout.handle(new PreparePayout.Command(theCase, request.instalment()))
                : prepareBridgingPayout.handle(new PrepareBridgingPayout.Command(theCase, request.instalment()));
    }

    @GET
    @Path("money")
    @Operation(
            operationId = "getMoney",
            summary = "The money of a case, its payouts, and what may be done now with all reasons against the rest")
    @APIResponse(
            responseCode = "200",
            description = "The money; ETag is the version of the case",
            content = @Content(schema = @Schema(implementation = MoneyAnswer.class)))
    public Response money(@PathParam("number") String text) {
        var head = cases.head(SeenVersion.number(text));
        var number = head.number();
        var answer =
                new MoneyAnswer(sheet.of(number), tranches(number), register.of(number), checks(number), moves(number));
        return Answers.seen(answer, head.version());
    }

    private List<MoneyAnswer.TrancheAnswer> tranches(CaseNumber number) {
        return options.preparations(number).stream()
                .map(each -> new MoneyAnswer.TrancheAnswer(
                        each.tranche(),
                        each.promised(),
                        each.due(),
                        each.verdict().isAllowed(),
                        reasons(each.verdict())))
                .toList();
    }

    private List<MoneyAnswer.CheckAnswer> checks(CaseNumber number) {
        return options.checks(number).stream()
                .flatMap(each -> each.checks().stream()
                        .map(check -> new MoneyAnswer.CheckAnswer(
                                each.reference().text(),
                                check.kind(),
                                check.verdict().isAllowed(),
                                check.found(),
                                check.bound(),
                                reasons(check.verdict()))))
                .toList();
    }

    private List<MoneyAnswer.PayoutMoveAnswer> moves(CaseNumber number) {
        return options.options(number).stream()
                .map(each -> new MoneyAnswer.PayoutMoveAnswer(
                        each.reference().text(), each.move(), each.verdict().isAllowed(), reasons(each.verdict())))
                .toList();
    }

    private List<ProblemReason> reasons(Verdict verdict) {
        return verdict.reasons().stream().map(problems::told).toList();
    }
}
