package pl.pomost.edge.api.repayment;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Where surplus bridging support is to be paid. */
@Schema(name = "DemandSurplusRequest")
public record DemandSurplusRequest(
        @Schema(example = "20999900000000000000000001", description = "The office's account, 26 digits")
        String account,

        @Schema(example = "Uznano 47 500,00 zł z 48 000,00 zł.", maxLength = 4000)
        String reasons) {}
