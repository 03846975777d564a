package pl.pomost.edge.api.register;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import pl.pomost.business.applicant.FounderKind;
import pl.pomost.business.casefile.CaseFile;
import pl.pomost.business.casefile.Stage;
import pl.pomost.kernel.money.Money;
import pl.pomost.records.dossier.CaseFigures;
import pl.pomost.records.dossier.CaseHead;

/** One case as it stands; its version is also the ETag. */
@Schema(name = "Case")
public record CaseAnswer(
        @Schema(example = "GR-2026-0005") String number,
        long version,
        String name,
        Stage stage,

        LocalDate stageSince,

        @Nullable LocalDate due,

        boolean overdue,

        LocalDate openedOn,

        String advisor,
        FounderKind founderKind,
        CaseFile.Purpose purpose,
        String seat,
        String rulesVersion,
        String edition,
        String project,
        long members,

        @Schema(description = "Amount that the plan asks for; 0.00 before there is one", example = "100000.00")
        Money asked,

        Money granted,
        Money agreed,
        Money paid,
        Money underway,
        Money bridgingPaid) {

    static CaseAnswer of(CaseHead head, CaseFigures money) {
        return new CaseAnswer(
                head.number().text(),
                head.version(),
                head.name(),
                head.stage(),
                head.stageSince(),
                head.due(),
                head.overdue(),
                head.openedOn(),
                head.advisor(),
                head.founderKind(),
                head.purpose(),
                head.seat().value(),
                head.rulesVersion(),
                head.edition(),
                head.project(),
                money.members(),
                money.asked(),
                money.granted(),
                money.agreed(),
                money.paid(),
                money.underway(),
                money.bridgingPaid());
    }
}
