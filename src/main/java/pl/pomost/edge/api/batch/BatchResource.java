package pl.pomost.edge.api.batch;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.Arrays;
import java.util.Base64;
import java.util.function.LongSupplier;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import pl.pomost.business.batch.ApproveBatch;
import pl.pomost.business.batch.BatchFiles;
import pl.pomost.business.batch.BatchOptions;
import pl.pomost.business.batch.BatchRef;
import pl.pomost.business.batch.BatchState;
import pl.pomost.business.batch.BatchWork;
import pl.pomost.business.batch.CancelBatch;
import pl.pomost.business.batch.ExportBatch;
import pl.pomost.business.batch.GatherBatch;
import pl.pomost.business.batch.RemoveFromBatch;
import pl.pomost.business.batch.ReopenBatch;
import pl.pomost.business.batch.SendVoidBack;
import pl.pomost.business.batch.TakeBatchFile;
import pl.pomost.business.payout.PayoutReference;
import pl.pomost.edge.api.Answers;
import pl.pomost.edge.api.Bodies;
import pl.pomost.edge.api.Cut;
import pl.pomost.edge.api.PageLimit;
import pl.pomost.edge.api.Problems;
import pl.pomost.edge.api.SeenVersion;
import pl.pomost.edge.api.work.WorkAccepted;
import pl.pomost.edge.api.work.WorkAnswer;
import pl.pomost.kernel.refusal.Check;
import pl.pomost.kernel.refusal.Refusal;
import pl.pomost.kernel.usecase.Receipt;
import pl.pomost.records.register.BatchLine;
import pl.pomost.records.register.BatchRegister;

/** Batches of payouts; the version of a batch is its own. */
@Path("batches")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Batches")
public class BatchResource {

    private static final Pattern NUMBER = Pattern.compile("PP-\\d{4}-\\d{4,9}");

    @Inject
    GatherBatch gatherBatch;

    @Inject
    RemoveFromBatch removeFromBatch;

    @Inject
    ApproveBatch approveBatch;

    @Inject
    ExportBatch exportBatch;

    @Inject
    ReopenBatch reopenBatch;

    @Inject
    SendVoidBack sendVoidBack;

    @Inject
    CancelBatch cancelBatch;

    @Inject
    TakeBatchFile takeBatchFile;

    @Inject
    BatchFiles files;

    @Inject
    BatchOptions options;

    @Inject
    BatchRegister register;

    @Inject
    BatchWork work;

    @Inject
    WorkAccepted accepted;

    @Inject
    Problems problems;

    @Context
    UriInfo uri;

    @GET
    @Operation(operationId = "listBatches", summary = "Batches, the newest first")
    @APIResponse(
            responseCode = "200",
            description = "A page",
            content = @Content(schema = @Schema(implementation = BatchList.class)))
    public BatchList list(
            @QueryParam("state")
                    @Parameter(
                            description = "Only batches of this state",
                            schema = @Schema(implementation = BatchState.class),
                            example = "APPROVED")
                    @Nullable
                    String state,
            @QueryParam("after")
                    @Parameter(description = "Number that the page before ended with", example = "PP-2026-0007")
                    @Nullable
                    String after,
            @QueryParam("limit") @Nullable String limit) {
        var check = new Check();
        PageLimit.check(check, limit);
        check.that("after", after == null || NUMBER.matcher(after).matches(), "batch.bad-number");
        check.that("state", state == null || isState(state), "batch.bad-state");
        check.orRefuse();
        var most = PageLimit.of(limit);
        var rows = register.page(state == null ? null : BatchState.valueOf(state), after, most + 1);
        var page = Cut.of(rows, most, BatchLine::number);
        return new BatchList(page.lines(), page.next());
    }

    private static boolean isState(String text) {
        return Arrays.stream(BatchState.values()).anyMatch(state -> state.name().equals(text));
    }

    @POST
    @Operation(
            operationId = "gatherBatch",
            summary = "Gather payouts that go to the bank together (accountant)",
            description = "All of them or none: every refused payout is told with its reasons")
    @APIResponse(responseCode = "201", description = "Gathered; Location is the batch, ETag its version")
    public Response gather(GatherBatchRequest request) {
        var receipt = gatherBatch.handle(Bodies.present(request).command());
        var address = uri.getBaseUriBuilder().path("batches").path(receipt.subject());
        return Answers.created(address.build(), receipt);
    }

    @GET
    @Path("{batch}")
    @Operation(
            operationId = "getBatch",
            summary = "A batch with its rows, and what may be done now with all reasons against the rest")
    @APIResponse(
            responseCode = "200",
            description = "The batch; ETag is its version",
            content = @Content(schema = @Schema(implementation = BatchAnswer.class)))
    public Response get(@PathParam("batch") String number) {
        var batch = register.one(number);
        var moves = options.of(number).stream()
                .map(option -> new BatchAnswer.BatchMoveAnswer(
                        option.move(),
                        option.verdict().isAllowed(),
                        option.verdict().reasons().stream().map(problems::told).toList()))
                .toList();
        return Answers.seen(new BatchAnswer(batch, register.rows(number), moves), batch.version());
    }

    @POST
    @Path("{batch}/rows/{reference}/removal")
    @Operation(operationId = "removeFromBatch", summary = "Take a payout off a batch that is not approved (accountant)")
    @APIResponse(responseCode = "200", description = "Taken off; ETag is the new version of the batch")
    public Response remove(
            @PathParam("batch") String number,
            @PathParam("reference") String reference,
            @HeaderParam("If-Match") String ifMatch,
            RemoveFromBatchRequest request) {
        if (!PayoutReference.isValid(reference)) {
            throw Refusal.unknown("payout", reference);
        }
        var grounds = Bodies.present(request).grounds();
        return Answers.done(removeFromBatch.handle(
                new RemoveFromBatch.Command(seen(number, ifMatch), new PayoutReference(reference), grounds)));
    }

    @POST
    @Path("{batch}/approval")
    @Consumes(MediaType.WILDCARD)
    @Operation(
            operationId = "approveBatch",
            summary = "Let all rows go (manager who gathered nothing of it and prepared none of its payouts)")
    @APIResponse(responseCode = "200", description = "Approved; ETag is the new version of the batch")
    @APIResponse(
            responseCode = "202",
            description = "Begun: more than 100 rows, or preferred so; Location is the work that says how far it is",
            content = @Content(schema = @Schema(implementation = WorkAnswer.class)))
    public Response approve(
            @PathParam("batch") String number,
            @HeaderParam("If-Match") String ifMatch,
            @HeaderParam("Prefer")
                    @Parameter(description = "respond-async: answer 202 at once", example = "respond-async")
                    @Nullable
                    String prefer,
            @HeaderParam("Idempotency-Key") @Parameter(hidden = true) @Nullable String onceKey) {
        var batch = seen(number, ifMatch);
        return done(
                number,
                prefer,
                () -> approveBatch.handle(new ApproveBatch.Command(batch)),
                () -> work.approve(batch, onceKey));
    }

    @POST
    @Path("{batch}/export")
    @Consumes(MediaType.WILDCARD)
    @Operation(
            operationId = "exportBatch",
            summary = "Order all rows at the bank: make and check the file, export every payout, or none (accountant)")
    @APIResponse(responseCode = "200", description = "Exported; ETag is the new version of the batch")
    @APIResponse(
            responseCode = "202",
            description = "Begun: more than 100 rows, or preferred so; Location is the work that says how far it is",
            content = @Content(schema = @Schema(implementation = WorkAnswer.class)))
    public Response export(
            @PathParam("batch") String number,
            @HeaderParam("If-Match") String ifMatch,
            @HeaderParam("Prefer")
                    @Parameter(description = "respond-async: answer 202 at once", example = "respond-async")
                    @Nullable
                    String prefer,
            @HeaderParam("Idempotency-Key") @Parameter(hidden = true) @Nullable String onceKey) {
        var batch = seen(number, ifMatch);
        return done(
                number,
                prefer,
                () -> exportBatch.handle(new ExportBatch.Command(batch)),
                () -> work.export(batch, onceKey));
    }

    @POST
    @Path("{batch}/reopening")
    @Consumes(MediaType.WILDCARD)
    @Operation(
            operationId = "reopenBatch",
            summary = "Open an approved batch again; rows whose approval no longer holds are taken off (accountant)")
    @APIResponse(responseCode = "200", description = "Open again; ETag is the new version of the batch")
    public Response reopen(@PathParam("batch") String number, @HeaderParam("If-Match") String ifMatch) {
        return Answers.done(reopenBatch.handle(new ReopenBatch.Command(seen(number, ifMatch))));
    }

    @POST
    @Path("{batch}/void-approvals")
    @Consumes(MediaType.WILDCARD)
    @Operation(
            operationId = "sendVoidBack",
            summary = "Take rows off an open batch whose approval no longer holds; their payouts go back (accountant)")
    @APIResponse(responseCode = "200", description = "Taken off; ETag is the new version of the batch")
    public Response sendVoidBack(@PathParam("batch") String number, @HeaderParam("If-Match") String ifMatch) {
        return Answers.done(sendVoidBack.handle(new SendVoidBack.Command(seen(number, ifMatch))));
    }

    @POST
    @Path("{batch}/cancellation")
    @Operation(operationId = "cancelBatch", summary = "Give a batch up before it is exported (accountant)")
    @APIResponse(responseCode = "200", description = "Cancelled; its payouts may go with another batch")
    public Response cancel(
            @PathParam("batch") String number, @HeaderParam("If-Match") String ifMatch, CancelBatchRequest request) {
        var grounds = Bodies.present(request).grounds();
        return Answers.done(cancelBatch.handle(new CancelBatch.Command(seen(number, ifMatch), grounds)));
    }

    @POST
    @Path("{batch}/file")
    @Consumes(MediaType.WILDCARD)
    @Operation(
            operationId = "takeBatchFile",
            summary = "Take the file of an exported batch; who took it stands in the trail (accountant)")
    @APIResponse(
            responseCode = "200",
            description = "The file, the same bytes each time",
            content = @Content(schema = @Schema(implementation = BatchFileAnswer.class)))
    public Response file(@PathParam("batch") String number) {
        var receipt = takeBatchFile.handle(new TakeBatchFile.Command(number));
        var file = files.of(number);
        var content = Base64.getEncoder().encodeToString(file.content());
        return Answers.seen(
                new BatchFileAnswer(file.name(), file.sha256(), content, receipt.entry()), receipt.version());
    }

    /** At once, or begun as a work when there are many rows or the client prefers that. */
    private Response done(String number, @Nullable String prefer, Supplier<Receipt> atOnce, LongSupplier asWork) {
        return WorkAccepted.isPreferred(prefer) || work.isLong(number)
                ? accepted.at(asWork.getAsLong(), uri)
                : Answers.done(atOnce.get());
    }

    private static BatchRef seen(String number, String ifMatch) {
        return new BatchRef(number, SeenVersion.of(ifMatch));
    }
}
