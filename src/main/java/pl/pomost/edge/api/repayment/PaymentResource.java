package pl.pomost.edge.api.repayment;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import pl.pomost.business.repayment.AnswerRepayment;
import pl.pomost.business.repayment.EnterRepayment;
import pl.pomost.business.repayment.RecordDelivery;
import pl.pomost.edge.api.Answers;
import pl.pomost.edge.api.Bodies;
import pl.pomost.edge.api.SeenVersion;

/** What happens to one demand: it is delivered, and payments come in. */
@Path("cases/{number}")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Repayment")
public class PaymentResource {

    @Inject
    RecordDelivery recordDelivery;

    @Inject
    EnterRepayment enterRepayment;

    @Inject
    AnswerRepayment answerRepayment;

    @PathParam("number")
    String number;

    @HeaderParam("If-Match")
    String seen;

    @POST
    @Path("demands/{demand}/delivery")
    @Operation(operationId = "recordDelivery", summary = "Record when the demand was received (advisor)")
    @APIResponse(responseCode = "200", description = "Recorded; the term of the return runs")
    public Response deliver(@PathParam("demand") String demand, RecordDeliveryRequest request) {
        return Answers.done(recordDelivery.handle(new RecordDelivery.Command(
                SeenVersion.of(number, seen), demand, Bodies.present(request).deliveredOn())));
    }

    @POST
    @Path("demands/{demand}/payments")
    @Operation(operationId = "enterRepayment", summary = "Enter a payment from the bank statement (accountant)")
    @APIResponse(responseCode = "200", description = "Entered; it counts when somebody else confirms it")
    public Response enter(@PathParam("demand") String demand, EnterRepaymentRequest request) {
        var present = Bodies.present(request);
        return Answers.done(enterRepayment.handle(new EnterRepayment.Command(
                SeenVersion.of(number, seen),
                demand,
                present.amount(),
                present.receivedOn(),
                present.bankReference())));
    }

    @POST
    @Path("demands/{demand}/payments/{payment}/answer")
    @Operation(
            operationId = "answerRepayment",
            summary = "Confirm or refuse a payment that somebody else entered (manager, accountant)")
    @APIResponse(responseCode = "200", description = "Answered; a confirmed one is split into principal and interest")
    public Response answer(
            @PathParam("demand") String demand, @PathParam("payment") int payment, AnswerRepaymentRequest request) {
        var present = Bodies.present(request);
        return Answers.done(answerRepayment.handle(new AnswerRepayment.Command(
                SeenVersion.of(number, seen), demand, payment, present.answer(), present.grounds())));
    }
}
