package pl.pomost.edge.desk.reversal;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import pl.pomost.business.payout.PayoutReference;
import pl.pomost.business.reversal.AnswerReversal;
import pl.pomost.business.reversal.AskReversal;
import pl.pomost.business.reversal.ReversalOptions;
import pl.pomost.business.reversal.ReversalRow;
import pl.pomost.business.reversal.ReversalSubject;
import pl.pomost.edge.desk.Refusals;
import pl.pomost.edge.desk.casefile.CasePage;
import pl.pomost.edge.desk.payout.MoneyPage;
import pl.pomost.edge.desk.repayment.RepaymentPage;
import pl.pomost.edge.desk.statement.LinePage;
import pl.pomost.kernel.access.Permission;
import pl.pomost.kernel.usecase.Door;
import pl.pomost.kernel.usecase.Receipt;

/** What was confirmed by mistake: asked back by one and answered by another, on the page of a line and in the case. */
@Named
@ViewScoped
public class ReversalPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    CasePage casePage;

    @Inject
    LinePage linePage;

    @Inject
    MoneyPage moneyPage;

    @Inject
    RepaymentPage repaymentPage;

    @Inject
    ReversalOptions options;

    @Inject
    AskReversal askReversal;

    @Inject
    AnswerReversal answerReversal;

    @Inject
    Refusals refusals;

    @Inject
    Door door;

    private final Map<String, ReversalForm> forms = new HashMap<>();
    private transient @Nullable Map<String, ReversalOptions.Standing> known;

    ReversalPage() {}

    public ReversalSubject line(String statement, int line, int attempt) {
        return new ReversalSubject.Line(statement, line, attempt);
    }

    public ReversalSubject answer(String reference) {
        return new ReversalSubject.Answer(casePage.ref(), new PayoutReference(reference));
    }

    public ReversalSubject payment(String demand, int payment) {
        return new ReversalSubject.Payment(casePage.ref(), demand, payment);
    }

    public void ask(ReversalSubject subject) {
        var reason = form(subject).getReason();
        does(subject, () -> askReversal.handle(new AskReversal.Command(subject, reason)), "reversal.done.asked");
    }

    public void confirm(ReversalSubject subject) {
        answer(subject, AnswerReversal.Decision.CONFIRMED, "reversal.done.confirmed");
    }

    public void refuse(ReversalSubject subject) {
        answer(subject, AnswerReversal.Decision.REFUSED, "reversal.done.refused");
    }

    private void answer(ReversalSubject subject, AnswerReversal.Decision answer, String doneKey) {
        var grounds = form(subject).getGrounds();
        does(subject, () -> answerReversal.handle(new AnswerReversal.Command(subject, answer, grounds)), doneKey);
    }

    private void does(ReversalSubject subject, Supplier<Receipt> work, String doneKey) {
        if (subject instanceof ReversalSubject.OfCase) {
            finished(casePage.does(work, doneKey));
            moneyPage.refresh();
            repaymentPage.refresh();
            return;
        }
        var done = refusals.result(work).isPresent();
        if (done) {
            refusals.done(doneKey);
        }
        finished(done);
        linePage.refresh();
    }

    private void finished(boolean done) {
        known = null;
        if (done) {
            forms.clear();
        }
    }

    /** How the reversal of that thing stands for the reader now. */
    public ReversalOptions.Standing standing(ReversalSubject subject) {
        if (known == null) {
            known = new HashMap<>();
        }
        return known.computeIfAbsent(subject.thing(), none -> options.of(subject));
    }

    /** The one that waits for a second person; null when none does. */
    public @Nullable ReversalRow waiting(ReversalSubject subject) {
        return standing(subject).asked().stream()
                .filter(row -> row.waiting() && row.kind() == subject.kind())
                .findFirst()
                .orElse(null);
    }

    /** Those that a second person has answered. */
    public List<ReversalRow> answered(ReversalSubject subject) {
        return standing(subject).asked().stream().filter(row -> !row.waiting()).toList();
    }

    /** Whether the reader asked for the one that waits. */
    public boolean isOwn(ReversalRow row) {
        return door.actor().isPerson(row.askedBy());
    }

    public boolean isReverser() {
        return door.actor().may(Permission.REVERSE_MOVEMENTS);
    }

    /** Whether the reader sees reversals at all. */
    public boolean isReader() {
        return door.actor().may(Permission.READ_STATEMENTS);
    }

    public ReversalForm form(ReversalSubject subject) {
        return forms.computeIfAbsent(subject.thing(), none -> new ReversalForm());
    }
}
