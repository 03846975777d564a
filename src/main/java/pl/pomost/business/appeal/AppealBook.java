package pl.pomost.business.appeal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import pl.pomost.business.assessment.Committees;
import pl.pomost.business.assessment.Panel;
import pl.pomost.business.casefile.CaseFile;
import pl.pomost.business.casefile.Move;
import pl.pomost.business.casefile.Stage;
import pl.pomost.business.programme.Programmes;
import pl.pomost.kernel.calendar.Term;
import pl.pomost.kernel.calendar.WorkingCalendar;
import pl.pomost.kernel.fact.CaseNumber;

/** What is known of a case's appeals: receipt, term, the open one, and what the new cards say. */
@ApplicationScoped
public class AppealBook {

    /** Where a case stands at a result that a group may question. */
    public static final Set<Stage> APPEALABLE = Set.copyOf(EnumSet.copyOf(Move.FILE_APPEAL.from()));

    @Inject
    Appeals appeals;

    @Inject
    Committees committees;

    @Inject
    Programmes programmes;

    @Inject
    WorkingCalendar calendar;

    @Inject
    @Any
    Instance<RefusalReview> refusals;

    AppealBook() {}

    /** Whether the case stands at a result that its group may question: not every case ended without money was refused. */
    public boolean isAppealable(CaseFile file) {
        return APPEALABLE.contains(file.stage()) && (file.stage() != Stage.NOT_FUNDED || isRefused(file));
    }

    private boolean isRefused(CaseFile file) {
        return filed(file, Appeal.Subject.DECISION) < times(file, Appeal.Subject.DECISION);
    }

    /** How many appeals about that the case has. */
    int filed(CaseFile file, Appeal.Subject subject) {
        return Math.toIntExact(appeals.of(file.number()).stream()
                .filter(appeal -> appeal.subject() == subject)
                .count());
    }

    /** How many appeals about that the case may have by now: each refusal has its own. */
    int times(CaseFile file, Appeal.Subject subject) {
        return subject == Appeal.Subject.DECISION
                ? refusals.stream().mapToInt(review -> review.refusals(file)).sum()
                : 1;
    }

    /** The receipt of the letter about the result at which the case stands. */
    public Optional<LetterReceipt> receipt(CaseFile file) {
        return appeals.receiptsOf(file.number()).stream()
                .filter(receipt -> receipt.isOf(file) && !isOfEarlierRefusal(receipt, file))
                .findFirst();
    }

    /** A grant can be refused again on the day on which an appeal undid the refusal before. */
    private boolean isOfEarlierRefusal(LetterReceipt receipt, CaseFile file) {
        return file.stage() == Stage.NOT_FUNDED
                && appeals.of(file.number()).stream()
                        .anyMatch(appeal -> appeal.receiptId().equals(receipt.id()));
    }

    /** How many receipts of letters about that result of that day there are. */
    int receipts(CaseFile file) {
        return Math.toIntExact(appeals.receiptsOf(file.number()).stream()
                .filter(receipt -> receipt.isOf(file))
                .count());
    }

    /** The term of an appeal that runs from that receipt, by the rules of the case. */
    public Term term(CaseFile file, LetterReceipt receipt) {
        var terms = programmes.rules(file.rulesVersion()).appeal();
        return terms.term(calendar, receipt.receivedOn(), terms.days());
    }

    /** The appeal that is not decided yet. */
    public Optional<Appeal> open(CaseNumber number) {
        var decided =
                appeals.rulingsOn(number).stream().map(AppealRuling::appealId).collect(Collectors.toSet());
        return appeals.of(number).stream()
                .filter(appeal -> !decided.contains(appeal.id()))
                .reduce((earlier, later) -> later);
    }

    /** Whether an appeal of the case was ever decided: such a decision is final. */
    public boolean wasHeard(CaseNumber number) {
        return !appeals.rulingsOn(number).isEmpty();
    }

    /** Whether an appeal about the merit assessment was right. */
    public boolean isUpheldOnMerit(CaseNumber number) {
        return appeals.rulingsOn(number).stream()
                .anyMatch(ruling -> ruling.isUpheld() && ruling.finalScore().isPresent());
    }

    /** What the new cards of that appeal say. */
    public AppealFindings findings(CaseFile file, Appeal appeal) {
        if (appeal.subject() == Appeal.Subject.FORM) {
            return new AppealFindings(committees.of(file).unmet(Panel.FORM_APPEAL), null, null, null, null);
        }
        if (appeal.subject() == Appeal.Subject.DECISION) {
            return new AppealFindings(List.of(), null, null, null, backTo(file));
        }
        var found = committees.findings(file);
        return new AppealFindings(
                List.of(), found.first(), found.onAppeal(), found.afterAppeal().orElse(null), null);
    }

    private @Nullable Stage backTo(CaseFile file) {
        return refusals.stream()
                .flatMap(review -> review.backTo(file).stream())
                .findFirst()
                .orElse(null);
    }
}
