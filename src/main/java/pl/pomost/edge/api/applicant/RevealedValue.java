package pl.pomost.edge.api.applicant;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import pl.pomost.kernel.usecase.Receipt;

/**
 * A value in full, with the receipt of the look.
 *
 * @param value   absent when the same request is repeated under its key: the value is not kept with the receipt
 * @param receipt of the entry in the person's chain
 */
@Schema(name = "RevealedValue")
public record RevealedValue(@Nullable String value, Receipt receipt) {}
