package pl.pomost.edge.api.due;

import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import pl.pomost.business.due.DueStanding;
import pl.pomost.business.due.DueStep;
import pl.pomost.business.due.Gathering;
import pl.pomost.business.payout.PayoutKind;
import pl.pomost.edge.api.Problem.ProblemReason;
import pl.pomost.edge.api.Problems;
import pl.pomost.kernel.fact.CaseNumber;
import pl.pomost.kernel.money.Money;

/**
 * How a gathering stands.
 *
 * @param id      under which it is found again
 * @param account who began it
 * @param chosen  what was asked for
 * @param stage   FORGOTTEN when the program has ended since: it has to be looked at anew
 * @param done    rows that are looked at, or done
 * @param total   of so many
 * @param count   rows that can be gathered, or were
 * @param sum     what they come to
 * @param batch   number of the batch, once it stands
 * @param reasons why the batch as a whole was refused
 * @param lines   row by row
 */
@Schema(name = "GatheringAnswer")
public record GatheringAnswer(
        String id,
        String account,
        ChosenDue chosen,
        Gathering.GatheringStage stage,
        int done,
        int total,
        long count,
        Money sum,
        @Nullable String batch,
        List<ProblemReason> reasons,
        List<DueLine> lines) {

    /**
     * Something that is owed.
     *
     * @param key      names it within the preview
     * @param standing how far it had come
     * @param dueOn    by when it is to be paid, absent when it has no day of its own
     * @param step     what is done first
     * @param passes   whether it can be gathered, or was
     * @param reasons  otherwise every reason why not
     */
    @Schema(name = "DueLine")
    public record DueLine(
            String key,
            CaseNumber caseNumber,
            PayoutKind kind,
            int instalment,
            String recipient,
            String edition,
            String project,
            Money amount,
            @Nullable LocalDate dueOn,
            DueStanding standing,
            DueStep step,
            boolean passes,
            List<ProblemReason> reasons) {}

    static GatheringAnswer of(Gathering.Seen seen, Problems problems) {
        return new GatheringAnswer(
                seen.id(),
                seen.account(),
                ChosenDue.of(seen.order()),
                seen.stage(),
                seen.done(),
                seen.total(),
                seen.count(),
                seen.sum(),
                seen.batch(),
                seen.refused().reasons().stream().map(problems::told).toList(),
                seen.lines().stream().map(line -> line(line, problems)).toList());
    }

    private static DueLine line(Gathering.Line line, Problems problems) {
        var due = line.due();
        var item = due.item();
        return new DueLine(
                item.key(),
                item.caseNumber(),
                item.kind(),
                item.instalment(),
                item.recipient(),
                item.edition(),
                item.project(),
                due.amount(),
                item.dueOn(),
                item.standing(),
                due.step(),
                line.passes(),
                line.against().reasons().stream().map(problems::told).toList());
    }
}
