package pl.pomost.records.official;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import pl.pomost.business.aid.AidCertificate;
import pl.pomost.business.aid.Aids;
import pl.pomost.business.official.OfficialContent;
import pl.pomost.business.official.OfficialKind;
import pl.pomost.business.official.OfficialSource;
import pl.pomost.kernel.fact.CaseNumber;

/** The certificate of de minimis aid, on the form that was in force when it was drawn up. */
@ApplicationScoped
class CertificateSource implements OfficialSource {

    @Inject
    Letterhead letterhead;

    @Inject
    Aids aids;

    CertificateSource() {}

    @Override
    public OfficialKind kind() {
        return OfficialKind.AID_CERTIFICATE;
    }

    @Override
    public List<String> subjects(CaseNumber caseNumber) {
        return aids.certificates(caseNumber).stream()
                .map(AidCertificate::number)
                .toList();
    }

    @Override
    public Optional<OfficialContent> of(CaseNumber caseNumber, String subject, LocalDate day) {
        return one(caseNumber, subject).map(this::content);
    }

    private Optional<AidCertificate> one(CaseNumber caseNumber, String number) {
        return aids.certificates(caseNumber).stream()
                .filter(certificate -> certificate.number().equals(number))
                .findFirst();
    }

    private OfficialContent content(AidCertificate certificate) {
        var facts = letterhead.of(certificate.caseNumber());
        facts.put("certificate", certificate);
        facts.put("recipientNip", certificate.recipient().display());
        facts.put("rate", certificate.amount().rate().orElseThrow().setScale(4));
        facts.put("drawnUpBy", letterhead.nameOf(certificate.drawnUpBy()));
        certificate
                .corrects()
                .flatMap(number -> one(certificate.caseNumber(), number))
                .ifPresent(corrected -> facts.put("corrected", corrected));
        return new OfficialContent(
                kind(),
                certificate.number(),
                "Zaświadczenie o pomocy de minimis nr " + certificate.number(),
                certificate.drawnUpOn(),
                facts);
    }
}
