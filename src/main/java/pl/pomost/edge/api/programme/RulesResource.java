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
import pl.pomost.business.programme.AddRules;
import pl.pomost.business.programme.ConfirmSetting;
import pl.pomost.edge.api.Answers;
import pl.pomost.edge.api.Bodies;
import pl.pomost.kernel.refusal.Check;
import pl.pomost.records.lookup.ProgrammeOverview;

/** Versions of the rules: read, compared, and added to; never changed. */
@Path("support-rules")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Programmes")
public class RulesResource {

    @Inject
    ProgrammeOverview programmes;

    @Inject
    AddRules addRules;

    @Inject
    ConfirmSetting confirmSetting;

    @GET
    @Operation(operationId = "listRules", summary = "All versions of the rules, the newest of each family first")
    public List<ProgrammeOverview.VersionRow> versions() {
        return programmes.versions();
    }

    @GET
    @Path("{code}/{version}")
    @Operation(operationId = "readRules", summary = "One version with all its settings as commands write them")
    public ProgrammeOverview.RulesSheet read(@PathParam("code") String code, @PathParam("version") int version) {
        return programmes.sheet(code + "/" + version);
    }

    @GET
    @Path("{code}/{version}/difference")
    @Operation(operationId = "compareRules", summary = "The settings in which a version differs from another")
    public List<ProgrammeOverview.DifferenceRow> difference(
            @PathParam("code") String code,
            @PathParam("version") int version,
            @QueryParam("from")
                    @Parameter(
                            description = "The version to compare with",
                            required = true,
                            example = "POKL-7.2.2-2012/1")
                    @Nullable
                    String from) {
        var check = new Check();
        check.required("from", from);
        var known = programmes.versions().stream().anyMatch(row -> row.version().equals(from));
        check.that("from", from == null || known, "rules.no-such");
        check.orRefuse();
        return programmes.difference(from == null ? "" : from, code + "/" + version);
    }

    @POST
    @Operation(
            operationId = "addRules",
            summary = "Add a version that differs from another in some settings (administrator)")
    @APIResponse(responseCode = "200", description = "Added; the subject is the version")
    public Response add(AddRulesRequest request) {
        return Answers.done(addRules.handle(Bodies.present(request).command()));
    }

    @POST
    @Path("{code}/{version}/confirmations")
    @Operation(
            operationId = "confirmSetting",
            summary = "Say that a figure was compared with its source in law, where and when (administrator)")
    @APIResponse(responseCode = "200", description = "Confirmed in every version of the family with that figure")
    public Response confirm(
            @PathParam("code") String code, @PathParam("version") int version, ConfirmSettingRequest request) {
        var body = Bodies.present(request);
        return Answers.done(confirmSetting.handle(
                new ConfirmSetting.Command(code + "/" + version, body.setting(), body.basis(), body.confirmedOn())));
    }
}
