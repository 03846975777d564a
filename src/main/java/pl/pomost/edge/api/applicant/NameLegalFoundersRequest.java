package pl.pomost.edge.api.applicant;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import pl.pomost.business.casefile.NameLegalFounders;
import pl.pomost.edge.api.Lists;
import pl.pomost.kernel.fact.CaseRef;

/** All founding legal persons, and how many people they will employ. */
@Schema(name = "NameLegalFoundersRequest")
public record NameLegalFoundersRequest(
        List<NamedFounder> founders,

        @Schema(example = "5", required = true, minimum = "0", maximum = "50")
        Integer employedPersons) {

    /** One founding legal person. */
    @Schema(name = "NamedFounder")
    public record NamedFounder(
            @Schema(example = "Fundacja Przykładowa", maxLength = 200)
            String name,

            @Schema(
                    description = "Absent for those that the register does not keep",
                    example = "0000123456",
                    pattern = "^\\d{1,10}$")
            @Nullable
            String krs,

            @Schema(example = "1234563218") String nip,

            @Schema(description = "First and last name", example = "Jan Próbny", maxLength = 200)
            String representative) {}

    NameLegalFounders.Command command(CaseRef seen) {
        var named = Lists.mapped(
                founders,
                founder -> new NameLegalFounders.Founder(
                        founder.name(), founder.krs(), founder.nip(), founder.representative()));
        return new NameLegalFounders.Command(seen, named, employedPersons);
    }
}
