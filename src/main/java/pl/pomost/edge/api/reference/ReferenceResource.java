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
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import pl.pomost.business.reference.InterestKind;
import pl.pomost.records.register.InterestCalculator;
import pl.pomost.records.register.ReferenceTables;

/** Tables to look up. */
@Path("reference")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class ReferenceResource {

    @Inject
    ReferenceTables tables;

    @Inject
    InterestCalculator calculator;

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
    @Parameter(
            name = "amount",
            in = ParameterIn.QUERY,
            description = "The sum in złoty",
            example = "20000.00",
            required = true)
    @Parameter(
            name = "from",
            in = ParameterIn.QUERY,
            description = "Day of the transfer",
            required = true,
            schema = @Schema(type = SchemaType.STRING, format = "date", example = "2013-04-15"))
    @Parameter(
            name = "to",
            in = ParameterIn.QUERY,
            description = "Day of the return, which always counts",
            required = true,
            schema = @Schema(type = SchemaType.STRING, format = "date", example = "2014-03-31"))
    @Parameter(
            name = "kind",
            in = ParameterIn.QUERY,
            description = "Kind of interest",
            required = true,
            schema =
                    @Schema(
                            type = SchemaType.STRING,
                            enumeration = {"TAX_ARREARS", "STATUTORY"}))
    @Parameter(
            name = "countStartDay",
            in = ParameterIn.QUERY,
            description = "Whether the day of the transfer counts; true when absent",
            example = "true")
    @Parameter(
            name = "rounding",
            in = ParameterIn.QUERY,
            description = "Rounding of the sum; FULL_PLN when absent",
            schema =
                    @Schema(
                            type = SchemaType.STRING,
                            enumeration = {"FULL_PLN", "GROSZ"}))
    @Parameter(
            name = "freeUpTo",
            in = ParameterIn.QUERY,
            description = "Interest that does not exceed this is not charged; all is charged when absent")
    public InterestCalculator.Calculation interest(@BeanParam InterestQuestion question) {
        return calculator.of(question.sum(), question.days(), question.terms());
    }

    @GET
    @Path("municipalities")
    @Operation(operationId = "listMunicipalities", summary = "Municipalities with their counties, in Polish order")
    public List<ReferenceTables.MunicipalityRow> municipalities() {
        return tables.municipalities();
    }
}
