package pl.pomost.records.aid;

import jakarta.inject.Inject;
import java.util.List;
import org.jspecify.annotations.Nullable;
import pl.pomost.business.agreement.Cooperative;
import pl.pomost.business.agreement.Cooperatives;
import pl.pomost.business.aid.Aids;
import pl.pomost.business.casefile.CaseFiles;
import pl.pomost.business.casefile.CaseReaders;
import pl.pomost.business.programme.Programmes;
import pl.pomost.kernel.access.Permission;
import pl.pomost.kernel.fact.CaseNumber;
import pl.pomost.kernel.identifier.Nip;
import pl.pomost.kernel.refusal.Refusal;
import pl.pomost.kernel.usecase.Door;
import pl.pomost.kernel.usecase.Reading;
import pl.pomost.kernel.usecase.Requires;

/** De minimis aid of one case: its entries, who counts with the recipient, and the certificates. */
@Reading
@Requires(Permission.READ_CASES)
public class AidSheet {

    @Inject
    Aids aids;

    @Inject
    Cooperatives cooperatives;

    @Inject
    Programmes programmes;

    @Inject
    CaseFiles files;

    @Inject
    CaseReaders readers;

    @Inject
    Door door;

    AidSheet() {}

    /**
     * Everything about aid that is kept in the case.
     *
     * @param version    version of the case
     * @param nip        tax number of the cooperative, null before its registration
     * @param regime     the regulation that the rules of the case name; null where they check nothing
     * @param reportDays calendar days within which a granting is reported
     */
    public record Sheet(
            long version,
            @Nullable String nip,
            @Nullable String regime,
            int reportDays,
            List<AidRow> entries,
            List<UndertakingRow> undertakings,
            List<CertificateRow> certificates) {}

    /** All that is kept in the case. */
    public Sheet of(CaseNumber number) {
        readers.mustBeRead(number, door.actor());
        var file = files.look(number);
        var terms = programmes.rules(file.rulesVersion()).aid();
        return new Sheet(
                file.version(),
                cooperatives
                        .of(number)
                        .flatMap(Cooperative::nip)
                        .map(Nip::display)
                        .orElse(null),
                terms.regime().orElse(null),
                terms.reportDays(),
                AidRows.of(aids.of(number)),
                AidRows.undertakings(aids.undertakings(number)),
                certificates(number));
    }

    /** One certificate. @param aid number of the aid that it is about */
    public CertificateRow certificate(CaseNumber number, int aid) {
        readers.mustBeRead(number, door.actor());
        return certificates(number).stream()
                .filter(row -> row.aid() == aid)
                .findFirst()
                .orElseThrow(() -> Refusal.unknown("certificate", aid));
    }

    private List<CertificateRow> certificates(CaseNumber number) {
        return AidRows.certificates(aids.certificates(number), aids.acts(number));
    }
}
