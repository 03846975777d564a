package pl.pomost.edge.api.office;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import pl.pomost.business.office.ChangeUser;
import pl.pomost.business.office.CreateUser;
import pl.pomost.business.office.GivePassword;
import pl.pomost.business.office.LockUser;
import pl.pomost.business.office.UnlockUser;
import pl.pomost.edge.api.Answers;
import pl.pomost.edge.api.Bodies;
import pl.pomost.edge.api.Cut;
import pl.pomost.edge.api.PageLimit;
import pl.pomost.edge.api.SeenVersion;
import pl.pomost.records.register.UserRegister;
import pl.pomost.records.register.UserRow;

/** Accounts and their roles. A locked account has a lock: PUT locks, DELETE unlocks. */
@Path("users")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Users")
public class UserResource {

    @Inject
    UserRegister register;

    @Inject
    CreateUser createUser;

    @Inject
    ChangeUser changeUser;

    @Inject
    LockUser lockUser;

    @Inject
    UnlockUser unlockUser;

    @Inject
    GivePassword givePassword;

    @Context
    UriInfo uri;

    @GET
    @Operation(operationId = "listUsers", summary = "Accounts in the Polish order of their names, paged by key")
    @APIResponse(responseCode = "200", description = "A page")
    public UserList list(
            @QueryParam("after")
                    @Parameter(description = "Account that the page before ended with", example = "doradca")
                    @Nullable
                    String after,
            @QueryParam("limit") @Nullable String limit) {
        var most = PageLimit.of(limit);
        var page = Cut.of(register.page(after, most + 1), most, UserRow::account);
        return new UserList(page.lines(), page.next());
    }

    @GET
    @Path("{account}")
    @Operation(operationId = "readUser", summary = "One account; the ETag is its version")
    @APIResponse(
            responseCode = "200",
            description = "As it stands",
            content = @Content(schema = @Schema(implementation = UserRow.class)))
    public Response read(@PathParam("account") String account) {
        var row = register.one(account);
        return Answers.seen(row, row.version());
    }

    @POST
    @Operation(operationId = "createUser", summary = "Make an account with roles and a first password (administrator)")
    @APIResponse(responseCode = "201", description = "Made; Location is the account")
    public Response create(CreateUserRequest request) {
        var receipt = createUser.handle(Bodies.present(request).command());
        return Answers.created(
                uri.getAbsolutePathBuilder().path(receipt.subject()).build(), receipt);
    }

    @PUT
    @Path("{account}")
    @Operation(operationId = "changeUser", summary = "Change name and roles (administrator, never one's own roles)")
    @APIResponse(responseCode = "200", description = "Changed")
    public Response change(
            @PathParam("account") String account, @HeaderParam("If-Match") String seen, ChangeUserRequest request) {
        return Answers.done(changeUser.handle(Bodies.present(request).command(account, SeenVersion.of(seen))));
    }

    @PUT
    @Path("{account}/lock")
    @Consumes(MediaType.WILDCARD)
    @Operation(operationId = "lockUser", summary = "Lock the account out (administrator)")
    @APIResponse(responseCode = "200", description = "Locked; its sessions and tokens end at once")
    public Response lock(@PathParam("account") String account, @HeaderParam("If-Match") String seen) {
        return Answers.done(lockUser.handle(new LockUser.Command(account, SeenVersion.of(seen))));
    }

    @DELETE
    @Path("{account}/lock")
    @Consumes(MediaType.WILDCARD)
    @Operation(operationId = "unlockUser", summary = "Let the account in again (administrator)")
    @APIResponse(responseCode = "200", description = "Unlocked")
    public Response unlock(@PathParam("account") String account, @HeaderParam("If-Match") String seen) {
        return Answers.done(unlockUser.handle(new UnlockUser.Command(account, SeenVersion.of(seen))));
    }

    @PUT
    @Path("{account}/password")
    @Operation(operationId = "givePassword", summary = "Give a new first password (administrator)")
    @APIResponse(responseCode = "200", description = "Given; its owner must change it")
    public Response password(
            @PathParam("account") String account, @HeaderParam("If-Match") String seen, GivePasswordRequest request) {
        return Answers.done(givePassword.handle(new GivePassword.Command(
                account, SeenVersion.of(seen), Bodies.present(request).password())));
    }
}
