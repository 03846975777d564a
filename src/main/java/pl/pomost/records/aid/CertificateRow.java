package pl.pomost.records.aid;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import pl.pomost.kernel.money.Euro;
import pl.pomost.kernel.money.Money;

/** One certificate with what was done with it. @param aid number of the aid that it is about */
public record CertificateRow(
        String number,
        int aid,
        String recipientName,
        String recipient,
        String contract,
        LocalDate grantedOn,
        LocalDate drawnUpOn,
        String drawnUpBy,
        Money pln,
        Euro eur,
        BigDecimal rate,
        LocalDate ratePublishedOn,
        @Nullable String rateTable,
        String regime,
        String regimeTitle,
        String legalBasis,
        @Nullable String corrects,
        @Nullable LocalDate issuedOn,
        @Nullable LocalDate reportedOn,
        @Nullable String reportReference) {}
