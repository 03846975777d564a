package pl.pomost.edge.api.ledger;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import pl.pomost.business.programme.Budget;
import pl.pomost.edge.api.Cut;
import pl.pomost.edge.api.PageLimit;
import pl.pomost.edge.api.Problems;
import pl.pomost.kernel.fact.CaseNumber;
import pl.pomost.kernel.refusal.Check;
import pl.pomost.kernel.refusal.Refusal;
import pl.pomost.records.ledger.CheckLedger;
import pl.pomost.records.ledger.LedgerAccount;
import pl.pomost.records.ledger.LedgerBook;
import pl.pomost.records.ledger.LedgerFilter;
import pl.pomost.records.ledger.LedgerProof;
import pl.pomost.records.ledger.LedgerRow;
import pl.pomost.records.ledger.Movement;
import pl.pomost.records.register.CaseChoices;
import pl.pomost.records.register.CaseFilter;

/** Sums by edition and case, the entries behind each, and the proof that they are those of the rows. */
@Path("ledger")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Ledger")
public class LedgerResource {

    private static final Pattern CASE_KEY = Pattern.compile("GR-\\d{4}-\\d{4,9} [A-Z_]{1,20}");
    private static final Pattern ENTRY_KEY = Pattern.compile("\\d{4}-\\d{2}-\\d{2} .{1,200} [A-Z_]{1,20} [A-Z_]{1,20}");

    @Inject
    LedgerBook book;

    @Inject
    CheckLedger checkLedger;

    @Inject
    CaseChoices choices;

    @Inject
    Problems problems;

    @GET
    @Operation(operationId = "getLedger", summary = "Where the money of the editions stands, by source of money")
    public LedgerSums sums() {
        return LedgerSums.of(book.editions());
    }

    @GET
    @Path("cases")
    @Operation(operationId = "listLedgerCases", summary = "Where the money of the cases stands, by source of money")
    public LedgerCases cases(
            @QueryParam("edition") @Parameter(description = "Only cases of this edition", example = "WZOR-1") @Nullable
                    String edition,
            @QueryParam("after")
                    @Parameter(description = "Key that the page before ended with", example = "GR-2026-0005 GRANTS")
                    @Nullable
                    String after,
            @QueryParam("limit") @Nullable String limit) {
        var check = new Check();
        PageLimit.check(check, limit);
        check.that("after", after == null || CASE_KEY.matcher(after).matches(), "ledger.bad-key");
        check.orRefuse();
        mustBeKnown(edition);
        var most = PageLimit.of(limit);
        return LedgerCases.of(Cut.of(book.cases(edition, after, most + 1), most, LedgerBook.CaseLine::key));
    }

    @GET
    @Path("entries")
    @Operation(
            operationId = "listLedgerEntries",
            summary = "The entries behind a figure, the latest first, and their sum")
    public LedgerEntries entries(
            @QueryParam("edition")
                    @Parameter(description = "Only entries of this edition", example = "WZOR-1")
                    @Nullable
                    String edition,
            @QueryParam("purpose")
                    @Parameter(
                            description = "Only this source of money",
                            schema = @Schema(implementation = Budget.Purpose.class),
                            example = "GRANTS")
                    @Nullable
                    String purpose,
            @QueryParam("movement")
                    @Parameter(
                            description = "Only this movement",
                            schema = @Schema(implementation = Movement.class),
                            example = "PAY")
                    @Nullable
                    String movement,
            @QueryParam("account")
                    @Parameter(
                            description = "Only entries that bring money to this account or take it from there",
                            schema = @Schema(implementation = LedgerAccount.class),
                            example = "PAID")
                    @Nullable
                    String account,
            @QueryParam("case")
                    @Parameter(description = "Only entries of this case", example = "GR-2026-0005")
                    @Nullable
                    String caseNumber,
            @QueryParam("after")
                    @Parameter(
                            description = "Key that the page before ended with",
                            example = "2026-03-02 payout GR-2026-0005-T1 PAY GRANTS")
                    @Nullable
                    String after,
            @QueryParam("limit") @Nullable String limit) {
        var check = new Check();
        PageLimit.check(check, limit);
        check.that("purpose", isWord(Budget.Purpose.values(), purpose), "ledger.bad-word");
        check.that("movement", isWord(Movement.values(), movement), "ledger.bad-word");
        check.that("account", isWord(LedgerAccount.values(), account), "ledger.bad-word");
        check.that("case", caseNumber == null || CaseNumber.isValid(caseNumber), "ledger.bad-word");
        check.that("after", after == null || ENTRY_KEY.matcher(after).matches(), "ledger.bad-key");
        check.orRefuse();
        mustBeKnown(edition);
        var filter = new LedgerFilter(
                edition,
                purpose == null ? null : Budget.Purpose.valueOf(purpose),
                movement == null ? null : Movement.valueOf(movement),
                caseNumber == null ? null : new CaseNumber(caseNumber),
                account == null ? null : LedgerAccount.valueOf(account));
        var most = PageLimit.of(limit);
        var cut = Cut.of(book.entries(filter, after, most + 1), most, LedgerRow::key);
        return new LedgerEntries(book.sum(filter), cut.lines(), cut.next());
    }

    private void mustBeKnown(@Nullable String edition) {
        choices.known(new CaseFilter(null, edition, null, null, null, null, false))
                .orRefuse(Refusal.Kind.INVALID);
    }

    private static boolean isWord(Enum<?>[] words, @Nullable String typed) {
        return typed == null
                || Arrays.stream(words).anyMatch(word -> word.name().equals(typed));
    }

    @GET
    @Path("check")
    @Operation(operationId = "getLedgerCheck", summary = "What the last check of the ledger found")
    public LedgerCheckAnswer check() {
        return answer(checkLedger.latest());
    }

    @POST
    @Path("check")
    @Operation(
            operationId = "checkLedger",
            summary = "Begin a check of the ledger in the background",
            description = "While one is running, none is begun. It changes nothing that it compares.")
    @APIResponse(
            responseCode = "202",
            description = "Begun",
            content = @Content(schema = @Schema(implementation = LedgerCheckAnswer.class)))
    public Response begin() {
        checkLedger.begin();
        return Response.accepted(answer(checkLedger.latest())).build();
    }

    private LedgerCheckAnswer answer(Optional<LedgerProof> latest) {
        var running = checkLedger.isRunning();
        return latest.map(proof -> answer(running, proof))
                .orElse(new LedgerCheckAnswer(running, null, null, null, null, null, List.of()));
    }

    private LedgerCheckAnswer answer(boolean running, LedgerProof proof) {
        return new LedgerCheckAnswer(
                running,
                proof.number(),
                proof.endedAt(),
                proof.begunBy(),
                proof.compared(),
                proof.findingCount(),
                proof.findings().stream().map(problems::told).toList());
    }
}
