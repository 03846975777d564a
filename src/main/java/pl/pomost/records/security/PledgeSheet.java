package pl.pomost.records.security;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import pl.pomost.business.agreement.Security.Kind;
import pl.pomost.business.casefile.CaseFile;
import pl.pomost.business.casefile.CaseFiles;
import pl.pomost.business.casefile.CaseReaders;
import pl.pomost.business.programme.Programmes;
import pl.pomost.business.security.Pledge;
import pl.pomost.business.security.PledgePolicy;
import pl.pomost.business.security.PledgeState;
import pl.pomost.business.security.Pledges;
import pl.pomost.kernel.access.Permission;
import pl.pomost.kernel.fact.CaseNumber;
import pl.pomost.kernel.money.Money;
import pl.pomost.kernel.refusal.Reason;
import pl.pomost.kernel.usecase.Door;
import pl.pomost.kernel.usecase.Reading;
import pl.pomost.kernel.usecase.Requires;

/** The securities of one case with what they lack. */
@Reading
@Requires(Permission.READ_CASES)
public class PledgeSheet {

    @Inject
    Pledges pledges;

    @Inject
    PledgePolicy policy;

    @Inject
    Programmes programmes;

    @Inject
    CaseFiles files;

    @Inject
    CaseReaders readers;

    @Inject
    Door door;

    PledgeSheet() {}

    /**
     * All securities of a case.
     *
     * @param version       version of the case
     * @param demanded      whether the rules of the case want them verified before the signing and in force before a payout
     * @param perGuarantor  one guarantor for each so many złoty
     * @param incomePercent least income of a guarantor in per cent of the minimum wage
     */
    public record Sheet(
            long version,
            boolean demanded,
            boolean noteRequired,
            Money perGuarantor,
            int incomePercent,
            int warningDays,
            int returnDays,
            List<PledgeRow> securities) {}

    /**
     * One security.
     *
     * @param number      within the case
     * @param giverNumber KRS or NIP of the legal person that gives a corporate surety
     */
    public record PledgeRow(
            int number,
            Kind kind,
            PledgeState state,
            String givenBy,
            @Nullable String giverNumber,
            @Nullable String document,
            @Nullable Money amount,
            @Nullable LocalDate validUntil,
            @Nullable LocalDate incomeProvedOn,
            @Nullable Money monthlyIncome,
            boolean spouseConsents,
            String plannedBy,
            LocalDate plannedOn,
            @Nullable String receivedBy,
            @Nullable LocalDate receivedOn,
            @Nullable String keptIn,
            @Nullable String verifiedBy,
            @Nullable LocalDate verifiedOn,
            @Nullable LocalDate activeSince,
            @Nullable String endedBy,
            @Nullable LocalDate endedOn,
            @Nullable String protocol) {}

    public Sheet of(CaseNumber number) {
        readers.mustBeRead(number, door.actor());
        var file = files.look(number);
        var terms = programmes.rules(file.rulesVersion()).security();
        return new Sheet(
                file.version(),
                terms.isOn(),
                terms.isNoteRequired(),
                terms.perGuarantor(),
                terms.incomePercent(),
                terms.warningDays(),
                terms.returnDays(),
                pledges.of(number).stream().map(PledgeSheet::row).toList());
    }

    /** All reasons why one of them cannot be verified today. */
    public List<Reason> lacking(CaseNumber number, int security) {
        readers.mustBeRead(number, door.actor());
        CaseFile file = files.look(number);
        return policy.verifiable(file, pledges.one(number, security)).reasons();
    }

    private static PledgeRow row(Pledge pledge) {
        return new PledgeRow(
                pledge.number(),
                pledge.kind(),
                pledge.state(),
                pledge.givenBy(),
                pledge.giverNumber().orElse(null),
                pledge.document().orElse(null),
                pledge.amount().orElse(null),
                pledge.validUntil().orElse(null),
                pledge.incomeProvedOn().orElse(null),
                pledge.monthlyIncome().orElse(null),
                pledge.spouseConsents(),
                pledge.plannedBy(),
                pledge.plannedOn(),
                pledge.receivedBy().orElse(null),
                pledge.receivedOn().orElse(null),
                pledge.keptIn().orElse(null),
                pledge.verifiedBy().orElse(null),
                pledge.verifiedOn().orElse(null),
                pledge.activeSince().orElse(null),
                pledge.endedBy().orElse(null),
                pledge.endedOn().orElse(null),
                pledge.protocol().orElse(null));
    }
}
