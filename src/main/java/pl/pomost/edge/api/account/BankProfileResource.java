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
import pl.pomost.business.account.AddBankProfile;
import pl.pomost.business.account.ConfirmBankProfile;
import pl.pomost.edge.api.Answers;
import pl.pomost.edge.api.Bodies;
import pl.pomost.records.lookup.BankTables;

/** What banks take in their files. */
@Path("bank-profiles")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Office accounts")
public class BankProfileResource {

    @Inject
    AddBankProfile addBankProfile;

    @Inject
    ConfirmBankProfile confirmBankProfile;

    @Inject
    BankTables tables;

    @GET
    @Operation(operationId = "listBankProfiles", summary = "What banks take in their files, by code")
    @APIResponse(responseCode = "200", description = "All of them")
    public List<BankTables.ProfileLine> list() {
        return tables.profiles();
    }

    @POST
    @Operation(
            operationId = "addBankProfile",
            summary = "Write down what a bank takes in its files (administrator)",
            description = "It is never changed: what the bank takes later is another code")
    @APIResponse(responseCode = "200", description = "Written down; the subject is its code")
    public Response add(AddBankProfileRequest request) {
        return Answers.done(addBankProfile.handle(Bodies.present(request).command()));
    }

    @POST
    @Path("{code}/confirmation")
    @Operation(
            operationId = "confirmBankProfile",
            summary = "Say that a profile was compared with the bank's own instruction and is right (administrator)",
            description = "When it is not right, it is another profile")
    @APIResponse(responseCode = "200", description = "Confirmed; the subject is its code")
    public Response confirm(@PathParam("code") String code, ConfirmBankProfileRequest request) {
        var instruction = Bodies.present(request).instruction();
        return Answers.done(confirmBankProfile.handle(new ConfirmBankProfile.Command(code, instruction)));
    }
}
