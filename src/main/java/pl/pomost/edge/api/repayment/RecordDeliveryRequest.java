package pl.pomost.edge.api.repayment;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** When the cooperative received the demand. */
@Schema(name = "RecordDeliveryRequest")
public record RecordDeliveryRequest(LocalDate deliveredOn) {}
