package pl.pomost.edge.api.statement;

import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import pl.pomost.business.posting.Found;
import pl.pomost.business.posting.Match;
import pl.pomost.business.posting.PostingKind;
import pl.pomost.business.posting.Suggestion;
import pl.pomost.edge.api.Problem.ProblemReason;
import pl.pomost.edge.api.Problems;
import pl.pomost.kernel.money.Money;
import pl.pomost.records.statement.LineRow;
import pl.pomost.records.statement.PostingRow;

/**
 * A line of a statement with its posting, or with what it may be.
 *
 * @param account  the last four digits of the other side's account
 * @param posting  the posting that stands, absent while the line is open
 * @param sureness how sure the program is, absent when a posting stands
 * @param matches  what it may be, the likeliest first
 */
@Schema(name = "StatementLineAnswer")
public record LineAnswer(
        String statement,
        int line,
        LocalDate bookedOn,
        Money amount,
        String bankReference,
        @Nullable String account,
        @Nullable PostingRow posting,
        Suggestion.@Nullable Sureness sureness,
        List<MatchAnswer> matches) {

    /**
     * What a line may be.
     *
     * @param subject reference of the payout, number of the demand, or of the batch that it names
     * @param why     how it was found
     * @param against what does not fit
     */
    @Schema(name = "MatchAnswer")
    public record MatchAnswer(
            PostingKind kind, String subject, Found found, ProblemReason why, List<ProblemReason> against) {

        static MatchAnswer of(Match match, Problems problems) {
            return new MatchAnswer(
                    match.kind(),
                    match.subject(),
                    match.found(),
                    problems.told(match.why()),
                    match.against().stream().map(problems::told).toList());
        }
    }

    static LineAnswer of(LineRow row, Problems problems) {
        return new LineAnswer(
                row.statement(),
                row.line(),
                row.bookedOn(),
                row.amount(),
                row.bankReference(),
                row.account(),
                row.posting(),
                row.sureness(),
                row.matches().stream()
                        .map(match -> MatchAnswer.of(match, problems))
                        .toList());
    }
}
