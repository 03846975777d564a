package pl.pomost.records.annex;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import pl.pomost.business.agreement.Agreements;
import pl.pomost.business.annex.Annex;
import pl.pomost.business.annex.Annexes;
import pl.pomost.business.annex.GrantShares;
import pl.pomost.business.annex.SpendingTerms;
import pl.pomost.business.casefile.CaseFiles;
import pl.pomost.business.casefile.CaseReaders;
import pl.pomost.kernel.access.Permission;
import pl.pomost.kernel.fact.CaseNumber;
import pl.pomost.kernel.money.Money;
import pl.pomost.kernel.usecase.Door;
import pl.pomost.kernel.usecase.Reading;
import pl.pomost.kernel.usecase.Requires;

/** The annexes of one case, each with what it changed, and the day that holds now. */
@Reading
@Requires(Permission.READ_CASES)
public class AnnexSheet {

    @Inject
    Annexes annexes;

    @Inject
    Agreements agreements;

    @Inject
    SpendingTerms terms;

    @Inject
    GrantShares shares;

    @Inject
    CaseFiles files;

    @Inject
    CaseReaders readers;

    @Inject
    Door door;

    AnnexSheet() {}

    /**
     * All annexes of a case.
     *
     * @param version      version of the case
     * @param agreement    number of the agreement, null before it is signed
     * @param spendUntil   last day of spending as it holds now, null before the agreement
     * @param kinds        what an annex may be about under the rules of the case
     */
    public record Sheet(
            long version,
            @Nullable String agreement,
            @Nullable LocalDate spendUntil,
            List<Annex.Kind> kinds,
            List<AnnexRow> annexes) {}

    /**
     * One annex.
     *
     * @param proposal number of the proposal within the case
     * @param number   number of the annex to the agreement, null while nobody has signed it
     * @param leaver   the counted person who leaves without anybody in the place, null otherwise; the amounts are the grant then
     */
    public record AnnexRow(
            int proposal,
            @Nullable Integer number,
            Annex.Kind kind,
            Annex.AnnexState state,
            @Nullable Integer line,
            @Nullable String leaver,
            @Nullable LocalDate dayBefore,
            @Nullable LocalDate dayAfter,
            @Nullable Money amountBefore,
            @Nullable Money amountAfter,
            @Nullable String textBefore,
            @Nullable String textAfter,
            String reasons,
            String proposedBy,
            LocalDate proposedOn,
            @Nullable String answeredBy,
            @Nullable LocalDate answeredOn,
            @Nullable String grounds) {

        public boolean isOpen() {
            return state == Annex.AnnexState.PROPOSED;
        }
    }

    public Sheet of(CaseNumber number) {
        readers.mustBeRead(number, door.actor());
        var file = files.look(number);
        var agreement = agreements.of(number);
        return new Sheet(
                file.version(),
                agreement.map(signed -> signed.number()).orElse(null),
                agreement.map(signed -> terms.days(file).to()).orElse(null),
                Arrays.stream(Annex.Kind.values())
                        .filter(kind -> kind != Annex.Kind.COST_LINE
                                || shares.linesAreSettled(file).isAllowed())
                        .toList(),
                annexes.of(number).stream().map(AnnexSheet::row).toList());
    }

    private static AnnexRow row(Annex annex) {
        return new AnnexRow(
                annex.proposal(),
                annex.number().orElse(null),
                annex.kind(),
                annex.state(),
                annex.line().orElse(null),
                annex.leaver().orElse(null),
                annex.dayBefore().orElse(null),
                annex.dayAfter().orElse(null),
                annex.amountBefore().orElse(null),
                annex.amountAfter().orElse(null),
                annex.textBefore().orElse(null),
                annex.textAfter().orElse(null),
                annex.reasons(),
                annex.proposedBy(),
                annex.proposedOn(),
                annex.answeredBy().orElse(null),
                annex.answeredOn().orElse(null),
                annex.grounds().orElse(null));
    }
}
