package pl.pomost.edge.api.obligation;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import pl.pomost.business.office.CalendarFeed;
import pl.pomost.business.office.RenewCalendarFeed;
import pl.pomost.business.office.RevokeCalendarFeed;
import pl.pomost.business.office.TokenSecret;
import pl.pomost.edge.api.Answers;
import pl.pomost.edge.api.Bodies;
import pl.pomost.records.register.OwnProfile;

/** The secret address of one's own calendar of deadlines. */
@Path("calendar-feed")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Obligations")
public class CalendarFeedResource {

    @Inject
    OwnProfile profile;

    @Inject
    RenewCalendarFeed renewCalendarFeed;

    @Inject
    RevokeCalendarFeed revokeCalendarFeed;

    @Context
    UriInfo uri;

    /** In which language the entries shall be written. */
    @Schema(name = "CalendarFeedRequest")
    public record CalendarFeedRequest(
            @Schema(required = true) CalendarFeed.Language language) {}

    /**
     * The new address.
     *
     * @param address where the calendar is read; absent when the request was repeated, because it is shown once
     * @param prefix  the eight digits by which it is known
     */
    @Schema(name = "NewCalendarFeed")
    public record NewCalendarFeed(@Nullable String address, String prefix, long entry, String hash) {}

    /** Whether there is an address, and since when. */
    @Schema(name = "CalendarFeedAnswer")
    public record CalendarFeedAnswer(
            boolean open,
            CalendarFeed.@Nullable Language language,
            @Nullable Instant madeAt,
            @Nullable Instant revokedAt) {}

    @GET
    @Operation(operationId = "readCalendarFeed", summary = "Whether one's own calendar has an address, never which")
    @APIResponse(
            responseCode = "200",
            description = "As it stands",
            content = @Content(schema = @Schema(implementation = CalendarFeedAnswer.class)))
    public CalendarFeedAnswer read() {
        return profile.feed()
                .map(feed -> new CalendarFeedAnswer(feed.open(), feed.language(), feed.madeAt(), feed.revokedAt()))
                .orElse(new CalendarFeedAnswer(false, null, null, null));
    }

    @POST
    @Operation(
            operationId = "renewCalendarFeed",
            summary = "A new secret address, shown once; the one before ends",
            description =
                    "Whoever knows the address reads the calendar: case numbers, kinds of obligations and days, no people.")
    @APIResponse(
            responseCode = "200",
            description = "The new address",
            content = @Content(schema = @Schema(implementation = NewCalendarFeed.class)))
    public NewCalendarFeed renew(CalendarFeedRequest request) {
        var secret = TokenSecret.draw();
        var receipt = renewCalendarFeed.handle(
                new RenewCalendarFeed.Command(Bodies.present(request).language(), secret));
        var isNew = receipt.subject().equals(secret.prefix());
        return new NewCalendarFeed(
                isNew ? uri.getBaseUri() + CalendarResource.PATH + "/" + secret.text() + ".ics" : null,
                receipt.subject(),
                receipt.entry(),
                receipt.hash());
    }

    @DELETE
    @Operation(operationId = "revokeCalendarFeed", summary = "End the address; who asks there finds nothing")
    @APIResponse(responseCode = "200", description = "Ended")
    public Response revoke() {
        return Answers.done(revokeCalendarFeed.handle(new RevokeCalendarFeed.Command()));
    }
}
