package pl.pomost.edge.api.outbox;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import pl.pomost.business.office.SetMailAddress;
import pl.pomost.edge.api.Answers;
import pl.pomost.edge.api.Bodies;

/** Where one's own reminders go. */
@Path("mail-address")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Outbox")
public class MailAddressResource {

    @Inject
    SetMailAddress setMailAddress;

    @PUT
    @Operation(
            operationId = "setMailAddress",
            summary = "Say where one's own reminders go, or that none shall come (everybody)")
    @APIResponse(responseCode = "200", description = "Kept")
    public Response set(SetMailAddressRequest request) {
        var address = Bodies.present(request).address();
        return Answers.done(setMailAddress.handle(new SetMailAddress.Command(address)));
    }
}
