package pl.pomost.edge.api.obligation;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirements;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import pl.pomost.kernel.access.Actor;
import pl.pomost.kernel.calendar.BusinessClock;
import pl.pomost.kernel.refusal.Refusal;
import pl.pomost.kernel.usecase.Door;
import pl.pomost.records.register.MyCalendar;
import pl.pomost.records.register.OwnProfile;

/** A calendar of deadlines at its secret address. The entrance has found out whose it is; nobody's is no calendar. */
@Path(CalendarResource.PATH)
@RequestScoped
@Tag(name = "Obligations")
public class CalendarResource {

    static final String PATH = "calendar-feeds";

    private static final String TYPE = "text/calendar";

    @Inject
    MyCalendar calendar;

    @Inject
    OwnProfile profile;

    @Inject
    BusinessClock clock;

    @Inject
    Door door;

    @GET
    @Path("{key}")
    @Produces({TYPE, MediaType.WILDCARD})
    @SecurityRequirements
    @Operation(
            operationId = "readCalendar",
            summary = "The calendar of deadlines of whoever made the address (iCalendar)",
            description = "Needs no token: the address is the key. Unknown and ended addresses are not found.")
    @APIResponse(
            responseCode = "200",
            description = "All-day entries with the reminders of the rules",
            content = @Content(mediaType = TYPE, schema = @Schema(format = "binary")))
    public Response read(@PathParam("key") String key) {
        if (door.actor().equals(Actor.PUBLIC)) {
            throw Refusal.unknown("calendar-feed", "");
        }
        var language = profile.feed()
                .map(feed -> Locale.forLanguageTag(feed.language().name()))
                .orElseThrow();
        var written = CalendarFile.of(calendar.entries(language), clock.instant(), language);
        return Response.ok(written, TYPE + "; charset=utf-8")
                .header("Cache-Control", "private, max-age=" + CalendarFile.FRESH.toSeconds())
                .build();
    }
}
