package pl.pomost.edge.api.register;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import pl.pomost.business.applicant.FounderKind;
import pl.pomost.business.casefile.CaseFile;
import pl.pomost.business.casefile.Stage;
import pl.pomost.kernel.money.Money;
import pl.pomost.records.register.CaseFigures;
import pl.pomost.records.register.CaseHead;

/** One case as it stands; its version is also the ETag. */
@Schema(name = "Case")
public record CaseAnswer(
        @Schema(example = "GR-2026-0005") String number,
        long version,
        String name,
        Stage stage,

        @Schema(type = SchemaType.STRING, format = "date") LocalDate stageSince,

        @Schema(type = SchemaType.STRING, format = "date") @Nullable
        LocalDate due,

        boolean overdue,

        @Schema(type = SchemaType.STRING, format = "date") LocalDate openedOn,

        String advisor,
        FounderKind founderKind,
        CaseFile.Purpose purpose,
        String seat,
        String rulesVersion,
        String edition,
        String project,
        long members,
        @Schema(example = "100000.00") String asked,
        String granted,
        String agreed,
        String paid,
        String underway,
        String bridgingPaid) {

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
                text(money.asked()),
                text(money.granted()),
                text(money.agreed()),
                text(money.paid()),
                text(money.underway()),
                text(money.bridgingPaid()));
    }

    private static String text(Money money) {
        return money.toString();
    }
}
