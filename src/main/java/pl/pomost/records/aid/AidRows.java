package pl.pomost.records.aid;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import pl.pomost.business.aid.AidCertificate;
import pl.pomost.business.aid.CertificateAct;
import pl.pomost.business.aid.DeMinimisAid;
import pl.pomost.business.aid.Undertaking;
import pl.pomost.kernel.identifier.Nip;

/** Writes what is kept of aid as rows. */
final class AidRows {

    private AidRows() {}

    static List<AidRow> of(List<DeMinimisAid> entries) {
        var correctedBy = entries.stream()
                .filter(entry -> entry.corrects().isPresent())
                .collect(Collectors.toMap(
                        entry -> List.<Object>of(
                                entry.caseNumber(), entry.corrects().orElseThrow()),
                        DeMinimisAid::number));
        return entries.stream()
                .map(entry -> row(entry, correctedBy.get(List.<Object>of(entry.caseNumber(), entry.number()))))
                .toList();
    }

    private static AidRow row(DeMinimisAid entry, @Nullable Integer correctedBy) {
        return new AidRow(
                entry.caseNumber(),
                entry.number(),
                entry.recipient().display(),
                entry.origin(),
                entry.giver(),
                entry.grantedOn(),
                entry.amount().pln(),
                entry.amount().eur(),
                entry.amount().rate().map(BigDecimal::stripTrailingZeros).orElse(null),
                entry.amount().ratePublishedOn().orElse(null),
                entry.amount().rateTable().orElse(null),
                entry.regime(),
                entry.legalBasis(),
                entry.document().orElse(null),
                entry.corrects().orElse(null),
                correctedBy,
                entry.grounds().orElse(null),
                entry.enteredBy(),
                entry.enteredOn());
    }

    static List<UndertakingRow> undertakings(List<Undertaking> entries) {
        var revoked =
                entries.stream().flatMap(entry -> entry.revokes().stream()).collect(Collectors.toSet());
        return entries.stream()
                .map(entry -> row(entry, entry.revokes().isEmpty() && !revoked.contains(entry.number())))
                .toList();
    }

    private static UndertakingRow row(Undertaking entry, boolean live) {
        return new UndertakingRow(
                entry.number(),
                entry.nip().display(),
                entry.linkedNip().map(Nip::display).orElse(null),
                entry.since(),
                entry.basis(),
                entry.revokes().orElse(null),
                live,
                entry.enteredBy(),
                entry.enteredOn());
    }

    static List<CertificateRow> certificates(List<AidCertificate> certificates, List<CertificateAct> acts) {
        return certificates.stream().map(certificate -> row(certificate, acts)).toList();
    }

    private static CertificateRow row(AidCertificate certificate, List<CertificateAct> acts) {
        var issued = act(certificate, CertificateAct.Kind.ISSUED, acts);
        var reported = act(certificate, CertificateAct.Kind.REPORTED, acts);
        return new CertificateRow(
                certificate.number(),
                certificate.aidNumber(),
                certificate.recipientName(),
                certificate.recipient().display(),
                certificate.contract(),
                certificate.grantedOn(),
                certificate.drawnUpOn(),
                certificate.drawnUpBy(),
                certificate.amount().pln(),
                certificate.amount().eur(),
                certificate.amount().rate().orElseThrow().stripTrailingZeros(),
                certificate.amount().ratePublishedOn().orElseThrow(),
                certificate.amount().rateTable().orElse(null),
                certificate.regime(),
                certificate.regimeTitle(),
                certificate.legalBasis(),
                certificate.corrects().orElse(null),
                issued.map(CertificateAct::doneOn).orElse(null),
                reported.map(CertificateAct::doneOn).orElse(null),
                reported.flatMap(CertificateAct::reference).orElse(null));
    }

    private static Optional<CertificateAct> act(
            AidCertificate certificate, CertificateAct.Kind kind, List<CertificateAct> acts) {
        return acts.stream()
                .filter(act -> act.kind() == kind && act.certificate().equals(certificate.number()))
                .findFirst();
    }
}
