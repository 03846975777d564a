package pl.pomost.edge.api.reference;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import pl.pomost.business.reference.InterestKind;
import pl.pomost.records.lookup.InterestCalculator;
import pl.pomost.records.lookup.ProgrammeOverview;
import pl.pomost.records.lookup.ReferenceTables;

/** Tables to look up. */
@Path("reference")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Reference")
public class ReferenceResource {

    @Inject
    ReferenceTables tables;

    @Inject
    InterestCalculator calculator;

    @Inject
    ProgrammeOverview programmes;

    @GET
    @Path("editions")
    @Operation(operationId = "listEditions", summary = "Editions under which cases are opened, with their projects")
    public List<ProgrammeOverview.EditionRow> editions() {
        return programmes.editions();
    }

    @GET
    @Path("budgets")
    @Operation(operationId = "listBudgets", summary = "What each edition has, has promised, and has left")
    public List<ProgrammeOverview.BudgetRow> budgets() {
        return programmes.budgets();
    }

    @GET
    @Path("minimum-wages")
    @Operation(operationId = "listMinimumWages", summary = "Minimum wages, the newest first")
    public List<ReferenceTables.WageRow> minimumWages() {
        return tables.minimumWages();
    }

    @GET
    @Path("interest-rates/{kind}")
    @Operation(
            operationId = "listInterestRates",
            summary = "Yearly rates of TAX_ARREARS or STATUTORY interest, the newest first")
    public List<ReferenceTables.RateRow> interestRates(@PathParam("kind") InterestKind kind) {
        return tables.interestRates(kind);
    }

    @GET
    @Path("interest")
    @Operation(
            operationId = "countInterest",
            summary = "Interest on a returned sum, period by period; only a calculation, nothing is kept")
    public InterestCalculator.Calculation interest(@BeanParam InterestQuestion question) {
        return calculator.of(question.sum(), question.days(), question.terms());
    }

    @GET
    @Path("breach-grounds")
    @Operation(operationId = "listBreachGrounds", summary = "Grounds on which money is demanded back")
    public List<ReferenceTables.GroundRow> breachGrounds() {
        return tables.breachGrounds();
    }

    @GET
    @Path("municipalities")
    @Operation(
            operationId = "listMunicipalities",
            summary = "Municipalities whose codes hold today, with their counties, in Polish order")
    public List<ReferenceTables.MunicipalityRow> municipalities() {
        return tables.municipalities();
    }
}
