package pl.pomost.edge.api.repayment;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Where unspent money is to be paid. */
@Schema(name = "DemandUnspentRequest")
public record DemandUnspentRequest(
        @Schema(example = "20999900000000000000000001", description = "The office's account, 26 digits")
        String account,

        @Schema(example = "Uznano 78 000,00 zł z 80 000,00 zł.", maxLength = 4000)
        String reasons) {}
