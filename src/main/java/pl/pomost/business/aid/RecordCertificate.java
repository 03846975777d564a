package pl.pomost.business.aid;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import pl.pomost.business.casefile.CaseFile;
import pl.pomost.business.casefile.CaseFiles;
import pl.pomost.business.obligation.Duties;
import pl.pomost.business.obligation.ObligationKind;
import pl.pomost.kernel.access.Permission;
import pl.pomost.kernel.calendar.BusinessClock;
import pl.pomost.kernel.fact.CaseRef;
import pl.pomost.kernel.fact.Facts;
import pl.pomost.kernel.refusal.Check;
import pl.pomost.kernel.refusal.Reason;
import pl.pomost.kernel.refusal.Refusal;
import pl.pomost.kernel.usecase.AboutCase;
import pl.pomost.kernel.usecase.Door;
import pl.pomost.kernel.usecase.Receipt;
import pl.pomost.kernel.usecase.Requires;
import pl.pomost.kernel.usecase.UseCase;

/**
 * An accountant records that a certificate was issued to the recipient, or, from that day on, that its aid was reported; the duty
 * ends.
 */
@UseCase
@Requires(Permission.PREPARE_PAYOUTS)
public class RecordCertificate {

    /** Longest number of a report, in characters. */
    public static final int REFERENCE_LENGTH = 100;

    @Inject
    CaseFiles files;

    @Inject
    Aids aids;

    @Inject
    Duties duties;

    @Inject
    BusinessClock clock;

    @Inject
    Facts facts;

    @Inject
    Door door;

    RecordCertificate() {}

    /**
     * @param aid         number of the aid that it is about, within the case
     * @param kind        what was done
     * @param doneOn      when, from the drawing up to today; a report not before the issue
     * @param reference   number of the report, at most 100 characters; required with a report
     */
    public record Command(
            CaseRef theCase,
            int aid,
            CertificateAct.@Nullable Kind kind,
            @Nullable LocalDate doneOn,
            @Nullable String reference)
            implements AboutCase {}

    public Receipt handle(Command command) {
        var check = new Check();
        check.required("kind", command.kind());
        check.required("doneOn", command.doneOn());
        check.optionalText("reference", command.reference(), REFERENCE_LENGTH);
        if (command.kind() == CertificateAct.Kind.REPORTED) {
            check.required("reference", command.reference());
        }
        check.orRefuse();
        var file = files.take(command.theCase());
        var certificate = aids.certificates(file.number()).stream()
                .filter(each -> each.aidNumber() == command.aid())
                .findFirst()
                .orElseThrow(() -> Refusal.unknown("certificate", command.aid()));
        LocalDate day = Objects.requireNonNull(command.doneOn());
        var kind = Objects.requireNonNull(command.kind());
        check.that("doneOn", !day.isBefore(certificate.drawnUpOn()) && !day.isAfter(clock.day()), () -> Reason.ofField(
                        "doneOn", "aid.act-day")
                .with("from", certificate.drawnUpOn())
                .with("until", clock.day()));
        check.orRefuse();
        var done = aids.acts(file.number()).stream()
                .anyMatch(act -> act.kind() == kind && act.certificate().equals(certificate.number()));
        check.that("kind", !done, () -> Reason.ofField("kind", "aid.act-done").with("kind", kind));
        if (kind == CertificateAct.Kind.REPORTED) {
            afterIssue(check, file, certificate, day);
        }
        check.verdict().orRefuse();
        var act = new CertificateAct(
                certificate.number(), kind, day, door.actor().account(), reference(command.reference()));
        aids.add(act);
        duties.closeFirst(
                file,
                kind == CertificateAct.Kind.ISSUED ? ObligationKind.ISSUE_CERTIFICATE : ObligationKind.REPORT_AID,
                certificate.contract());
        return facts.record(file.tells(certificate.thing(), act.snapshot()));
    }

    /** What is reported is what the recipient was certified. */
    private void afterIssue(Check check, CaseFile file, AidCertificate certificate, LocalDate day) {
        var issued = aids.acts(file.number()).stream()
                .filter(act -> act.kind() == CertificateAct.Kind.ISSUED
                        && act.certificate().equals(certificate.number()))
                .map(CertificateAct::doneOn)
                .findFirst();
        check.that("kind", issued.isPresent(), () -> Reason.ofField("kind", "aid.report-before-issue")
                .with("certificate", certificate.number()));
        check.that("doneOn", issued.filter(day::isBefore).isEmpty(), () -> Reason.ofField(
                        "doneOn", "aid.report-day-before-issue")
                .with("certificate", certificate.number())
                .with("issued", issued.orElseThrow()));
    }

    private static @Nullable String reference(@Nullable String typed) {
        return typed == null || typed.isBlank() ? null : typed.strip();
    }
}
