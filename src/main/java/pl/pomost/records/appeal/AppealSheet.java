package pl.pomost.records.appeal;

import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import pl.pomost.business.appeal.Appeal;
import pl.pomost.business.appeal.AppealBook;
import pl.pomost.business.appeal.AppealRuling;
import pl.pomost.business.appeal.Appeals;
import pl.pomost.business.appeal.LetterReceipt;
import pl.pomost.business.assessment.AssessmentResult;
import pl.pomost.business.assessment.Committees;
import pl.pomost.business.casefile.CaseFile;
import pl.pomost.business.casefile.CaseFiles;
import pl.pomost.business.casefile.Stage;
import pl.pomost.business.programme.AppealTerms;
import pl.pomost.business.programme.Programmes;
import pl.pomost.kernel.access.Permission;
import pl.pomost.kernel.calendar.DayKind;
import pl.pomost.kernel.calendar.Term;
import pl.pomost.kernel.calendar.WorkingCalendar;
import pl.pomost.kernel.fact.CaseNumber;
import pl.pomost.kernel.text.TermWords;
import pl.pomost.kernel.text.Texts;
import pl.pomost.kernel.usecase.Reading;
import pl.pomost.kernel.usecase.Requires;

/** The appeals of a case: what the group may do until when, what it filed, and what was decided. */
@Reading
@Requires(Permission.READ_CASES)
public class AppealSheet {

    @Inject
    CaseFiles files;

    @Inject
    Programmes programmes;

    @Inject
    Appeals appeals;

    @Inject
    AppealBook book;

    @Inject
    Committees committees;

    @Inject
    WorkingCalendar calendar;

    AppealSheet() {}

    /**
     * The rules of the case about appeals.
     *
     * @param lowerScoreKeepsOld whether a lower score on appeal changes nothing
     */
    public record AppealRule(
            String rulesVersion,
            int days,
            DayKind dayKind,
            boolean lateAccepted,
            boolean lowerScoreKeepsOld,
            int decisionDays,
            DayKind decisionDayKind) {

        static AppealRule of(String version, AppealTerms terms) {
            return new AppealRule(
                    version,
                    terms.days(),
                    terms.dayKind(),
                    terms.isLateAccepted(),
                    terms.lowerScoreKeepsOld(),
                    terms.decisionDays(),
                    terms.decisionDayKind());
        }
    }

    /**
     * A counted term.
     *
     * @param from day of the event, not counted
     * @param due  last day in time
     */
    public record CountedTerm(
            LocalDate from, int length, Term.Unit unit, LocalDate due, String explanationPl, String explanationEn) {}

    /**
     * The receipt of the letter about the present result.
     *
     * @param term until when the group may appeal
     */
    public record ReceiptLine(Stage about, LocalDate receivedOn, String proof, CountedTerm term) {}

    /**
     * An assessment in short.
     *
     * @param points the cards whose mean is the score
     */
    public record ScoreLine(List<BigDecimal> points, BigDecimal score, AssessmentResult.Conclusion conclusion) {

        static ScoreLine of(AssessmentResult result) {
            return new ScoreLine(result.counted(), result.score(), result.conclusion());
        }
    }

    /**
     * What was decided.
     *
     * @param upheld     whether the appeal was right
     * @param finalScore the score that counts from now on; absent where it was about the form
     */
    public record RulingLine(
            boolean upheld,
            Stage leadsTo,
            @Nullable BigDecimal oldScore,
            @Nullable BigDecimal newScore,
            @Nullable BigDecimal finalScore,
            String grounds,
            String decidedBy,
            LocalDate decidedOn) {

        static RulingLine of(AppealRuling ruling) {
            return new RulingLine(
                    ruling.isUpheld(),
                    ruling.leadsTo(),
                    ruling.oldScore().orElse(null),
                    ruling.newScore().orElse(null),
                    ruling.finalScore().orElse(null),
                    ruling.grounds(),
                    ruling.decidedBy(),
                    ruling.decidedOn());
        }
    }

    /**
     * One appeal.
     *
     * @param against where the case stood
     * @param late    whether it came after its last day and is heard because the rules allow that
     * @param ruling  what was decided; absent while it is open
     */
    public record AppealLine(
            Appeal.Subject subject,
            Stage against,
            LocalDate filedOn,
            boolean late,
            String letter,
            String passages,
            CountedTerm term,
            @Nullable RulingLine ruling) {}

    /**
     * Everything about the appeals of a case.
     *
     * @param appealable whether the case stands at a result that can be appealed against
     * @param receipt    the documented receipt of the letter; absent until it is recorded
     * @param first      the first assessment; absent until it is concluded
     * @param onAppeal   the new one; absent until both new cards are locked
     */
    public record AppealsOfCase(
            CaseNumber number,
            long version,
            Stage stage,
            AppealRule rule,
            boolean appealable,
            @Nullable ReceiptLine receipt,
            List<AppealLine> appeals,
            @Nullable ScoreLine first,
            @Nullable ScoreLine onAppeal) {}

    /** @throws pl.pomost.kernel.refusal.Refusal UNKNOWN when there is no such case */
    public AppealsOfCase of(CaseNumber number) {
        var file = files.look(number);
        var rulings = appeals.rulingsOn(number);
        var found = committees.findings(file);
        return new AppealsOfCase(
                number,
                file.version(),
                file.stage(),
                AppealRule.of(
                        file.rulesVersion(),
                        programmes.rules(file.rulesVersion()).appeal()),
                book.isAppealable(file),
                book.receipt(file).map(receipt -> line(file, receipt)).orElse(null),
                appeals.of(number).stream().map(appeal -> line(appeal, rulings)).toList(),
                found.ifFirst().map(ScoreLine::of).orElse(null),
                found.ifOnAppeal().map(ScoreLine::of).orElse(null));
    }

    private ReceiptLine line(CaseFile file, LetterReceipt receipt) {
        return new ReceiptLine(
                receipt.about(), receipt.receivedOn(), receipt.proof(), counted(book.term(file, receipt)));
    }

    private AppealLine line(Appeal appeal, List<AppealRuling> rulings) {
        return new AppealLine(
                appeal.subject(),
                appeal.against(),
                appeal.filedOn(),
                appeal.isLate(),
                appeal.letter(),
                appeal.passages(),
                counted(appeal.term()),
                rulings.stream()
                        .filter(ruling -> ruling.appealId().equals(appeal.id()))
                        .findFirst()
                        .map(RulingLine::of)
                        .orElse(null));
    }

    private CountedTerm counted(Term term) {
        return new CountedTerm(
                term.from(),
                term.length(),
                term.unit(),
                term.due(),
                TermWords.in(Texts.POLISH).explain(calendar, term),
                TermWords.in(Texts.ENGLISH).explain(calendar, term));
    }
}
