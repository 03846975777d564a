package pl.pomost.edge.api.register;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import pl.pomost.records.register.CaseRow;

/**
 * A page of the list of cases.
 *
 * @param cases the cases of this page
 * @param next  what to send as {@code after} for the next page, absent on the last
 */
@Schema(name = "CaseList")
public record CaseList(List<CaseRow> cases, @Nullable String next) {}
