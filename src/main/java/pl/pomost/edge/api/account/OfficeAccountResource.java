package pl.pomost.edge.api.account;

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
import pl.pomost.business.account.AddOfficeAccount;
import pl.pomost.business.account.CloseOfficeAccount;
import pl.pomost.edge.api.Answers;
import pl.pomost.edge.api.Bodies;
import pl.pomost.records.lookup.BankTables;

/** The accounts of the office. */
@Path("office-accounts")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Office accounts")
public class OfficeAccountResource {

    @Inject
    AddOfficeAccount addOfficeAccount;

    @Inject
    CloseOfficeAccount closeOfficeAccount;

    @Inject
    BankTables tables;

    @GET
    @Operation(operationId = "listOfficeAccounts", summary = "The accounts of the office, by code, closed ones too")
    @APIResponse(responseCode = "200", description = "All of them")
    public List<BankTables.OfficeAccountLine> list() {
        return tables.accounts();
    }

    @POST
    @Operation(
            operationId = "addOfficeAccount",
            summary = "Write down an account of the office (administrator)",
            description =
                    "Its statements are taken from then on. With a project, payouts of that project leave from it;"
                            + " then profile, format and the lines of the holder are required. What it says is never changed:"
                            + " it is closed, and its number is written down again under another code")
    @APIResponse(responseCode = "200", description = "Written down; the subject is its code")
    public Response add(AddOfficeAccountRequest request) {
        return Answers.done(addOfficeAccount.handle(Bodies.present(request).command()));
    }

    @POST
    @Path("{code}/closing")
    @Operation(
            operationId = "closeOfficeAccount",
            summary = "Close an account: nothing is paid from it any more (administrator)",
            description = "Its statements are still taken, since the last ones come later")
    @APIResponse(responseCode = "200", description = "Closed; the subject is its code")
    public Response close(@PathParam("code") String code, CloseOfficeAccountRequest request) {
        var grounds = Bodies.present(request).grounds();
        return Answers.done(closeOfficeAccount.handle(new CloseOfficeAccount.Command(code, grounds)));
    }
}
