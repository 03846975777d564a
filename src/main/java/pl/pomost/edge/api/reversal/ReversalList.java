package pl.pomost.edge.api.reversal;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import pl.pomost.business.reversal.ReversalRow;

/** Reversals that wait for a second person, the first asked first. */
@Schema(name = "ReversalList")
public record ReversalList(List<ReversalRow> items) {}
