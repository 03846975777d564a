package pl.pomost.records.register;

import org.jspecify.annotations.Nullable;
import pl.pomost.business.casefile.Stage;

/**
 * Which cases a list shows; what is null does not restrict.
 *
 * @param project code of a project
 * @param edition code of an edition
 * @param stage   a stage
 * @param advisor account of the present advisor
 * @param county  TERYT code of the county of the seat, 4 digits
 * @param text    part of the number or of the name; capitals and diacritics do not matter
 * @param overdue only those whose due day has passed
 */
public record CaseFilter(
        @Nullable String project,
        @Nullable String edition,
        @Nullable Stage stage,
        @Nullable String advisor,
        @Nullable String county,
        @Nullable String text,
        boolean overdue) {

    /** All cases. */
    public static CaseFilter all() {
        return new CaseFilter(null, null, null, null, null, null, false);
    }
}
