package pl.pomost.given;

import java.util.List;
import pl.pomost.business.payout.PayoutReference;
import pl.pomost.business.posting.Postings;
import pl.pomost.business.reversal.AnswerReversal;
import pl.pomost.business.reversal.AskReversal;
import pl.pomost.business.reversal.ReversalSubject;
import pl.pomost.kernel.access.Role;
import pl.pomost.kernel.refusal.Reason;
import pl.pomost.kernel.refusal.Refusal;

/** What was confirmed by mistake, asked back by one accountant and answered by another. */
public final class GivenReversal {

    public static final String REASON = "Zaksięgowano nie tę wypłatę.";

    private static final String STATEMENT = "WB-2026-0001";

    private GivenReversal() {}

    /** The posting of that line of the first statement that was proposed last. */
    public static ReversalSubject line(Office office, int line) {
        return new ReversalSubject.Line(STATEMENT, line, office.inTransaction(() -> office.the(Postings.class)
                .of(STATEMENT, line)
                .size()));
    }

    /** What somebody typed that the bank answered about the payout. */
    public static ReversalSubject answer(GivenCase given, String reference) {
        return new ReversalSubject.Answer(given.ref(), new PayoutReference(reference));
    }

    public static ReversalSubject payment(GivenCase given, String demand, int payment) {
        return new ReversalSubject.Payment(given.ref(), demand, payment);
    }

    public static void asked(Office office, ReversalSubject subject) {
        office.as(GivenMoney.ACCOUNTANT, Role.ACCOUNTANT)
                .does(AskReversal.class, new AskReversal.Command(subject, REASON));
    }

    /** All reasons why the accountant cannot ask for it. */
    public static List<String> against(Office office, ReversalSubject subject) {
        return against(office, subject, GivenMoney.ACCOUNTANT);
    }

    /** All reasons why an accountant with that account cannot ask for it. */
    public static List<String> against(Office office, ReversalSubject subject, String account) {
        return rules(office.as(account, Role.ACCOUNTANT)
                .refusalOf(AskReversal.class, new AskReversal.Command(subject, REASON)));
    }

    public static void confirmed(Office office, ReversalSubject subject) {
        confirmed(office, subject, GivenPosting.CONFIRMER, Role.ACCOUNTANT);
    }

    public static void confirmed(Office office, ReversalSubject subject, String account, Role role) {
        office.as(account, role).does(AnswerReversal.class, confirmation(subject));
    }

    public static void refused(Office office, ReversalSubject subject) {
        office.as(GivenPosting.CONFIRMER, Role.ACCOUNTANT)
                .does(
                        AnswerReversal.class,
                        new AnswerReversal.Command(
                                subject, AnswerReversal.Decision.REFUSED, "Bank potwierdził wykonanie."));
    }

    public static AnswerReversal.Command confirmation(ReversalSubject subject) {
        return new AnswerReversal.Command(subject, AnswerReversal.Decision.CONFIRMED, null);
    }

    /** All reasons why that account cannot confirm it. */
    public static List<String> answerRefused(Office office, ReversalSubject subject, String account, Role role) {
        return rules(office.as(account, role).refusalOf(AnswerReversal.class, confirmation(subject)));
    }

    private static List<String> rules(Refusal refusal) {
        return refusal.verdict().reasons().stream().map(Reason::rule).toList();
    }
}
